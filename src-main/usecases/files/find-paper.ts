import { existsSync } from 'node:fs'
import { Refusal } from '../../domain/refusal.ts'
import { sheetScan } from '../../store/classes.ts'
import { decisionScan } from '../../store/decisions.ts'
import { evidenceScan } from '../../store/evidence.ts'
import { paperFileById } from '../../store/papers.ts'
import { planDecisionScan } from '../../store/plan.ts'
import { voucherScan } from '../../store/voucher-scans.ts'
import type { OfficeContext } from '../context.ts'
import { paperPath } from './paper-store.ts'

const scans = {
  paper: paperFileById,
  decision: decisionScan,
  planDecision: planDecisionScan,
  classSheet: sheetScan,
  evidence: evidenceScan,
  voucher: voucherScan,
} as const

/**
 * Where the scan of a paper, of a decision (on support or on the plan), of the list signed on a day of a class (by its SHA-256), of what payment
 * rests on, or of a paper with a voucher lies in the data folder.
 * @throws Refusal notFound, file.missing when the data folder lost it
 */
export const findScan = async (
  office: OfficeContext,
  of: keyof typeof scans,
  id: string,
): Promise<{ path: string; mime: string; name: string }> => {
  const { reads } = office.store
  const file = await scans[of](reads, id)
  if (file === undefined) throw new Refusal('notFound', { what: 'paperFile', id })
  const path = paperPath(office.folder, file.sha256)
  if (!existsSync(path)) throw new Refusal('file.missing', { sha256: file.sha256.slice(0, 12) })
  return { path, mime: file.mime, name: file.name }
}
