import { z } from 'zod'
import type { EvidenceRecordView } from '../../../src-main/contract/evidence.ts'
import { isLocalDate } from '../../../src-main/domain/dates.ts'
import { type Evidence, evidenceKinds } from '../../../src-main/domain/evidence/record.ts'
import { contributionForms, guaranteePurposes, worksClasses } from '../../../src-main/domain/ledger/pay/figures.ts'

const date = z.string().refine(isLocalDate).nullable()

/** A record as it is being typed; every kind keeps its fields, so that choosing another kind loses nothing. */
export const typedRecord = z.object({
  kind: z.enum(evidenceKinds),
  number: z.string(),
  datedOn: date,
  party: z.string(),
  taxCode: z.string(),
  amount: z.int().nullable(),
  worksClass: z.enum(worksClasses),
  contractId: z.string().nullable(),
  item: z.string(),
  form: z.enum(contributionForms),
  purpose: z.enum(guaranteePurposes),
  validTo: date,
  holder: z.string(),
  reason: z.string(),
})
export type TypedRecord = z.infer<typeof typedRecord>

export const emptyRecord: TypedRecord = {
  kind: 'contract',
  number: '',
  datedOn: null,
  party: '',
  taxCode: '',
  amount: null,
  worksClass: 'IV',
  contractId: null,
  item: '',
  form: 'labour',
  purpose: 'warranty',
  validTo: null,
  holder: '',
  reason: '',
}

/** A record to be corrected, as the form begins with it. */
export const typedOf = (of: EvidenceRecordView): TypedRecord => ({
  kind: of.kind,
  number: of.number,
  datedOn: of.datedOn,
  party: of.party ?? '',
  taxCode: of.taxCode ?? '',
  amount: of.amount,
  worksClass: of.worksClass ?? emptyRecord.worksClass,
  contractId: of.contractId,
  item: of.item ?? '',
  form: of.form ?? emptyRecord.form,
  purpose: of.purpose ?? emptyRecord.purpose,
  validTo: of.validTo,
  holder: of.holder ?? '',
  reason: '',
})

/** What the office is asked to write; null while something of its kind is missing. */
export const recordOf = (typed: TypedRecord): Evidence | null => {
  const { kind, number, datedOn, party, amount, contractId, item, holder, validTo, worksClass, form, purpose } = typed
  if (number.trim() === '' || datedOn === null) return null
  const paper = { number, datedOn }
  const taxCode = typed.taxCode.trim() === '' ? null : typed.taxCode
  const named = party.trim() !== ''
  switch (kind) {
    case 'contract':
      return named && amount !== null ? { kind, ...paper, party, taxCode, amount, worksClass } : null
    case 'acceptance':
      return contractId !== null && item.trim() !== '' && amount !== null
        ? { kind, ...paper, contractId, item, amount }
        : null
    case 'invoice':
      return named && amount !== null ? { kind, ...paper, party, taxCode, amount } : null
    case 'contribution':
      return amount !== null ? { kind, ...paper, form, amount } : null
    case 'guarantee':
      return named && amount !== null && validTo !== null ? { kind, ...paper, party, purpose, amount, validTo } : null
    case 'warrantyEnd':
      return contractId !== null ? { kind, ...paper, contractId } : null
    case 'account':
      return named && holder.trim() !== '' ? { kind, ...paper, party, holder, validTo } : null
  }
}
