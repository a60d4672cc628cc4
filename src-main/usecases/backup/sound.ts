import type { DatabaseFacts } from '../../domain/backup/manifest.ts'
import { Refusal } from '../../domain/refusal.ts'
import { databaseFacts, databaseHealth, storedFiles } from '../../store/backup.ts'
import { withSnapshot } from '../../store/open.ts'
import { checkSeal } from '../../store/seal.ts'

/**
 * Reads a closed database through and through: pages, indexes, foreign keys.
 * @returns a migration that this program does not know, or null
 * @throws Refusal backup.unsound, db.notOurs
 */
export const checkHealth = (file: string): { readonly unknown: string | null; readonly pending: number } => {
  const { fault, ...rest } = databaseHealth(file)
  if (fault !== null) throw new Refusal('backup.unsound', { detail: fault })
  return rest
}

/** The whole chain of postings. @throws Refusal backup.sealBroken naming the first place that does not fit */
export const checkChain = async (file: string): Promise<void> => {
  const { first } = await withSnapshot(file, (reads) => checkSeal(reads))
  if (first !== null)
    throw new Refusal('backup.sealBroken', {
      sealTable: first.table,
      voucher: first.voucher ?? '-',
      sealReason: first.reason,
    })
}

/** What a database says of itself, and the scans it names. */
export const readContent = (
  file: string,
): Promise<{ readonly facts: DatabaseFacts; readonly papers: { sha256: string; size: number }[] }> =>
  withSnapshot(file, async (reads) => ({ facts: await databaseFacts(reads), papers: await storedFiles(reads) }))
