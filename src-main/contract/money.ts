import { z } from 'zod'
import type { LedgerFilters, LedgerLine, OpenedLedger } from '../domain/ledger/book.ts'
import { buckets, draftTypes, executionTypes, voucherTypes } from '../domain/ledger/buckets.ts'
import { formNumbers } from '../domain/ledger/forms.ts'
import {
  dong,
  fileToken,
  id,
  localDate,
  made,
  nothing,
  optionalWords,
  read,
  reason,
  version,
  words,
  writeBy,
  year,
} from './call.ts'
import { measure } from './measure.ts'

const budgetLine = z.object({
  id,
  year,
  name: z.string(),
  content: z.string(),
  source: z.string(),
  level: z.string(),
  chapter: z.string(),
  khoan: z.string(),
  tieuMuc: z.string(),
  programmeCode: z.string(),
  payingUnit: z.string(),
  estimate: z.int(),
  available: z.int(),
  committed: z.int(),
  advanced: z.int(),
  paid: z.int(),
})
export type BudgetLineView = z.infer<typeof budgetLine>

const decisionView = z.object({
  id,
  number: z.string(),
  decidedOn: localDate,
  signer: z.string(),
  kind: z.enum(['estimate', 'approve', 'reject', 'amend', 'cancel']),
  /** The decision this one amends or cancels, by its number. */
  changes: z.string().nullable(),
  reason: z.string().nullable(),
  hasFile: z.boolean(),
  total: z.int(),
  items: z.array(z.object({ applicationId: id, no: z.string(), coop: z.string(), amount: z.int() })),
  recordedBy: z.string(),
})
export type DecisionView = z.infer<typeof decisionView>

const payee = z.object({
  name: z.string(),
  taxCode: z.string().nullable(),
  address: z.string(),
  account: z.string(),
  bank: z.string(),
})

const voucherDraft = z.object({
  id,
  version,
  type: z.enum(draftTypes),
  state: z.enum(['draft', 'approved', 'posted', 'cancelled']),
  applicationId: id,
  no: z.string(),
  coop: z.string(),
  /** Where the đồng leave and where they go: a refund gives back an advance or a payment, an adjustment may run either way. */
  from: z.enum(buckets),
  to: z.enum(buckets),
  amount: z.int(),
  invoice: z.string().nullable(),
  note: z.string().nullable(),
  voucherDate: localDate,
  basisNumber: z.string(),
  basisDate: localDate,
  description: z.string(),
  payee,
  /** Title of the class it pays for. */
  classTitle: z.string().nullable(),
  measure,
  /** The posted voucher that an ĐC adjusts, by its number. */
  adjusts: z.string().nullable(),
  preparedBy: z.string(),
  approvedBy: z.string().nullable(),
  postedNumber: z.string().nullable(),
  cancelReason: z.string().nullable(),
})
export type VoucherDraftView = z.infer<typeof voucherDraft>

/** One leg: debit the bucket money goes to, credit the one it leaves. */
export type EntryView = {
  readonly line: number
  readonly from: (typeof buckets)[number]
  readonly to: (typeof buckets)[number]
  readonly amount: number
  readonly budgetLine: string
  readonly application: string | null
}

const foundVoucher = z.object({
  number: z.string(),
  postingDate: localDate,
  payee: z.string().nullable(),
  amount: z.int(),
})

const voucherView = z.object({
  number: z.string(),
  type: z.enum(voucherTypes),
  postingDate: localDate,
  voucherDate: localDate,
  basis: z.string(),
  description: z.string(),
  payee: payee.nullable(),
  classTitle: z.string().nullable(),
  measure,
  preparedBy: z.string(),
  approvedBy: z.string(),
  paidBy: z.string().nullable(),
  postedAt: z.string(),
  adjusts: z.string().nullable(),
  adjustedBy: z.array(z.string()),
  hash: z.string(),
  /** The forms it is printed on, none for a tracking sheet; `confirmed`: the office has checked it against the official annex. */
  forms: z.array(z.object({ number: z.enum(formNumbers), confirmed: z.boolean() })),
  amountWords: z.string(),
  entries: z.array(made<EntryView>()),
})
export type VoucherView = z.infer<typeof voucherView>

const ledgerFilters = z.strictObject({
  from: localDate.nullable(),
  to: localDate.nullable(),
  content: z.string().nullable(),
  district: z.string().nullable(),
  coop: z.string().nullable(),
  source: z.string().nullable(),
  payingUnit: z.string().nullable().default(null),
}) satisfies z.ZodType<LedgerFilters>

const accounts = ['financeOfficer', 'administrator'] as const

const scanHolder = z.union([z.strictObject({ draftId: id }), z.strictObject({ number: words(40) })])
const voucherScans = z.object({
  scans: z.array(z.object({ id, name: z.string(), mime: z.string(), addedBy: z.string(), addedAt: z.string() })),
})

