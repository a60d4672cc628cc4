import { monthsOfYear } from '../../src-main/domain/ledger/periods.ts'
import type { Actor } from '../../src-main/domain/people.ts'
import type { WriteContext } from '../../src-main/usecases/context.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { closeMonth } from '../../src-main/usecases/periods/month.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { type Payment, people, preparation } from './office.ts'

/** The office on another day than that of the other tests. */
export const on = (office: OpenOffice, actor: Actor, day: string): WriteContext => ({
  ...office,
  actor,
  today: () => day,
})

/** Through three hands on one day; the book gives the posting date. */
export const payOn = async (office: OpenOffice, day: string, payment: Payment): Promise<string> => {
  const draft = await prepareVoucher(on(office, people.finance, day), preparation(payment))
  const approved = await approveVoucher(on(office, people.leader, day), draft)
  const { id, version } = approved
  return (await postVoucher(on(office, people.payer, day), { id, version, postingDate: null })).number
}

/** Closes every month of 2018, the adjustment period too, on a day when all are over. */
export const closeMonths = async (office: OpenOffice, day: string): Promise<void> => {
  for (const month of monthsOfYear(2018)) await closeMonth(on(office, people.finance, day), { month, reason: null })
}
