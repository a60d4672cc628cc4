import { listVoucherDrafts, type VoucherDraftRecord } from '../../store/drafts-of-vouchers.ts'
import type { OfficeContext } from '../context.ts'

export const draftView = (draft: VoucherDraftRecord) => ({
  id: draft.id,
  version: draft.version,
  type: draft.type,
  state: draft.state,
  applicationId: draft.applicationId,
  no: draft.no,
  coop: draft.coop,
  from: draft.fromBucket,
  to: draft.toBucket,
  amount: draft.amount,
  invoice: draft.invoice,
  note: draft.note,
  voucherDate: draft.voucherDate,
  basisNumber: draft.basisNumber,
  basisDate: draft.basisDate,
  description: draft.description,
  payee: draft.payee,
  classTitle: draft.classTitle,
  measure: draft.measure,
  adjusts: draft.adjusts,
  preparedBy: draft.preparedBy,
  approvedBy: draft.approvedBy,
  postedNumber: draft.postedNumber,
  cancelReason: draft.cancelReason,
})

export const listDrafts = async ({ store }: OfficeContext, state: VoucherDraftRecord['state'] | null) =>
  (await listVoucherDrafts(store.reads, state)).map(draftView)
