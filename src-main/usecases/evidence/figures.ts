import type { LocalDate } from '../../domain/dates.ts'
import type { CoopStanding, PayFigures } from '../../domain/ledger/pay/figures.ts'
import { addDong } from '../../domain/money.ts'
import { type MovedMoney, movedMoneyOf, paidFrom } from '../../store/application-money.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { type StandingFigure, standingFigures } from '../../store/evidence.ts'
import {
  accountsOf,
  firstApproval,
  isJudgedFit,
  type KnownAccount,
  paidElsewhere,
  sourceOfLine,
} from '../../store/pay-reads.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { FileOfCoop } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import type { PayRulesInForce } from '../settings/pay-rules.ts'

/** What a voucher says that limits read; null where the file is looked at without one. */
export type PaidBy = {
  /** Day of the voucher. */
  readonly day: LocalDate
  /** Day money leaves: letters and accounts must stand then. */
  readonly payDay: LocalDate
  readonly account: string | null
  readonly invoice: string | null
  readonly budgetLineId: string | null
}

/** Everything the limits on payment read of one file on one day. */
export const gatherPayFigures = async (
  reads: Reads,
  office: OfficeContext,
  of: FileOfCoop,
  by: PaidBy,
  rules: PayRulesInForce,
): Promise<PayFigures> => {
  const { application, coop, records: sameCoop } = of
  const { day } = by
  const money = await movedMoneyOf(reads, application.id)
  const records = await standingFigures(reads, application.id, day)
  const status = statusOf(coop.facts['status']?.value)
  const founding = application.facts['purpose']?.value === 'new'
  return {
    no: application.no,
    day,
    invests: office.pack.contents.some(({ code, investment }) => code === application.content && investment),
    nationalTarget: await isNationalTarget(reads, application, by, rules),
    founding,
    decidedOn: await firstApproval(reads, application.id),
    ...ofMoney(money),
    estimate: numberOf(application.facts['totalInvestment']?.value),
    projectOwnPct: numberOf(application.facts['approvedOwnSharePct']?.value),
    ...ofRecords(records, by.payDay),
    coop: {
      status,
      judgedFit: status === 'suspended' && (await isJudgedFit(reads, application.id)),
    },
    paidTo: by.account,
    ownAccounts: ownAccounts(await accountsOf(reads, sameCoop), coop.facts['account']?.value, by),
    elsewhere: await paidElsewhere(reads, application.id, sameCoop, by.invoice),
  }
}

const isNationalTarget = async (
  reads: Reads,
  { id }: ApplicationRecord,
  { budgetLineId }: PaidBy,
  { nationalTarget }: PayRulesInForce,
): Promise<boolean> =>
  nationalTarget.length > 0 &&
  nationalTarget.includes(await sourceOfLine(reads, budgetLineId ?? (await paidFrom(reads, id))))

const ofMoney = ({ approved, committed, advanced, paid, advancesGiven }: MovedMoney) => ({
  approved,
  committed,
  advanced,
  paid,
  advancesGiven,
})

const ofRecords = (records: readonly StandingFigure[], payDay: LocalDate) => {
  const of = <T>(kind: StandingFigure['kind'], read: (one: StandingFigure) => T | null): T[] =>
    records.flatMap((one) => {
      const value = one.kind === kind ? read(one) : null
      return value === null ? [] : [value]
    })
  return {
    contracts: of('contract', ({ rootId: id, amount: value, worksClass }) =>
      value === null || worksClass === null ? null : { id, value, worksClass },
    ),
    accepted: addDong(...of('acceptance', ({ amount }) => amount)),
    contributions: of('contribution', ({ amount, form }) =>
      amount === null || form === null ? null : { amount, form },
    ),
    guarantees: of('guarantee', ({ amount, purpose, validTo }) =>
      amount === null || purpose === null || validTo === null || validTo < payDay ? null : { amount, purpose },
    ),
    warrantyEnded: of('warrantyEnd', ({ contractId }) => contractId),
  }
}

/** By the bank's papers where there are any; else as the register has it. */
const ownAccounts = (known: readonly KnownAccount[], registered: unknown, { day, payDay }: PaidBy): string[] => {
  if (known.length > 0)
    return known
      .filter(({ from, closed }) => from <= day && (closed === null || closed > payDay))
      .map(({ number }) => number)
  return typeof registered === 'string' && registered.trim() !== '' ? [registered] : []
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const statusOf = (value: unknown): CoopStanding['status'] =>
  value === 'active' || value === 'suspended' || value === 'dissolved' ? value : null
