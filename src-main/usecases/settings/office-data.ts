import { appendEvent } from '../../store/events.ts'
import { putOfficeData, putSetting, settingsOf } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theOffice } from '../applications/find.ts'
import { checkCode } from '../codes/check.ts'
import type { WriteContext } from '../context.ts'

/** What stands in the heading of every book and voucher; '' while it is open, and then it prints as a dotted line. */
export type OfficeData = {
  readonly name: string
  /** Mã đơn vị quan hệ ngân sách: seven digits. */
  readonly unitCode: string
  /** The Treasury where the office has its account, and its code of four digits. */
  readonly treasury: string
  readonly treasuryCode: string
  readonly account: string
}

const kept = ['treasury', 'treasuryCode', 'account'] as const
const keyOf = (field: (typeof kept)[number]): string => `office.${field}`

export const readOfficeData = async (reads: Reads): Promise<OfficeData> => {
  const { name, unitCode } = await theOffice(reads)
  const settings = await settingsOf(reads, kept.map(keyOf))
  const textOf = (field: (typeof kept)[number]): string => {
    const value = settings.get(keyOf(field))
    return typeof value === 'string' ? value : ''
  }
  const [treasury, treasuryCode, account] = [textOf('treasury'), textOf('treasuryCode'), textOf('account')]
  return { name, unitCode: unitCode ?? '', treasury, treasuryCode, account }
}

/**
 * Prints from now on bear it; the books themselves do not change.
 * @throws Refusal budget.codeInvalid, budget.codeUnknown
 */
export const setOfficeData = (context: WriteContext, data: OfficeData): Promise<OfficeData> =>
  context.store.write(async (tx) => {
    const { year } = await theOffice(tx)
    const before = await readOfficeData(tx)
    await checkCode(tx, { kind: 'unit', code: data.unitCode, year, field: 'unitCode' })
    await checkCode(tx, { kind: 'treasury', code: data.treasuryCode, year, field: 'treasuryCode' })
    await putOfficeData(tx, { name: data.name, unitCode: data.unitCode === '' ? null : data.unitCode })
    for (const field of kept)
      await putSetting(tx, { key: keyOf(field), value: data[field], confirmed: 1, citation: 'office' })
    await appendEvent(tx, context.actor, {
      action: 'office.data',
      subject: 'office',
      subjectId: '1',
      before,
      after: data,
      reason: null,
    })
    return data
  })
