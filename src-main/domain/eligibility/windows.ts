import { addMonths, type LocalDate, yearOf } from '../dates.ts'
import type { YearWindow } from './rule-schema.ts'
import { judgement, met, notMet, type Truth, unknown } from './truth.ts'

/** The years a reading of "before the request" looks at: those wholly inside, and one it only touches. */
export type Years = {
  readonly whole: readonly number[]
  readonly touched: number | null
  readonly all: readonly number[]
}

/**
 * calendar: the `count` years before the year of the request. closed: the last `count` years whose accounts were closed by
 * then, `closeMonths` after the end of the year. rolling: `count` times twelve months back from the day of the request;
 * figures are by year, so the year the span begins in is only touched, unless it begins on 1 January.
 */
export function yearsBefore(
  kind: YearWindow['kind'],
  requestDate: LocalDate,
  count: number,
  closeMonths: number,
): Years {
  const year = yearOf(requestDate)
  if (kind === 'calendar') return wholeYears(year - 1, count)
  if (kind === 'closed') {
    const closed = addMonths(`${year}-01-01`, closeMonths) <= requestDate
    return wholeYears(closed ? year - 1 : year - 2, count)
  }
  if (requestDate.endsWith('-01-01')) return wholeYears(year - 1, count)
  const { whole } = wholeYears(year - 1, count - 1)
  return { whole, touched: year - count, all: [...whole, year - count] }
}

function wholeYears(last: number, count: number): Years {
  const whole = Array.from({ length: count }, (_, back) => last - back)
  return { whole, touched: null, all: whole }
}

export type Best = { readonly truth: Truth; readonly best: number }

type Revenue = Readonly<Record<string, number | null | undefined>>

/**
 * Does one of the years reach the threshold? A year that is only touched and would decide is left to a person.
 * `revenue`: undefined unknown, null none in any year.
 */
export function bestYear(revenue: Revenue | null | undefined, years: Years, threshold: number): Best {
  let best = Number.NaN
  let missing = false
  for (const year of years.whole) {
    const value = revenueOf(revenue, year)
    if (value === undefined) missing = true
    else if (!(value <= best)) best = value
  }
  if (best >= threshold) return { truth: met, best }
  if (missing) return { truth: unknown, best }
  if (years.touched === null) return { truth: notMet, best }
  const touched = revenueOf(revenue, years.touched)
  if (touched === undefined) return { truth: unknown, best }
  return { truth: touched >= threshold ? judgement : notMet, best }
}

function revenueOf(revenue: Revenue | null | undefined, year: number): number | undefined {
  if (revenue === undefined) return undefined
  if (revenue === null) return 0
  const value = revenue[year]
  return value === null ? 0 : value
}
