import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { lastEvidenceLink } from '../../store/evidence-seal.ts'
import { putStoredFile } from '../../store/papers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { insertVoucherScan, type ScanHolder, scansOfVoucher } from '../../store/voucher-scans.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'
import { thePosted } from './adjust.ts'
import { theDraft } from './prepare.ts'

/** Papers that lie with a voucher (chứng từ kèm theo). @throws Refusal notFound */
export const listVoucherScans = async ({ store: { reads } }: OfficeContext, holder: ScanHolder) => {
  await checkHolder(reads, holder)
  const scans = await scansOfVoucher(reads, holder)
  return scans.map(({ sha256: _, ...scan }) => scan)
}

/**
 * Puts a paper with a voucher; it stays for good. A posted voucher, also one of a closed month, still takes the copy that comes back signed: its
 * đồng do not change.
 * @throws Refusal voucher.scanThere, notFound
 */
export const attachVoucherScan = (
  context: WriteContext,
  input: { readonly holder: ScanHolder; readonly name: string; readonly file: KeptFile },
): Promise<void> =>
  context.store.write(async (tx) => {
    const { holder, name, file } = input
    await checkHolder(tx, holder)
    const there = (await scansOfVoucher(tx, holder)).find(({ sha256 }) => sha256 === file.sha256)
    if (there !== undefined) throw new Refusal('voucher.scanThere', { name: there.name }, 'file')
    await putStoredFile(tx, file)
    const id = await insertVoucherScan(tx, holder, { sha256: file.sha256, name, addedBy: context.actor.name })
    await appendEvent(tx, context.actor, {
      action: 'voucher.attach',
      ...('draftId' in holder
        ? { subject: 'voucherDraft', subjectId: holder.draftId }
        : { subject: 'voucher', subjectId: holder.number }),
      before: null,
      after: { id, name, sha256: file.sha256, seal: await lastEvidenceLink(tx) },
      reason: null,
    })
  })

const checkHolder = (reads: Reads, holder: ScanHolder): Promise<unknown> =>
  'draftId' in holder ? theDraft(reads, holder.draftId) : thePosted(reads, holder.number)
