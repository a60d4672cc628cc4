import type { VoucherDraftView } from '../../../src-main/contract/money.ts'
import type { Actor } from '../../../src-main/domain/people.ts'
import { roleMay } from './acts.ts'

/**
 * Whether a person may take the next step of a draft: the role, and that preparer, approver and payer are three people. `role`:
 * wait for someone of the right role; `prepared`, `approved`: this person did that step already.
 */
export type Step =
  | { readonly act: 'approve' | 'post'; readonly may: true }
  | { readonly act: 'approve' | 'post'; readonly may: false; readonly why: 'role' | 'prepared' | 'approved' }

export const nextStep = (
  draft: Pick<VoucherDraftView, 'state' | 'preparedBy' | 'approvedBy'>,
  person: Actor,
): Step | null => {
  if (draft.state !== 'draft' && draft.state !== 'approved') return null
  const act = draft.state === 'draft' ? 'approve' : 'post'
  if (!roleMay(act, person.role)) return { act, may: false, why: 'role' }
  if (draft.preparedBy === person.name) return { act, may: false, why: 'prepared' }
  if (draft.approvedBy === person.name) return { act, may: false, why: 'approved' }
  return { act, may: true }
}

export const mayCancel = (draft: Pick<VoucherDraftView, 'state'>, person: Actor): boolean =>
  (draft.state === 'draft' || draft.state === 'approved') && roleMay('cancel', person.role)
