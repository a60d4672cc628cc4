import { formatBasis } from '../domain/document-number.ts'
import type { LedgerFilters, LedgerLine } from '../domain/ledger/book.ts'
import { addSums, type Bucket, columnsOf, type MoneySums, type VoucherType } from '../domain/ledger/buckets.ts'
import { ofCoop, type Where, whereOf } from './report-where.ts'
import type { Reads } from './unit-of-work.ts'

type LineRow = {
  stt: number
  postingDate: string
  voucherNo: string
  voucherDate: string
  type: VoucherType
  basisNumber: string
  basisDate: string
  coop: string | null
  taxCode: string | null
  content: string
  description: string
  payingUnit: string
  source: string
  chapter: string
  khoan: string
  tieuMuc: string
  programmeCode: string
  from: Bucket
  to: Bucket
  amount: number
  advanceBalance: number
  available: number
  coopTotal: number | null
  invoice: string | null
  adjusts: string | null
  note: string | null
}

/** Payee as it was on the voucher; a commitment has none and shows the co-op of the register. */
const lineSelect = `SELECT l.stt, l.posting_date AS postingDate, v.number AS voucherNo, v.voucher_date AS voucherDate, v.type,
    v.basis_number AS basisNumber, v.basis_date AS basisDate, coalesce(json_extract(v.payee, '$.name'), c.name) AS coop,
    coalesce(json_extract(v.payee, '$.taxCode'), c.tax_code) AS taxCode, b.content, v.description, b.paying_unit AS payingUnit,
    b.source, b.chapter, b.khoan, b.tieu_muc AS tieuMuc, b.programme_code AS programmeCode, l.from_bucket AS "from",
    l.to_bucket AS "to", l.amount, l.advance_after AS advanceBalance, l.available_after AS available,
    l.coop_total_after AS coopTotal, v.invoice, x.number AS adjusts, v.note
  FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq JOIN budget_line b ON b.id = l.budget_line_id
  LEFT JOIN coop c ON c.id = l.coop_id LEFT JOIN voucher x ON x.seq = v.adjusts_seq`

const filterWhere = (filters: LedgerFilters): Where =>
  whereOf([
    ['l.posting_date >= ?', filters.from],
    ['l.posting_date <= ?', filters.to],
    ['b.content = ?', filters.content],
    ['b.source = ?', filters.source],
    ['b.paying_unit = ?', filters.payingUnit],
    [ofCoop('l.coop_id'), filters.coop],
    ['c.district_code = ?', filters.district],
  ])

const toLine = (row: LineRow): LedgerLine => {
  const { from, to, amount, basisNumber, basisDate, ...rest } = row
  return { ...rest, basis: formatBasis(basisNumber, basisDate), ...columnsOf(from, to, amount) }
}

/** Lines of a year after a line number, in the order of the book: keyset paging, never OFFSET. */
export const ledgerLines = async (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
  afterStt: number,
  limit: number,
): Promise<LedgerLine[]> => {
  const where = filterWhere(filters)
  const rows = await reads.all<LineRow>(
    `${lineSelect} WHERE l.year = ? AND l.stt > ?${where.sql} ORDER BY l.stt LIMIT ?`,
    [year, afterStt, ...where.params, limit],
  )
  return rows.map(toLine)
}

export type MovementSum = {
  /** `2018-06`: the month of the posting date, which after the year's end lies in the next year. */
  readonly period: string
  readonly lines: number
  readonly sums: MoneySums
}

/** Sums by month of the posting date, one row a month. */
export const ledgerMonths = async (reads: Reads, year: number, filters: LedgerFilters): Promise<MovementSum[]> => {
  const where = filterWhere(filters)
  const rows = await reads.all<{ period: string; from: Bucket; to: Bucket; amount: number; lines: number }>(
    `SELECT substr(l.posting_date, 1, 7) AS period, l.from_bucket AS "from", l.to_bucket AS "to", sum(l.amount) AS amount, count(*) AS lines
     FROM voucher_line l JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN coop c ON c.id = l.coop_id
     WHERE l.year = ?${where.sql} GROUP BY 1, 2, 3 ORDER BY 1`,
    [year, ...where.params],
  )
  const months = new Map<string, { lines: number; sums: MoneySums }>()
  for (const row of rows) {
    const before = months.get(row.period)
    const add = columnsOf(row.from, row.to, row.amount)
    months.set(row.period, {
      lines: (before?.lines ?? 0) + row.lines,
      sums: before === undefined ? add : addSums(before.sums, add),
    })
  }
  return [...months].map(([period, month]) => ({ period, ...month }))
}

/** How `available` and `advanced` moved by month, within the filter: what the balances of the book are made of. */
export const ledgerBalanceMoves = async (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
): Promise<{ period: string; available: number; advanced: number }[]> => {
  const where = filterWhere(filters)
  return reads.all(
    `SELECT substr(l.posting_date, 1, 7) AS period,
       sum(CASE WHEN l.to_bucket = 'available' THEN l.amount WHEN l.from_bucket = 'available' THEN -l.amount ELSE 0 END) AS available,
       sum(CASE WHEN l.to_bucket = 'advanced' THEN l.amount WHEN l.from_bucket = 'advanced' THEN -l.amount ELSE 0 END) AS advanced
     FROM voucher_line l JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN coop c ON c.id = l.coop_id
     WHERE l.year = ?${where.sql} GROUP BY 1 ORDER BY 1`,
    [year, ...where.params],
  )
}
