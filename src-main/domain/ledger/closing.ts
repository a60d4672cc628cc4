import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import type { Actor } from '../people.ts'
import { Refusal } from '../refusal.ts'
import type { SealFault } from '../seal.ts'
import type { NamedDraft } from './act-seal.ts'
import { type ClosedState, formatMonth, isClosedMonth, lastDayOf, type Month, monthsOfYear } from './periods.ts'
import type { YearEnd } from './year-end.ts'

export type MonthSituation = {
  readonly month: Month
  readonly today: LocalDate
  readonly state: ClosedState
  /** The first month with lines that is neither closed nor this one or later; null: none. */
  readonly earlier: Month | null
  /** Approved vouchers of the month, or older, that were never posted. */
  readonly approved: readonly NamedDraft[]
  readonly reason: string | null
  /** What does not fit in the chain or the balances; null: all of it holds. */
  readonly unsound: SealFault | null
}

/** Everything in the way of closing a month (khóa sổ tháng), the first first; empty: it may be closed. */
export const monthObstacles = (s: MonthSituation): Refusal[] => {
  const month = formatMonth(s.month)
  if (isClosedMonth(s.state, s.month)) return [new Refusal('period.closedAlready', { month })]
  return [
    s.today < lastDayOf(s.month) ? new Refusal('period.notOver', { month, date: lastDayOf(s.month) }) : null,
    s.earlier === null ? null : new Refusal('period.earlierOpen', { month, earlier: formatMonth(s.earlier) }),
    s.approved.length > 0 && s.reason === null ? pending(month, s.approved) : null,
    s.unsound === null ? null : new Refusal('period.unsound', { month, ...placeOf(s.unsound) }),
  ].filter((refusal) => refusal !== null)
}

const pending = (month: string, drafts: readonly NamedDraft[]): Refusal =>
  new Refusal(
    'period.pending',
    { month, count: drafts.length, list: drafts.map(({ type, no }) => `${type} ${no}`).join(', ') },
    'reason',
  )

const placeOf = ({ table, voucher, reason }: SealFault) => ({
  sealTable: table,
  voucher: voucher ?? '–',
  sealReason: reason.split(': ')[0] ?? reason,
})

/**
 * Only the leader reopens, only the last month that was closed, never one of a closed year, and says why.
 * @throws Refusal permission.denied, period.notClosed, period.notLast, period.yearClosed, workflow.reasonMissing
 */
export const checkReopen = (state: ClosedState, month: Month, actor: Actor, reason: string): void => {
  if (actor.role !== 'leader') throw new Refusal('permission.denied', { role: actor.role, action: 'period.reopen' })
  if (reason.trim() === '') throw new Refusal('workflow.reasonMissing', {}, 'reason')
  if (!isClosedMonth(state, month)) throw new Refusal('period.notClosed', { month: formatMonth(month) })
  if (state.through !== null && month !== state.through)
    throw new Refusal('period.notLast', { month: formatMonth(month), last: formatMonth(state.through) })
  const year = [...state.years].find(([closed]) => monthsOfYear(closed).includes(month))
  if (year !== undefined) throw new Refusal('period.yearClosed', { year: String(year[0]), date: year[1] })
}

/** What is left on one budget line when its year is to be closed. đồng. */
export type LeftOnLine = {
  readonly name: string
  readonly available: Dong
  readonly committed: Dong
  readonly advanced: Dong
}

export type YearSituation = {
  readonly end: YearEnd
  readonly today: LocalDate
  readonly state: ClosedState
  /** Years before this one with a book that is not closed, oldest first. */
  readonly earlierYears: readonly number[]
  /** Drafts of its budget lines that are neither posted nor cancelled. */
  readonly drafts: readonly NamedDraft[]
  readonly lines: readonly LeftOnLine[]
  /** What does not fit in the chain or the balances; null: all of it holds. */
  readonly unsound: SealFault | null
}

/** Everything in the way of closing a year (khóa sổ năm). */
export const yearObstacles = (s: YearSituation): Refusal[] => {
  const year = String(s.end.year)
  const closedOn = s.state.years.get(s.end.year)
  if (closedOn !== undefined) return [new Refusal('period.yearClosed', { year, date: closedOn })]
  if (!s.end.inForce) return [new Refusal('year.rulesOpen', { year })]
  const open = monthsOfYear(s.end.year).filter((month) => !isClosedMonth(s.state, month))
  const [earlier] = s.earlierYears
  return [
    s.today <= s.end.adjustmentEnds ? new Refusal('year.adjustmentRuns', { year, date: s.end.adjustmentEnds }) : null,
    earlier === undefined ? null : new Refusal('year.earlierOpen', { year, earlier: String(earlier) }),
    open.length === 0 ? null : new Refusal('year.monthsOpen', { year, list: open.map(formatMonth).join(', ') }),
    s.drafts.length === 0 ? null : draftsLeft(year, s.drafts),
    ...s.lines
      .filter(({ available, committed, advanced }) => available + committed + advanced > 0)
      .map(
        ({ name, available, committed, advanced }) =>
          new Refusal('year.moneyLeft', { line: name, available, committed, advanced }),
      ),
    s.unsound === null ? null : new Refusal('period.unsound', { month: year, ...placeOf(s.unsound) }),
  ].filter((refusal) => refusal !== null)
}

const draftsLeft = (year: string, drafts: readonly NamedDraft[]): Refusal =>
  new Refusal('year.draftsLeft', {
    year,
    count: drafts.length,
    list: drafts.map(({ type, no }) => `${type} ${no}`).join(', '),
  })
