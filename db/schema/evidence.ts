import { EntitySchema } from 'typeorm'
import { integer, integerOrNull, key, text, textOrNull } from './columns.ts'

/** One paper that payment rests on, as it was written; a later record that `replaces` it corrects or cancels it. */
export type EvidenceRow = {
  readonly id: string
  /** The first record of the chain. */
  readonly rootId: string
  readonly replaces: string | null
  readonly cancelled: 0 | 1
  readonly reason: string | null
  readonly applicationId: string
  readonly kind: string
  readonly number: string
  readonly numberKey: string
  readonly datedOn: string
  readonly party: string | null
  readonly partyKey: string | null
  readonly taxCode: string | null
  /** đồng; null where the paper tells of no amount. */
  readonly amount: number | null
  /** The first record of the contract it belongs to. */
  readonly contractId: string | null
  readonly worksClass: string | null
  readonly form: string | null
  readonly purpose: string | null
  readonly item: string | null
  readonly itemKey: string | null
  readonly holder: string | null
  readonly validTo: string | null
  readonly recordedBy: string
  readonly recordedAt: string
}
export const EvidenceEntity = new EntitySchema<EvidenceRow>({
  name: 'Evidence',
  tableName: 'evidence',
  columns: {
    id: key(text('id')),
    rootId: text('root_id'),
    replaces: textOrNull('replaces'),
    cancelled: integer('cancelled'),
    reason: textOrNull('reason'),
    applicationId: text('application_id'),
    kind: text('kind'),
    number: text('number'),
    numberKey: text('number_key'),
    datedOn: text('dated_on'),
    party: textOrNull('party'),
    partyKey: textOrNull('party_key'),
    taxCode: textOrNull('tax_code'),
    amount: integerOrNull('amount'),
    contractId: textOrNull('contract_id'),
    worksClass: textOrNull('works_class'),
    form: textOrNull('form'),
    purpose: textOrNull('purpose'),
    item: textOrNull('item'),
    itemKey: textOrNull('item_key'),
    holder: textOrNull('holder'),
    validTo: textOrNull('valid_to'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})

export type EvidenceScanRow = {
  readonly rootId: string
  readonly role: 'paper' | 'volume'
  readonly sha256: string
  readonly name: string
  readonly addedBy: string
  readonly addedAt: string
}
export const EvidenceScan = new EntitySchema<EvidenceScanRow>({
  name: 'EvidenceScan',
  tableName: 'evidence_scan',
  columns: {
    rootId: key(text('root_id')),
    role: key(text('role')),
    sha256: key(text('sha256')),
    name: text('name'),
    addedBy: text('added_by'),
    addedAt: text('added_at'),
  },
})

/** A paper that lies with a voucher: with its draft, or with the posted one; exactly one of the two is told. */
export type VoucherScanRow = {
  readonly id: string
  readonly draftId: string | null
  readonly voucherNumber: string | null
  readonly sha256: string
  readonly name: string
  readonly addedBy: string
  readonly addedAt: string
}
export const VoucherScan = new EntitySchema<VoucherScanRow>({
  name: 'VoucherScan',
  tableName: 'voucher_scan',
  columns: {
    id: key(text('id')),
    draftId: textOrNull('draft_id'),
    voucherNumber: textOrNull('voucher_number'),
    sha256: text('sha256'),
    name: text('name'),
    addedBy: text('added_by'),
    addedAt: text('added_at'),
  },
})

/** How what was approved is to be paid (kế hoạch thanh toán); the last plan of a file counts. */
export type PaymentPlanRow = {
  readonly id: string
  readonly applicationId: string
  /** đồng shared out: what was approved at the time. */
  readonly approved: number
  /** đồng that no equal part could take; they lie on the last instalment. */
  readonly leftover: number
  /** How many lines it has. */
  readonly instalments: number
  readonly reason: string | null
  readonly madeBy: string
  readonly madeAt: string
}
export const PaymentPlan = new EntitySchema<PaymentPlanRow>({
  name: 'PaymentPlan',
  tableName: 'payment_plan',
  columns: {
    id: key(text('id')),
    applicationId: text('application_id'),
    approved: integer('approved'),
    leftover: integer('leftover'),
    instalments: integer('instalments'),
    reason: textOrNull('reason'),
    madeBy: text('made_by'),
    madeAt: text('made_at'),
  },
})

export type PaymentInstalmentRow = {
  readonly planId: string
  readonly line: number
  readonly kind: string
  readonly amount: number
  readonly dueOn: string | null
  readonly waitsFor: string
  readonly note: string | null
}
export const PaymentInstalment = new EntitySchema<PaymentInstalmentRow>({
  name: 'PaymentInstalment',
  tableName: 'payment_instalment',
  columns: {
    planId: key(text('plan_id')),
    line: key(integer('line')),
    kind: text('kind'),
    amount: integer('amount'),
    dueOn: textOrNull('due_on'),
    waitsFor: text('waits_for'),
    note: textOrNull('note'),
  },
})

/** A link of the chain over records, scans and plans, in the order they were written. */
export type EvidenceSealRow = {
  readonly seq: number
  readonly subject: string
  readonly rowId: string
  readonly voucherSeq: number
  readonly head: string
  readonly prevHash: string
  readonly hash: string
}
export const EvidenceSeal = new EntitySchema<EvidenceSealRow>({
  name: 'EvidenceSeal',
  tableName: 'evidence_seal',
  columns: {
    seq: key(integer('seq')),
    subject: text('subject'),
    rowId: text('row_id'),
    voucherSeq: integer('voucher_seq'),
    head: text('head'),
    prevHash: text('prev_hash'),
    hash: text('hash'),
  },
})
