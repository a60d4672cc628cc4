import { addDays, type LocalDate } from '../domain/dates.ts'
import type { LedgerFilters } from '../domain/ledger/book.ts'
import type { Bucket } from '../domain/ledger/buckets.ts'
import { type MonthMovement, sumOf } from '../domain/ledger/months.ts'
import { filterWhere } from './ledger.ts'
import type { Reads } from './unit-of-work.ts'

type MoveRow = { period: string; from: Bucket; to: Bucket; amount: number; lines: number }

/** What each month moved, one row a month with lines; `period` is the month of the posting date. */
export const ledgerMonths = async (reads: Reads, year: number, filters: LedgerFilters): Promise<MonthMovement[]> => {
  const rows = await (isKept(filters) ? keptSums : reckonedSums)(reads, year, filters)
  return [...Map.groupBy(rows, (row) => row.period)].map(([period, moves]) => sumOf(period, moves))
}

/** The stored sums answer for whole months and whatever a budget line says; a co-op or a part of a month is reckoned from the lines. */
const isKept = ({ from, to, coop, district }: LedgerFilters): boolean =>
  coop === null && district === null && beginsMonth(from) && (to === null || beginsMonth(addDays(to, 1)))

const beginsMonth = (day: LocalDate | null): boolean => day === null || day.endsWith('-01')

const keptSums = (reads: Reads, year: number, { from, to, ...filters }: LedgerFilters): Promise<MoveRow[]> => {
  const where = filterWhere({ ...filters, from: null, to: null })
  return reads.all(
    `SELECT m.period, m.from_bucket AS "from", m.to_bucket AS "to", sum(m.amount) AS amount, sum(m.lines) AS lines
     FROM ledger_month m JOIN budget_line b ON b.id = m.budget_line_id
     WHERE m.year = ? AND m.period >= ? AND m.period <= ?${where.sql} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [year, from?.slice(0, 7) ?? '', to?.slice(0, 7) ?? '9999-12', ...where.params],
  )
}

const reckonedSums = (reads: Reads, year: number, filters: LedgerFilters): Promise<MoveRow[]> => {
  const where = filterWhere(filters)
  return reads.all(
    `SELECT substr(l.posting_date, 1, 7) AS period, l.from_bucket AS "from", l.to_bucket AS "to", sum(l.amount) AS amount, count(*) AS lines
     FROM voucher_line l JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN coop c ON c.id = l.coop_id
     WHERE l.year = ?${where.sql} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [year, ...where.params],
  )
}
