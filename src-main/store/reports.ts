import type { LocalDate } from '../domain/dates.ts'
import type { Bucket, VoucherType } from '../domain/ledger/buckets.ts'
import type { AdvanceMove } from '../domain/report/advances.ts'
import type { ReportFilters } from '../domain/report/ask.ts'
import type { CoopMove } from '../domain/report/coop.ts'
import type { Flow } from '../domain/report/flows.ts'
import type { ProgressFile } from '../domain/report/progress.ts'
import { decidedStates } from '../domain/workflow/states.ts'
import { onCoop, onLine } from './report-where.ts'
import type { Reads } from './unit-of-work.ts'

export type ReportLine = {
  readonly id: string
  readonly name: string
  readonly content: string
  readonly source: string
  readonly level: string
  readonly chapter: string
  readonly khoan: string
  readonly tieuMuc: string
  readonly programmeCode: string
  readonly payingUnit: string
}

/** Budget lines of a year. */
export const reportLines = (reads: Reads, year: number, filters: ReportFilters): Promise<ReportLine[]> => {
  const where = onLine(filters)
  return reads.all(
    `SELECT b.id, b.name, b.content, b.source, b.level, b.chapter, b.khoan, b.tieu_muc AS tieuMuc,
       b.programme_code AS programmeCode, b.paying_unit AS payingUnit
     FROM budget_line b WHERE b.year = ?${where.sql}
     ORDER BY b.source, b.level, b.chapter, b.khoan, b.tieu_muc, b.programme_code, b.name, b.id`,
    [year, ...where.params],
  )
}

/** What moved on the budget lines of a year up to a day, added up. */
export const flowsOfYear = (reads: Reads, year: number, asOf: LocalDate, filters: ReportFilters): Promise<Flow[]> => {
  const where = onLine(filters)
  return reads.all(
    `SELECT l.budget_line_id AS lineId, l.application_id AS applicationId, v.type, l.from_bucket AS "from", l.to_bucket AS "to",
       sum(l.amount) AS amount
     FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq JOIN budget_line b ON b.id = l.budget_line_id
     WHERE l.year = ? AND l.posting_date <= ?${where.sql} GROUP BY 1, 2, 3, 4, 5`,
    [year, asOf, ...where.params],
  )
}

/** The first amount assigned to each budget line of a year, đồng. */
export const firstAssigned = async (
  reads: Reads,
  year: number,
  asOf: LocalDate,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await reads.all<{ lineId: string; amount: number }>(
    `SELECT lineId, amount FROM (
       SELECT l.budget_line_id AS lineId, l.amount, row_number() OVER (PARTITION BY l.budget_line_id ORDER BY l.voucher_seq, l.line) AS place
       FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq
       WHERE l.year = ? AND l.posting_date <= ? AND v.type = 'DT' AND l.from_bucket = 'source') AS assigned
     WHERE place = 1`,
    [year, asOf],
  )
  return new Map(rows.map(({ lineId, amount }) => [lineId, amount]))
}

export type ReportFile = {
  readonly id: string
  readonly no: string
  readonly coop: string
  readonly work: string | null
  readonly content: string
  readonly districtCode: string
}

