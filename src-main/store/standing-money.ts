import type { NamedDraft } from '../domain/ledger/act-seal.ts'
import type { Bucket } from '../domain/ledger/buckets.ts'
import type { Reads } from './unit-of-work.ts'

export type LineStanding = Readonly<Record<Exclude<Bucket, 'source'>, number>> & {
  readonly id: string
  readonly name: string
  readonly content: string
  readonly estimate: number
}

/** Budget lines of a year with every bucket they have; đồng. */
export const lineStandings = async (reads: Reads, year: number): Promise<LineStanding[]> => {
  const of = (bucket: Bucket): string =>
    `coalesce(sum(CASE WHEN s.bucket = '${bucket}' THEN s.balance END), 0) AS ${bucket}`
  return reads.all(
    `SELECT b.id, b.name, b.content, -coalesce(sum(CASE WHEN s.bucket = 'source' THEN s.balance END), 0) AS estimate, ${of('available')},
       ${of('committed')}, ${of('advanced')}, ${of('paid')}, ${of('returned')}, ${of('cancelled')}, ${of('carried')}
     FROM budget_line b LEFT JOIN bucket_balance s ON s.budget_line_id = b.id
     WHERE b.year = ? GROUP BY b.id ORDER BY b.content, b.source, b.name`,
    [year],
  )
}

export type OpenMoney = {
  readonly bucket: 'committed' | 'advanced'
  readonly budgetLineId: string
  readonly applicationId: string
  readonly coopId: string
  readonly no: string
  readonly coop: string
  readonly content: string
  readonly work: string | null
  readonly amount: number
}

const openSelect = `a.id AS applicationId, a.coop_id AS coopId, a.no, c.name AS coop, a.content, a.work`

/** Commitments and advances that still stand on the lines of a year, one row for each application; đồng. */
export const openMoneyOf = async (reads: Reads, year: number): Promise<OpenMoney[]> =>
  reads.all(
    `SELECT s.bucket, s.budget_line_id AS budgetLineId, ${openSelect}, s.balance AS amount
     FROM bucket_balance s JOIN budget_line b ON b.id = s.budget_line_id JOIN application a ON a.id = s.application_id
       JOIN coop c ON c.id = a.coop_id
     WHERE b.year = ? AND s.bucket IN ('committed', 'advanced') AND s.balance > 0 ORDER BY a.no, s.bucket`,
    [year],
  )

/** Advances that were not cleared at the end of a day, one row for each application; đồng. */
export const openAdvancesOn = async (
  reads: Reads,
  day: string,
): Promise<Omit<OpenMoney, 'bucket' | 'budgetLineId'>[]> =>
  reads.all(
    `SELECT ${openSelect}, o.amount FROM (
       SELECT application_id AS id, sum(CASE WHEN to_bucket = 'advanced' THEN amount ELSE -amount END) AS amount FROM voucher_line
       WHERE 'advanced' IN (from_bucket, to_bucket) AND posting_date <= ? GROUP BY 1) o
     JOIN application a ON a.id = o.id JOIN coop c ON c.id = a.coop_id WHERE o.amount > 0 ORDER BY a.no`,
    [day],
  )

/** Vouchers under way: approved ones dated up to a day, or every one of the lines of a year. */
const draftSelect = `SELECT d.id, d.type, a.no, d.amount FROM voucher_draft d JOIN application a ON a.id = d.application_id`

export const draftsUpTo = async (reads: Reads, state: 'draft' | 'approved', day: string): Promise<NamedDraft[]> =>
  reads.all(`${draftSelect} WHERE d.state = ? AND d.voucher_date <= ? ORDER BY d.rowid`, [state, day])

export const draftsOfYear = async (reads: Reads, year: number): Promise<NamedDraft[]> =>
  reads.all(
    `${draftSelect} JOIN budget_line b ON b.id = d.budget_line_id WHERE d.state IN ('draft', 'approved') AND b.year = ? ORDER BY d.rowid`,
    [year],
  )
