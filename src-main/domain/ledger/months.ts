import type { LedgerBalance, LedgerMonth } from './book.ts'
import { addSums, type MoneySums } from './buckets.ts'
import { ledgerMonthOf } from './month.ts'

/** What one calendar month moved; `period` is `yyyy-mm` of the posting date. */
export type MonthMovement = {
  readonly period: string
  readonly lines: number
  readonly sums: MoneySums
  /** Change of what is left of the estimate, and of the advances not cleared. đồng. */
  readonly available: number
  readonly advanced: number
}

/** Running totals month by month (cộng phát sinh tháng, lũy kế từ đầu năm). Months without lines are left out. */
export const runMonths = (year: number, opening: LedgerBalance, movements: readonly MonthMovement[]): LedgerMonth[] => {
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