/** The files that vouchers of a year name, by id, in the order of their numbers. */
export const filesOfYear = async (reads: Reads, year: number): Promise<ReadonlyMap<string, ReportFile>> => {
  const rows = await reads.all<ReportFile>(
    `SELECT a.id, a.no, c.name AS coop, a.work, a.content, c.district_code AS districtCode
     FROM application a JOIN coop c ON c.id = a.coop_id
     WHERE a.id IN (SELECT application_id FROM voucher_line WHERE year = ?) ORDER BY a.no`,
    [year],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

export type AdvanceRow = AdvanceMove & {
  readonly voucherNo: string
  readonly no: string
  readonly coop: string
  readonly taxCode: string | null
  readonly districtCode: string
  readonly content: string
  readonly source: string
}

/** Lines that enter or leave the advances of the budget years up to one, posted up to a day; with the largest contract of the file by then. */
export const advanceMoves = (
  reads: Reads,
  year: number,
  asOf: LocalDate,
  filters: ReportFilters,
): Promise<AdvanceRow[]> => {
  const [line, coop] = [onLine(filters), onCoop(filters)]
  return reads.all(
    `SELECT l.voucher_seq AS seq, l.year, l.budget_line_id AS lineId, l.application_id AS applicationId, l.posting_date AS postingDate,
       v.adjusts_seq AS adjusts, l.from_bucket AS "from", l.to_bucket AS "to", l.amount,
       (SELECT max(e.amount) FROM evidence_standing e WHERE e.application_id = a.id AND e.kind = 'contract' AND e.dated_on <= ?) AS contract,
       v.number AS voucherNo, a.no, c.name AS coop, c.tax_code AS taxCode, c.district_code AS districtCode, b.content, b.source
     FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq JOIN budget_line b ON b.id = l.budget_line_id
     JOIN application a ON a.id = l.application_id JOIN coop c ON c.id = l.coop_id
     WHERE 'advanced' IN (l.from_bucket, l.to_bucket) AND l.year <= ? AND l.posting_date <= ?${line.sql}${coop.sql}
     ORDER BY l.voucher_seq, l.line`,
    [asOf, year, asOf, ...line.params, ...coop.params],
  )
}

export type StatementRow = CoopMove & {
  readonly record: string
  readonly voucherDate: LocalDate
  readonly type: VoucherType
  readonly no: string
  readonly content: string
  readonly description: string
}

/** Every ledger line of these records, in the order of the chain. */
export const coopMoves = (reads: Reads, coopIds: readonly string[]): Promise<StatementRow[]> =>
  reads.all(
    `SELECT v.number AS voucherNo, v.voucher_date AS voucherDate, v.type, l.posting_date AS postingDate, l.year, l.coop_id AS recordId,
       c.name AS record, a.no, b.content, v.description, l.from_bucket AS "from", l.to_bucket AS "to", l.amount,
       l.coop_total_after AS coopTotal
     FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq JOIN budget_line b ON b.id = l.budget_line_id
     JOIN application a ON a.id = l.application_id JOIN coop c ON c.id = l.coop_id
     WHERE l.coop_id IN (SELECT value FROM json_each(?)) ORDER BY l.voucher_seq, l.line`,
    [JSON.stringify(coopIds)],
  )

/** Files of a year that were handed in, by number. */
export const progressFiles = async (reads: Reads, year: number, filters: ReportFilters): Promise<ProgressFile[]> => {
  const { content } = filters
  const coop = onCoop(filters)
  const rows = await reads.all<Omit<ProgressFile, 'decided' | 'settled'> & { state: string }>(
    `SELECT a.id, a.content, c.district_code AS districtCode, a.amount AS asked, a.state
     FROM application a JOIN coop c ON c.id = a.coop_id
     WHERE a.year = ? AND a.state NOT IN ('draft', 'withdrawn')${content === null ? '' : ' AND a.content = ?'}${coop.sql} ORDER BY a.no`,
    [year, ...(content === null ? [] : [content]), ...coop.params],
  )
  return rows.map(({ state, ...row }) => ({
    ...row,
    decided: decidedStates.some((one) => one === state),
    settled: state === 'settled',
  }))
}

/** What moved for the files of a year, whichever budget year paid, up to a day. */
export const flowsOfFiles = (reads: Reads, year: number, asOf: LocalDate): Promise<Flow[]> =>
  reads.all<Flow & { from: Bucket; to: Bucket }>(
    `SELECT l.budget_line_id AS lineId, l.application_id AS applicationId, v.type, l.from_bucket AS "from", l.to_bucket AS "to",
       sum(l.amount) AS amount
     FROM application a JOIN voucher_line l ON l.application_id = a.id JOIN voucher v ON v.seq = l.voucher_seq
     WHERE a.year = ? AND l.posting_date <= ? GROUP BY 1, 2, 3, 4, 5`,
    [year, asOf],
  )

/** Codes that budget lines of a year bear; of any year where none is given. */
export const budgetCodes = async (reads: Reads, year: number | null) => {
  const rows = await reads.all<Pick<ReportLine, 'content' | 'source' | 'payingUnit'>>(
    `SELECT DISTINCT content, source, paying_unit AS payingUnit FROM budget_line WHERE year = coalesce(?, year)`,
    [year],
  )
  return {
    contents: new Set(rows.map(({ content }) => content)),
    sources: new Set(rows.map(({ source }) => source)),
    payingUnits: new Set(rows.map(({ payingUnit }) => payingUnit)),
  }
}
