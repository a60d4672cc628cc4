import { addDays, type LocalDate } from '../domain/dates.ts'
import { addBalance, openingOf } from '../domain/ledger/balances.ts'
import { type LedgerBalance, type LedgerFilters, zeroBalance } from '../domain/ledger/book.ts'
import { type MonthMovement, type SummedMove, sumOf } from '../domain/ledger/months.ts'
import { filterWhere } from './ledger.ts'
import type { Reads } from './unit-of-work.ts'

type MoveRow = SummedMove & { readonly period: string }

/** What each month moved, one row a month with lines; `period` is the month of the posting date. */
export const ledgerMonths = async (reads: Reads, year: number, filters: LedgerFilters): Promise<MonthMovement[]> => {
  const rows = await (isKept(filters) ? keptSums : reckonedSums)(reads, year, filters)
  const opened = await carriedLines(reads, year, filters)
  return [...Map.groupBy(withoutOpening(rows, opened), (row) => row.period)].map(([period, moves]) =>
    sumOf(period, moves),
  )
}

/** What the year before carried over into this one, within the filter whatever its days: the opening balance of the year. */
export const carriedIn = async (reads: Reads, year: number, filters: LedgerFilters): Promise<LedgerBalance> =>
  (await carriedLines(reads, year, { ...filters, from: null, to: null })).reduce(
    (sum, { to, amount }) => addBalance(sum, openingOf(to, amount)),
    zeroBalance,
  )

/** đồng of the opening stand in the opening balance, not among the movements; its lines are lines of the book all the same. */
const withoutOpening = (rows: readonly MoveRow[], opened: readonly MoveRow[]): readonly MoveRow[] =>
  rows.map((row) => {
    const carried = opened.find(({ period, from, to }) => period === row.period && from === row.from && to === row.to)
    return carried === undefined ? row : { ...row, amount: row.amount - carried.amount }
  })

/** Lines of the opening: a carry-over that comes from the source. They are few, and found by their type. */
const carriedLines = (reads: Reads, year: number, filters: LedgerFilters): Promise<MoveRow[]> => {
  const where = filterWhere(filters)
  return reads.all(
    `SELECT substr(l.posting_date, 1, 7) AS period, l.from_bucket AS "from", l.to_bucket AS "to", sum(l.amount) AS amount, count(*) AS lines
     FROM voucher v JOIN voucher_line l ON l.voucher_seq = v.seq JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN coop c ON c.id = l.coop_id
     WHERE v.type = 'CN' AND v.year = ? AND l.from_bucket = 'source'${where.sql} GROUP BY 1, 2, 3`,
    [year, ...where.params],
  )
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
