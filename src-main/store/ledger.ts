import { formatBasis } from '../domain/document-number.ts'
import type { LedgerFilters, LedgerLine } from '../domain/ledger/book.ts'
import { type Bucket, columnsOfLine, type VoucherType } from '../domain/ledger/buckets.ts'
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

/** The filters as SQL over a line `l`, its budget line `b` and its co-op `c`. `+` keeps SQLite on the key of the book, which is in order of days as well. */
export const filterWhere = (filters: LedgerFilters): Where =>
  whereOf([
    ['+l.posting_date >= ?', filters.from],
    ['+l.posting_date <= ?', filters.to],
    ['b.content = ?', filters.content],
    ['b.source = ?', filters.source],
    ['b.paying_unit = ?', filters.payingUnit],
    [ofCoop('l.coop_id'), filters.coop],
    ['c.district_code = ?', filters.district],
  ])

const toLine = (row: LineRow): LedgerLine => {
  const { from, to, amount, basisNumber, basisDate, ...rest } = row
  return { ...rest, basis: formatBasis(basisNumber, basisDate), ...columnsOfLine(rest.type, from, to, amount) }
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

/** True where every line of the year within the dates is shown: then the lines follow each other without a gap in `stt`. */
const isDense = ({ from: _, to: __, ...rest }: LedgerFilters): boolean =>
  Object.values(rest).every((value) => value === null)

/** The line numbers after which each page of `size` lines begins, so that any page is read by its key. */
export const ledgerStarts = async (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
  { lines, size }: { readonly lines: number; readonly size: number },
): Promise<number[]> => {
  const pages = Math.ceil(lines / size)
  if (isDense(filters)) {
    const first = await sttBefore(reads, year, filters)
    return Array.from({ length: pages }, (_, page) => first + page * size)
  }
  const where = filterWhere(filters)
  const rows = await reads.all<{ stt: number }>(
    `SELECT stt FROM (
       SELECT l.stt, row_number() OVER (ORDER BY l.stt) AS place
       FROM voucher_line l JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN coop c ON c.id = l.coop_id
       WHERE l.year = ?${where.sql}
     ) WHERE place % ? = 0 ORDER BY stt`,
    [year, ...where.params, size],
  )
  return pages === 0 ? [] : [0, ...rows.map((row) => row.stt)].slice(0, pages)
}

/** The last line before the first day shown: a book goes forward in days as in numbers. */
export const sttBefore = async (reads: Reads, year: number, { from }: LedgerFilters): Promise<number> => {
  if (from === null) return 0
  const row = await reads.get<{ stt: number | null }>(
    'SELECT max(stt) AS stt FROM voucher_line WHERE year = ? AND posting_date < ?',
    [year, from],
  )
  return row?.stt ?? 0
}

/** Where the first line of a voucher stands among the lines shown, from 0; undefined where none of its lines is. */
export const placeOfVoucher = async (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
  number: string,
): Promise<number | undefined> => {
  const where = filterWhere(filters)
  const shown = `FROM voucher_line l JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN coop c ON c.id = l.coop_id
       WHERE l.year = ?${where.sql}`
  const line = await reads.get<{ stt: number | null }>(
    `SELECT min(l.stt) AS stt ${shown} AND l.voucher_seq = (SELECT seq FROM voucher WHERE number = ?)`,
    [year, ...where.params, number],
  )
  if (line === undefined || line.stt === null) return undefined
  if (isDense(filters)) return line.stt - (await sttBefore(reads, year, filters)) - 1
  const before = await reads.get<{ lines: number }>(`SELECT count(*) AS lines ${shown} AND l.stt < ?`, [
    year,
    ...where.params,
    line.stt,
  ])
  return before?.lines ?? 0
}