export const moneyCalls = {
  'budget.list': read(z.strictObject({ year }), z.object({ lines: z.array(budgetLine) })),
  'budget.create': writeBy(
    accounts,
    z.strictObject({
      year,
      name: words(200),
      content: z.string(),
      source: z.string().max(20),
      level: z.string(),
      chapter: z.string(),
      khoan: z.string(),
      tieuMuc: z.string(),
      programmeCode: z.string(),
      payingUnit: words(200),
    }),
    z.object({ id }),
  ),
  /** Giao, điều chỉnh dự toán: a signed amount by a decision; `decrease` takes back. Posts a DT voucher. */
  'budget.assign': writeBy(
    accounts,
    z.strictObject({
      budgetLineId: id,
      amount: dong,
      decrease: z.boolean(),
      number: words(60),
      decidedOn: localDate,
      signer: words(120),
      postingDate: localDate.nullable(),
    }),
    z.object({ voucherNo: z.string() }),
  ),
  'decision.list': read(nothing, z.object({ decisions: z.array(decisionView) })),
  /** A decision of the People's Committee over several applications: all of it or nothing. Posts one CK voucher. */
  'decision.record': writeBy(
    ['leader'],
    z.strictObject({
      number: words(60),
      decidedOn: localDate,
      signer: words(120),
      kind: z.enum(['approve', 'reject']),
      budgetLineId: id.nullable(),
      items: z
        .array(z.strictObject({ applicationId: id, amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER) }))
        .max(500),
      reason: optionalWords(4000),
      file: fileToken.nullable(),
      fileName: z.string().nullable(),
      postingDate: localDate.nullable(),
    }),
    z.object({ id, voucherNo: z.string().nullable() }),
  ),
  /** A later decision amends amounts (new total per application) or cancels; the difference is posted, nothing is rewritten. */
  'decision.change': writeBy(
    ['leader'],
    z.strictObject({
      changesId: id,
      number: words(60),
      decidedOn: localDate,
      signer: words(120),
      kind: z.enum(['amend', 'cancel']),
      items: z
        .array(z.strictObject({ applicationId: id, amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER) }))
        .max(500),
      reason,
      file: fileToken.nullable(),
      fileName: z.string().nullable(),
      postingDate: localDate.nullable(),
    }),
    z.object({ id, voucherNos: z.array(z.string()) }),
  ),
  'voucher.drafts': read(
    z.strictObject({ state: z.enum(['draft', 'approved', 'posted', 'cancelled']).nullable() }),
    z.object({ drafts: z.array(voucherDraft) }),
  ),
  /** `from` matters for a refund only: of the advance, or of what was paid. */
  'voucher.prepare': writeBy(
    ['financeOfficer'],
    z.strictObject({
      type: z.enum(executionTypes),
      applicationId: id,
      amount: dong,
      refundOf: z.enum(['advanced', 'paid']).nullable(),
      voucherDate: localDate,
      basisNumber: words(60),
      basisDate: localDate,
      description: words(500),
      invoice: optionalWords(200),
      note: optionalWords(1000),
      /** The class it pays for, where its money pays for classes. */
      classId: id.nullable(),
      measure: measure.default(null),
      payee: z.strictObject({ address: words(300), account: words(40), bank: words(200) }),
    }),
    voucherDraft,
  ),
  'voucher.approve': writeBy(['leader'], z.strictObject({ id, version }), voucherDraft),
  'voucher.cancel': writeBy(['financeOfficer', 'leader'], z.strictObject({ id, version, reason }), voucherDraft),
  /** Execution: posts the approved draft with the next number of its type. */
  'voucher.post': writeBy(
    ['payer', 'financeOfficer'],
    z.strictObject({ id, version, postingDate: localDate.nullable() }),
    z.object({ number: z.string() }),
  ),
  /** ĐC: prepares the difference of one posted voucher as a draft; `newAmount` is what it should have been. */
  'voucher.adjust': writeBy(
    ['financeOfficer'],
    z.strictObject({
      number: z.string(),
      newAmount: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
      reason,
    }),
    voucherDraft,
  ),
  /** Posted vouchers by number as far as it is typed, or by part of an invoice's number; the newest few. */
  'voucher.search': read(
    z.strictObject({ search: z.string().max(200) }),
    z.object({ vouchers: z.array(foundVoucher) }),
  ),
  'voucher.get': read(z.strictObject({ number: z.string() }), voucherView),
  /** Papers that lie with a voucher (chứng từ kèm theo), with those of the draft it was. */
  'voucher.scans': read(scanHolder, voucherScans),
  'voucher.attach': writeBy(
    ['financeOfficer', 'leader', 'payer', 'administrator'],
    z.strictObject({ holder: scanHolder, file: fileToken, name: words(260) }),
    voucherScans,
  ),
  /** The voucher on the form of its day, as a PDF; the token is saved or shown like any file of the office. */
  'voucher.sheet': read(
    z.strictObject({ number: z.string() }),
    z.object({ token: fileToken, mime: z.string(), name: z.string() }),
  ),
  /** The office has checked a printed form against the official annex; `reason` says who and when. */
  'voucher.confirmForm': writeBy(
    ['leader', 'administrator'],
    z.strictObject({ form: z.enum(formNumbers), reason }),
    z.object({ form: z.enum(formNumbers) }),
  ),
  /** Years that have budget lines, newest first. */
  'ledger.years': read(nothing, z.object({ years: z.array(z.int()) })),
  'ledger.open': read(z.strictObject({ year, filters: ledgerFilters }), made<OpenedLedger>()),
  /** The lines of one page: those after `afterStt`, one of the starts of `ledger.open`. */
  'ledger.page': read(
    z.strictObject({ year, filters: ledgerFilters, afterStt: z.int().min(0) }),
    made<{ readonly lines: readonly LedgerLine[] }>(),
  ),
  /** `place`: which of the lines shown, from 0, is the first of this voucher; null where the filters leave it out. */
  'ledger.find': read(
    z.strictObject({ year, filters: ledgerFilters, number: z.string() }),
    z.object({ place: z.int().nullable() }),
  ),
  /** Starts an export in its own thread; its end comes as a progress with the token. */
  'ledger.export': read(
    z.strictObject({
      year,
      filters: ledgerFilters,
      format: z.enum(['xlsx', 'csv', 'pdf']),
      /** Name of a column profile; null: the book itself. */
      profile: z.string().nullable().default(null),
    }),
    z.object({ job: z.string() }),
  ),
} as const
