import { addEnds, endsOf } from './balances.ts'
import { type EndSums, type LedgerBalance, type LedgerMonth, noEnds } from './book.ts'
import { addSums, type Bucket, columnsOf, type MoneySums, zeroSums } from './buckets.ts'
import { ledgerMonthOf } from './month.ts'

/** What one calendar month moved; `period` is `yyyy-mm` of the posting date. */
export type MonthMovement = {
  readonly period: string
  readonly lines: number
  readonly sums: MoneySums
  /** Change of what is left of the estimate, and of the advances not cleared. đồng. */
  readonly available: number
  readonly advanced: number
  /** What left the book for good. */
  readonly ends: EndSums
}

/** What moved one way in a month; `amount` without what the opening brought. */
export type SummedMove = {
  readonly from: Bucket
  readonly to: Bucket
  readonly amount: number
  readonly lines: number
}

/** One month from its movements, each the sum over the lines that went the same way. */
export const sumOf = (period: string, moves: readonly SummedMove[]): MonthMovement => {
  const change = (bucket: Bucket): number =>
    moves.reduce((sum, { from, to, amount }) => sum + (to === bucket ? amount : 0) - (from === bucket ? amount : 0), 0)
  return {
    period,
    lines: moves.reduce((sum, move) => sum + move.lines, 0),
    sums: moves.reduce((sum, { from, to, amount }) => addSums(sum, columnsOf(from, to, amount)), zeroSums),
    available: change('available'),
    advanced: change('advanced'),
    ends: moves.reduce((sum, { from, to, amount }) => addEnds(sum, endsOf(from, to, amount)), noEnds),
  }
}

/** Running totals month by month (cộng phát sinh tháng, lũy kế từ đầu năm). Months without lines are left out. */
export const runMonths = (
  year: number,
  opening: LedgerBalance,
  movements: readonly Omit<MonthMovement, 'ends'>[],
): LedgerMonth[] => {
  let sofar = opening
  return movements.map((m) => {
    sofar = {
      ...addSums(sofar, m.sums),
      available: sofar.available + m.available,
      advanceBalance: sofar.advanceBalance + m.advanced,
    }
    return { month: ledgerMonthOf(year, `${m.period}-01`), lines: m.lines, movements: m.sums, yearToDate: sofar }
  })
}
