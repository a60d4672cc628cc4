import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import type { Bucket, VoucherType } from './buckets.ts'

/**
 * What the office has in its settings about the end of a budget year (cuối năm ngân sách), each with its citation: `mm-dd`. Days up to
 * June lie in the next year.
 */
export const yearEndDays = [
  'addedAfter',
  'treasuryPapers',
  'advancesStop',
  'papers',
  'adjustmentEnds',
  'advancesBack',
] as const
export type YearEndDay = (typeof yearEndDays)[number]
/** What the office may set of it. */
export const yearEndKeys = ['firstYear', ...yearEndDays] as const
export type YearEndKey = (typeof yearEndKeys)[number]

export type YearEndRules = Readonly<Record<YearEndDay, string>> & {
  /** The first budget year that these rules are for; what held before nobody confirmed. */
  readonly firstYear: number
}

/** The days of one budget year. `inForce` false: the rules of that year are open, and nothing of the year end is done. */
export type YearEnd = Readonly<Record<YearEndDay, LocalDate>> & { readonly year: number; readonly inForce: boolean }

export const yearEndOf = (rules: YearEndRules, year: number): YearEnd => {
  const day = (key: YearEndDay): LocalDate => `${rules[key] < '07-01' ? year + 1 : year}-${rules[key]}`
  return {
    year,
    inForce: year >= rules.firstYear,
    addedAfter: day('addedAfter'),
    treasuryPapers: day('treasuryPapers'),
    advancesStop: day('advancesStop'),
    papers: day('papers'),
    adjustmentEnds: year >= rules.firstYear ? day('adjustmentEnds') : `${year + 1}-01-31`,
    advancesBack: day('advancesBack'),
  }
}

/** What may still be posted in a year's book after its adjustment period: nothing that spends. */
const lateMoves: readonly (readonly [VoucherType, Bucket, Bucket])[] = [
  ['HC', 'committed', 'available'],
  ['HD', 'available', 'cancelled'],
  ['CN', 'available', 'carried'],
  ['CN', 'advanced', 'carried'],
  ['NT', 'advanced', 'returned'],
  ['NT', 'paid', 'returned'],
  ['ĐC', 'paid', 'committed'],
  ['ĐC', 'paid', 'advanced'],
  ['ĐC', 'advanced', 'committed'],
  ['ĐC', 'paid', 'returned'],
  ['ĐC', 'returned', 'paid'],
  ['ĐC', 'advanced', 'returned'],
  ['ĐC', 'returned', 'advanced'],
]

const mayMoveLate = (type: VoucherType, from: Bucket, to: Bucket): boolean =>
  lateMoves.some((move) => move[0] === type && move[1] === from && move[2] === to)

const isLateType = (type: VoucherType): boolean => lateMoves.some(([late]) => late === type)

/** The last day a book takes such a voucher without anybody naming the day: late ones during the next year, while the accounts are settled. */
export const takenUntil = (end: YearEnd, type: VoucherType): LocalDate =>
  end.inForce && isLateType(type) ? `${end.year + 1}-12-31` : end.adjustmentEnds

/**
 * Where a refund goes (TT 342/2016 k.1 Đ.29): back into the estimate until the adjustment period ends, to the state budget after.
 * @param on the posting date, or where there is none yet the voucher's
 */
export const refundTo = (end: YearEnd, on: LocalDate): 'available' | 'returned' =>
  end.inForce && on > end.adjustmentEnds ? 'returned' : 'available'

type Posted = {
  /** The year of the budget line; an earlier one than the book's where a closed year is corrected. */
  readonly lineYear: number
  readonly type: VoucherType
  readonly from: Bucket
  readonly to: Bucket
  readonly postingDate: LocalDate
}

/**
 * What the days of the year end allow. The database holds the same by its triggers.
 * @throws Refusal book.outsideYear, year.rulesOpen, year.advancesStopped, year.adjustmentRuns, year.yearRuns, year.refundPlace
 */
export const checkYearEnd = (end: YearEnd, { lineYear, type, from, to, postingDate }: Posted): void => {
  const { year, inForce, adjustmentEnds, advancesStop } = end
  const late = postingDate > adjustmentEnds
  if (postingDate < `${year}-01-01`) throw new Refusal('book.outsideYear', {}, 'postingDate')
  const leaves = to === 'carried' || to === 'cancelled' || to === 'returned'
  if (!inForce) {
    if (leaves && type !== 'ĐC') throw new Refusal('year.rulesOpen', { year: String(year) })
    if (late) throw new Refusal('book.outsideYear', {}, 'postingDate')
    return
  }
  if (late && !mayMoveLate(type, from, to)) throw new Refusal('book.outsideYear', {}, 'postingDate')
  if (type === 'TU' && postingDate > advancesStop)
    throw new Refusal('year.advancesStopped', { date: advancesStop, year: String(year) }, 'postingDate')
  if (type === 'CN' && from === 'advanced' && postingDate <= advancesStop)
    throw new Refusal('year.yearRuns', { date: advancesStop }, 'postingDate')
  if ((type === 'HD' || (type === 'CN' && from === 'available')) && !late)
    throw new Refusal('year.adjustmentRuns', { date: adjustmentEnds, year: String(year) }, 'postingDate')
  if (type === 'NT' && to === 'returned' && lineYear === year && !late)
    throw new Refusal('year.refundPlace', { date: adjustmentEnds, year: String(year) }, 'postingDate')
}
