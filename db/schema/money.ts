import { EntitySchema } from 'typeorm'
import type { Measure } from '../../src-main/domain/ledger/measure.ts'
import { integer, integerOrNull, json, jsonOrNull, key, text, textOrNull } from './columns.ts'

export type DecisionRow = {
  readonly id: string
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly kind: 'estimate' | 'approve' | 'reject' | 'amend' | 'cancel'
  readonly changesId: string | null
  readonly budgetLineId: string | null
  readonly sha256: string | null
  readonly reason: string | null
  readonly recordedBy: string
  readonly recordedAt: string
}
export const Decision = new EntitySchema<DecisionRow>({
  name: 'Decision',
  tableName: 'decision',
  columns: {
    id: key(text('id')),
    number: text('number'),
    decidedOn: text('decided_on'),
    signer: text('signer'),
    kind: text('kind'),
    changesId: textOrNull('changes_id'),
    budgetLineId: textOrNull('budget_line_id'),
    sha256: textOrNull('sha256'),
    reason: textOrNull('reason'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})

export type DecisionItemRow = {
  readonly decisionId: string
  readonly applicationId: string
  /** đồng approved from this decision on; 0 in a rejection or cancellation. */
  readonly amount: number
}
export const DecisionItem = new EntitySchema<DecisionItemRow>({
  name: 'DecisionItem',
  tableName: 'decision_item',
  columns: {
    decisionId: key(text('decision_id')),
    applicationId: key(text('application_id')),
    amount: integer('amount'),
  },
})

export type BudgetLineRow = {
  readonly id: string
  readonly year: number
  readonly name: string
  readonly content: string
  readonly source: string
  /** Cấp ngân sách: one digit, '' while open. */
  readonly level: string
  readonly chapter: string
  readonly khoan: string
  readonly tieuMuc: string
  readonly programmeCode: string
  readonly payingUnit: string
  readonly createdAt: string
}
export const BudgetLine = new EntitySchema<BudgetLineRow>({
  name: 'BudgetLine',
  tableName: 'budget_line',
  columns: {
    id: key(text('id')),
    year: integer('year'),
    name: text('name'),
    content: text('content'),
    source: text('source'),
    level: text('level'),
    chapter: text('chapter'),
    khoan: text('khoan'),
    tieuMuc: text('tieu_muc'),
    programmeCode: text('programme_code'),
    payingUnit: text('paying_unit'),
    createdAt: text('created_at'),
  },
})

/** Snapshot of who is paid (đơn vị thụ hưởng), as it was on the voucher's day. */
export type Payee = {
  readonly name: string
  readonly taxCode: string | null
  readonly address: string
  readonly account: string
  readonly bank: string
}

export type VoucherDraftRow = {
  readonly id: string
  readonly type: string
  readonly state: 'draft' | 'approved' | 'posted' | 'cancelled'
  readonly applicationId: string
  readonly budgetLineId: string
  readonly fromBucket: string
  readonly toBucket: string
  readonly amount: number
  readonly voucherDate: string
  readonly basisNumber: string
  readonly basisDate: string
  readonly description: string
  readonly invoice: string | null
  readonly note: string | null
  readonly payee: Payee
  /** Number of the posted voucher that an ĐC adjusts. */
  readonly adjusts: string | null
  /** What that voucher stood at when the adjustment was prepared. đồng. */
  readonly adjustsStanding: number | null
  readonly preparedBy: string
  readonly approvedBy: string | null
  readonly postedNumber: string | null
  readonly cancelReason: string | null
  readonly version: number
  readonly createdAt: string
}

export const VoucherDraft = new EntitySchema<VoucherDraftRow>({
  name: 'VoucherDraft',
  tableName: 'voucher_draft',
  columns: {
    id: key(text('id')),
    type: text('type'),
    state: text('state'),
    applicationId: text('application_id'),
    budgetLineId: text('budget_line_id'),
    fromBucket: text('from_bucket'),
    toBucket: text('to_bucket'),
    amount: integer('amount'),
    voucherDate: text('voucher_date'),
    basisNumber: text('basis_number'),
    basisDate: text('basis_date'),
    description: text('description'),
    invoice: textOrNull('invoice'),
    note: textOrNull('note'),
    payee: json('payee'),
    adjusts: textOrNull('adjusts'),
    adjustsStanding: integerOrNull('adjusts_standing'),
    preparedBy: text('prepared_by'),
    approvedBy: textOrNull('approved_by'),
    postedNumber: textOrNull('posted_number'),
    cancelReason: textOrNull('cancel_reason'),
    version: integer('version'),
    createdAt: text('created_at'),
  },
})
export const VoucherDraftMeasure = new EntitySchema<Measure & { readonly draftId: string }>({
  name: 'VoucherDraftMeasure',
  tableName: 'voucher_draft_measure',
  columns: {
    draftId: key(text('draft_id')),
    unit: text('unit'),
    quantity: integer('quantity'),
    unitPrice: integer('unit_price'),
  },
})

export type VoucherRow = {
  readonly seq: number
  readonly id: string
  readonly number: string
  readonly type: string
  readonly year: number
  readonly ordinal: number
  readonly officeCode: string
  readonly postingDate: string
  readonly voucherDate: string
  readonly basisNumber: string
  readonly basisDate: string
  readonly description: string
  readonly invoice: string | null
  readonly note: string | null
  readonly payee: Payee | null
  readonly decisionId: string | null
  readonly adjustsSeq: number | null
  readonly preparedBy: string
  readonly approvedBy: string
  readonly paidBy: string | null
  readonly postedAt: string
  readonly lineCount: number
  readonly prevHash: string
  readonly hash: string
}
export const Voucher = new EntitySchema<VoucherRow>({
  name: 'Voucher',
  tableName: 'voucher',
  columns: {
    seq: key(integer('seq')),
    id: text('id'),
    number: text('number'),
    type: text('type'),
    year: integer('year'),
    ordinal: integer('ordinal'),
    officeCode: text('office_code'),
    postingDate: text('posting_date'),
    voucherDate: text('voucher_date'),
    basisNumber: text('basis_number'),
    basisDate: text('basis_date'),
    description: text('description'),
    invoice: textOrNull('invoice'),
    note: textOrNull('note'),
    payee: jsonOrNull('payee'),
    decisionId: textOrNull('decision_id'),
    adjustsSeq: integerOrNull('adjusts_seq'),
    preparedBy: text('prepared_by'),
    approvedBy: text('approved_by'),
    paidBy: textOrNull('paid_by'),
    postedAt: text('posted_at'),
    lineCount: integer('line_count'),
    prevHash: text('prev_hash'),
    hash: text('hash'),
  },
})

export type VoucherLineRow = {
  readonly voucherSeq: number
  readonly line: number
  readonly year: number
  readonly stt: number
  readonly postingDate: string
  readonly budgetLineId: string
  readonly applicationId: string | null
  readonly coopId: string | null
  readonly fromBucket: string
  readonly toBucket: string
  readonly amount: number
  readonly advanceAfter: number
  readonly availableAfter: number
  readonly coopTotalAfter: number | null
}
export const VoucherLine = new EntitySchema<VoucherLineRow>({
  name: 'VoucherLine',
  tableName: 'voucher_line',
  columns: {
    voucherSeq: key(integer('voucher_seq')),
    line: key(integer('line')),
    year: integer('year'),
    stt: integer('stt'),
    postingDate: text('posting_date'),
    budgetLineId: text('budget_line_id'),
    applicationId: textOrNull('application_id'),
    coopId: textOrNull('coop_id'),
    fromBucket: text('from_bucket'),
    toBucket: text('to_bucket'),
    amount: integer('amount'),
    advanceAfter: integer('advance_after'),
    availableAfter: integer('available_after'),
    coopTotalAfter: integerOrNull('coop_total_after'),
  },
})
