import { addDays, addMonths, type LocalDate, yearOf } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import type { VoucherType } from './buckets.ts'

/** A calendar month (kỳ kế toán) `yyyy-mm`; sorts as text. Books of two years may have lines in one: January is also the month 13 of the last year. */
export type Month = string

export const monthOfDay = (day: LocalDate): Month => day.slice(0, 7)
const firstDayOf = (month: Month): LocalDate => `${month}-01`
export const monthAfter = (month: Month): Month => monthOfDay(addMonths(firstDayOf(month), 1))
export const lastDayOf = (month: Month): LocalDate => addDays(firstDayOf(monthAfter(month)), -1)
/** `05/2018`, as people write it. */
export const formatMonth = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`

/**
 * A month as people write it: `2018-05`; `2018-13` is the adjustment period of 2018, January of the next year.
 * @throws Refusal period.invalid
 */
export const parseMonth = (text: string): Month => {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-3])$/.exec(text) ?? []
  if (year === undefined || month === undefined) throw new Refusal('period.invalid', { value: text }, 'month')
  return month === '13' ? `${Number(year) + 1}-01` : text
}

/** The months of a budget year: twelve, and January of the next for the adjustment period (thời gian chỉnh lý quyết toán). */
export const monthsOfYear = (year: number): Month[] =>
  Array.from({ length: 13 }, (_, at) => monthOfDay(addMonths(`${year}-01-01`, at)))

export const actKinds = ['closeMonth', 'reopenMonth', 'closeYear'] as const
export type ActKind = (typeof actKinds)[number]

/** One closing or reopening, as much of it as tells what is open. `period`: a month, or a year as four digits. */
export type PeriodAct = { readonly kind: ActKind; readonly period: string; readonly on: LocalDate }

export type ClosedState = {
  /** Nothing is posted up to the end of this month; null while none is closed. */
  readonly through: Month | null
  /** Years whose book is closed, with the day. */
  readonly years: ReadonlyMap<number, LocalDate>
}

/** What all acts so far, oldest first, leave closed. */
export const closedBy = (acts: readonly PeriodAct[]): ClosedState => {
  const months = new Set<Month>()
  const years = new Map<number, LocalDate>()
  for (const { kind, period, on } of acts) {
    if (kind === 'closeMonth') months.add(period)
    if (kind === 'reopenMonth') months.delete(period)
    if (kind === 'closeYear') years.set(Number(period), on)
  }
  return { through: [...months].reduce<Month | null>((a, b) => (a === null || b > a ? b : a), null), years }
}

/** The first day that is still open; null while nothing is closed. */
export const openFrom = ({ through }: ClosedState): LocalDate | null =>
  through === null ? null : firstDayOf(monthAfter(through))

export const isClosedMonth = ({ through }: ClosedState, month: Month): boolean => through !== null && month <= through

/**
 * Closed stays closed (Luật Kế toán 88/2015 art. 26-27): what is found later goes into the month that is open, and what is found in a closed
 * year into the year that runs.
 * @throws Refusal period.closed, period.yearClosed
 */
export const checkOpen = (state: ClosedState, year: number, postingDate: LocalDate): void => {
  const closedOn = state.years.get(year)
  if (closedOn !== undefined) throw new Refusal('period.yearClosed', { year: String(year), date: closedOn })
  const month = monthOfDay(postingDate)
  if (isClosedMonth(state, month))
    throw new Refusal('period.closed', { month: formatMonth(month), from: openFrom(state) ?? '' }, 'postingDate')
}

/**
 * The book a voucher of a budget line stands in: its own year's; where that is closed, what gives back or corrects a payment stands in the
 * year it is posted in.
 */
export const bookYearOf = (state: ClosedState, type: VoucherType, lineYear: number, on: LocalDate): number =>
  state.years.has(lineYear) && (type === 'NT' || type === 'ĐC') ? Math.max(yearOf(on), lineYear) : lineYear
