import { type Payee, VoucherDraft, VoucherDraftMeasure, type VoucherDraftRow } from '../../db/schema/money.ts'
import { VoucherDraftClass } from '../../db/schema/training.ts'
import type { Bucket, DraftType } from '../domain/ledger/buckets.ts'
import type { Measure } from '../domain/ledger/measure.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type VoucherDraftRecord = Omit<VoucherDraftRow, 'type' | 'fromBucket' | 'toBucket'> & {
  readonly type: DraftType
  readonly fromBucket: Bucket
  readonly toBucket: Bucket
  readonly no: string
  readonly coop: string
  /** The class it pays for, where its money pays for classes. */
  readonly classId: string | null
  readonly classTitle: string | null
  /** How much was bought, where that is counted. */
  readonly measure: Measure | null
}

type Raw = Omit<VoucherDraftRecord, 'payee' | 'measure'> & { readonly payee: string } & MeasureColumns

/** Columns of a measure `m` in a row that may have none. */
export const measureColumns = 'm.unit AS measureUnit, m.quantity, m.unit_price AS unitPrice'
export type MeasureColumns = {
  readonly measureUnit: string | null
  readonly quantity: number | null
  readonly unitPrice: number | null
}
export const measureOf = ({ measureUnit: unit, quantity, unitPrice }: MeasureColumns): Measure | null =>
  unit === null || quantity === null || unitPrice === null ? null : { unit, quantity, unitPrice }

const select = `SELECT d.id, d.type, d.state, d.application_id AS applicationId, d.budget_line_id AS budgetLineId,
    d.from_bucket AS fromBucket, d.to_bucket AS toBucket, d.amount, d.voucher_date AS voucherDate, d.basis_number AS basisNumber,
    d.basis_date AS basisDate, d.description, d.invoice, d.note, d.payee, d.adjusts, d.adjusts_standing AS adjustsStanding,
    d.prepared_by AS preparedBy, d.approved_by AS approvedBy,
    d.posted_number AS postedNumber, d.cancel_reason AS cancelReason, d.version, d.created_at AS createdAt, a.no, c.name AS coop,
    t.id AS classId, t.title AS classTitle, ${measureColumns}
  FROM voucher_draft d JOIN application a ON a.id = d.application_id JOIN coop c ON c.id = a.coop_id
    LEFT JOIN voucher_draft_class k ON k.draft_id = d.id LEFT JOIN training_class t ON t.id = k.class_id
    LEFT JOIN voucher_draft_measure m ON m.draft_id = d.id`

const toRecord = ({ measureUnit, quantity, unitPrice, ...raw }: Raw): VoucherDraftRecord => ({
  ...raw,
  payee: JSON.parse(raw.payee) as Payee,
  measure: measureOf({ measureUnit, quantity, unitPrice }),
})

export const listVoucherDrafts = async (reads: Reads, state: string | null): Promise<VoucherDraftRecord[]> =>
  (await reads.all<Raw>(`${select} WHERE d.state = coalesce(?, d.state) ORDER BY d.rowid DESC`, [state])).map(toRecord)

export const voucherDraftById = async (reads: Reads, id: string): Promise<VoucherDraftRecord | undefined> => {
  const raw = await reads.get<Raw>(`${select} WHERE d.id = ?`, [id])
  return raw === undefined ? undefined : toRecord(raw)
}

/** Is an adjustment of this posted voucher on its way to the book? */
export const adjustmentUnderWay = async (reads: Reads, number: string): Promise<boolean> =>
  (await reads.get(`SELECT 1 FROM voucher_draft WHERE adjusts = ? AND state IN ('draft', 'approved')`, [number])) !==
  undefined

export const countVoucherDrafts = async (reads: Reads, state: string): Promise<number> =>
  (await reads.get<{ n: number }>('SELECT count(*) AS n FROM voucher_draft WHERE state = ?', [state]))?.n ?? 0

export type NewVoucherDraft = Omit<
  VoucherDraftRow,
  'id' | 'state' | 'approvedBy' | 'postedNumber' | 'cancelReason' | 'version' | 'createdAt'
>

export const insertVoucherDraft = async (
  tx: Tx,
  { classId, measure, ...draft }: NewVoucherDraft & Pick<VoucherDraftRecord, 'classId' | 'measure'>,
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(VoucherDraft, {
    ...draft,
    id,
    state: 'draft',
    approvedBy: null,
    postedNumber: null,
    cancelReason: null,
    version: 1,
    createdAt: tx.at,
  })
  if (classId !== null) await tx.insert(VoucherDraftClass, { draftId: id, classId })
  if (measure !== null) await tx.insert(VoucherDraftMeasure, { draftId: id, ...measure })
  return id
}

export const updateVoucherDraft = async (
  tx: Tx,
  draft: VoucherDraftRecord,
  change: Partial<Pick<VoucherDraftRow, 'state' | 'approvedBy' | 'postedNumber' | 'cancelReason' | 'toBucket'>>,
): Promise<void> => {
  const next = { ...draft, ...change }
  await tx.run(
    `UPDATE voucher_draft SET state = ?, approved_by = ?, posted_number = ?, cancel_reason = ?, to_bucket = ?, version = version + 1
     WHERE id = ? AND version = ?`,
    [next.state, next.approvedBy, next.postedNumber, next.cancelReason, next.toBucket, draft.id, draft.version],
    1,
  )
}
