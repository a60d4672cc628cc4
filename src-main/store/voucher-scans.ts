import { VoucherScan } from '../../db/schema/evidence.ts'
import { sealRow } from './evidence-seal.ts'
import type { Reads, Tx } from './unit-of-work.ts'

/** What a paper lies with: a draft by its id, or a posted voucher by its number. */
export type ScanHolder = { readonly draftId: string } | { readonly number: string }

export type VoucherScanRecord = {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly addedBy: string
  readonly addedAt: string
  readonly mime: string
}

const select = `SELECT s.id, s.sha256, s.name, s.added_by AS addedBy, s.added_at AS addedAt, f.mime
  FROM voucher_scan s JOIN stored_file f ON f.sha256 = s.sha256`

/** Papers of a draft, or of a posted voucher with those of the draft it was, in the order they came. */
export const scansOfVoucher = (reads: Reads, holder: ScanHolder): Promise<VoucherScanRecord[]> =>
  'draftId' in holder
    ? reads.all(
        `${select} WHERE s.draft_id = ? OR s.voucher_number = (SELECT posted_number FROM voucher_draft WHERE id = ?) ORDER BY s.rowid`,
        [holder.draftId, holder.draftId],
      )
    : reads.all(
        `${select} WHERE s.voucher_number = ? OR s.draft_id IN (SELECT id FROM voucher_draft WHERE posted_number = ?) ORDER BY s.rowid`,
        [holder.number, holder.number],
      )

export const voucherScan = (reads: Reads, id: string): Promise<VoucherScanRecord | undefined> =>
  reads.get(`${select} WHERE s.id = ?`, [id])

/** Writes the row and its link in the chain. */
export const insertVoucherScan = async (
  tx: Tx,
  holder: ScanHolder,
  scan: { readonly sha256: string; readonly name: string; readonly addedBy: string },
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(VoucherScan, {
    ...scan,
    id,
    draftId: 'draftId' in holder ? holder.draftId : null,
    voucherNumber: 'number' in holder ? holder.number : null,
    addedAt: tx.at,
  })
  await sealRow(tx, 'voucher_scan', id)
  return id
}
