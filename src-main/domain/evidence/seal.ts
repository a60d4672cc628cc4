import type { Sha256 } from '../seal.ts'

/** Tables of what payment rests on, and of papers that lie with vouchers: every row of theirs is a link of one chain. */
export const sealedSubjects = ['evidence', 'evidence_scan', 'payment_plan', 'voucher_scan'] as const
export type SealedSubject = (typeof sealedSubjects)[number]

/**
 * One record, scan or plan as it was written. The links form a hash chain of their own beside that of the vouchers, and each names the head of
 * that one at its moment: what stood there when a voucher was posted, and what was written afterwards.
 */
export type EvidenceLink = {
  readonly seq: number
  readonly subject: SealedSubject
  readonly rowId: string
  /** The last voucher posted before; 0 in an empty book. */
  readonly voucherSeq: number
  readonly head: string
}

/**
 * Version 1: the order is part of every link ever kept and never changes.
 * @param row its columns in the order of `sealedColumns`; a plan with its lines after them
 */
export const nextEvidenceHash = (
  previous: string,
  { seq, subject, rowId, voucherSeq, head }: EvidenceLink,
  row: readonly (string | number | null)[],
  sha256: Sha256,
): string => sha256(`${previous}\n${JSON.stringify([1, seq, subject, rowId, voucherSeq, head, row])}`)
