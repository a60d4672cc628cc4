import type { Payee } from '../../db/schema/money.ts'
import type { Bucket, VoucherType } from '../domain/ledger/buckets.ts'
import type { Measure } from '../domain/ledger/measure.ts'
import type { VoucherSearch } from '../domain/ledger/voucher-search.ts'
import { type MeasureColumns, measureColumns, measureOf } from './drafts-of-vouchers.ts'
import type { Reads } from './unit-of-work.ts'

export type PostedVoucher = {
  readonly seq: number
  readonly number: string
  readonly type: VoucherType
  readonly year: number
  readonly postingDate: string
  readonly voucherDate: string
  readonly basisNumber: string
  readonly basisDate: string
  readonly description: string
  readonly invoice: string | null
  readonly payee: Payee | null
  readonly preparedBy: string
  readonly approvedBy: string
  readonly paidBy: string | null
  readonly postedAt: string
  readonly hash: string
  readonly adjusts: string | null
  readonly classId: string | null
  readonly classTitle: string | null
  /** Of the draft that it was. */
  readonly measure: Measure | null
}

export const postedVoucher = async (reads: Reads, number: string): Promise<PostedVoucher | undefined> => {
  const found = await reads.get<Omit<PostedVoucher, 'payee' | 'measure'> & { payee: string | null } & MeasureColumns>(
    `SELECT v.seq, v.number, v.type, v.year, v.posting_date AS postingDate, v.voucher_date AS voucherDate,
       v.basis_number AS basisNumber, v.basis_date AS basisDate, v.description, v.invoice, v.payee, v.prepared_by AS preparedBy,
       v.approved_by AS approvedBy, v.paid_by AS paidBy, v.posted_at AS postedAt, v.hash, x.number AS adjusts,
       t.id AS classId, t.title AS classTitle, ${measureColumns}
     FROM voucher v LEFT JOIN voucher x ON x.seq = v.adjusts_seq LEFT JOIN voucher_class k ON k.voucher_seq = v.seq
       LEFT JOIN training_class t ON t.id = k.class_id LEFT JOIN voucher_draft d ON d.posted_number = v.number
       LEFT JOIN voucher_draft_measure m ON m.draft_id = d.id
     WHERE v.number = ?`,
    [number],
  )
  if (found === undefined) return undefined
  const { measureUnit, quantity, unitPrice, ...raw } = found
  const payee = raw.payee === null ? null : (JSON.parse(raw.payee) as Payee)
  return { ...raw, payee, measure: measureOf({ measureUnit, quantity, unitPrice }) }
}

export type PostedLine = {
  readonly line: number
  readonly from: Bucket
  readonly to: Bucket
  readonly amount: number
  readonly budgetLineId: string
  readonly budgetLine: string
  readonly applicationId: string | null
  readonly application: string | null
  readonly coopId: string | null
}

export const postedLines = async (reads: Reads, seq: number): Promise<PostedLine[]> =>
  reads.all(
    `SELECT l.line, l.from_bucket AS "from", l.to_bucket AS "to", l.amount, l.budget_line_id AS budgetLineId, b.name AS budgetLine,
       l.application_id AS applicationId, a.no AS application, l.coop_id AS coopId
     FROM voucher_line l JOIN budget_line b ON b.id = l.budget_line_id LEFT JOIN application a ON a.id = l.application_id
     WHERE l.voucher_seq = ? ORDER BY l.line`,
    [seq],
  )

export const adjustmentsOf = async (reads: Reads, seq: number): Promise<{ seq: number; number: string }[]> =>
  reads.all('SELECT seq, number FROM voucher WHERE adjusts_seq = ? ORDER BY seq', [seq])

/** Vouchers of one file that moved money out or back, oldest first; đồng. */
export const vouchersOfFile = async (
  reads: Reads,
  applicationId: string,
): Promise<{ number: string; type: VoucherType; voucherDate: string; postingDate: string; amount: number }[]> =>
  reads.all(
    `SELECT v.number, v.type, v.voucher_date AS voucherDate, v.posting_date AS postingDate, sum(l.amount) AS amount
     FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq
     WHERE l.application_id = ? AND v.type NOT IN ('CK', 'HC') GROUP BY v.seq ORDER BY v.seq`,
    [applicationId],
  )

export type FoundVoucher = {
  readonly number: string
  readonly postingDate: string
  /** To whom it was paid; null: to nobody outside. */
  readonly payee: string | null
  /** What it moved, đồng. */
  readonly amount: number
}

/** Vouchers that fit the number as far as it was typed, then those whose invoice has the text in its number; of each the newest first. */
export const findVouchers = async (
  reads: Reads,
  { type, year, ordinal, invoice }: VoucherSearch,
  limit: number,
): Promise<FoundVoucher[]> =>
  reads.all(
    `WITH found AS (
       SELECT seq, coalesce(ordinal = ? AND type = coalesce(?, type) AND year = coalesce(?, year), 0) AS numbered FROM voucher
       WHERE numbered OR instr(lower(invoice), lower(?)) > 0 ORDER BY numbered DESC, seq DESC LIMIT ?)
     SELECT v.number, v.posting_date AS postingDate, json_extract(v.payee, '$.name') AS payee,
       (SELECT sum(l.amount) FROM voucher_line l WHERE l.voucher_seq = v.seq) AS amount
     FROM found f JOIN voucher v ON v.seq = f.seq ORDER BY f.numbered DESC, f.seq DESC`,
    [ordinal, type, year, invoice, limit],
  )
