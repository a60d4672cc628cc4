import { writeProfileCsv, writeProfileXlsx } from '../../documents/ledger/profile.ts'
import type { ColumnProfile } from '../../domain/ledger/profile.ts'
import { Refusal } from '../../domain/refusal.ts'
import { withSnapshot } from '../../store/open.ts'
import { writeWholeStream } from '../files/whole-file.ts'
import { ledgerHeading, streamLedger } from '../ledger/book.ts'
import type { LedgerJob, StartedHooks } from '../ledger/export.ts'

const writers = { xlsx: writeProfileXlsx, csv: writeProfileCsv } as const

export type ProfileJob = LedgerJob & { readonly profile: ColumnProfile }

/**
 * Writes the lines of a year in the columns of a profile, from a snapshot of its own. A cancelled or failed export leaves no file behind.
 * @throws Refusal profile.notForPrint, export.cancelled, export.disagrees, db.*
 */
export const exportWithProfile = (job: ProfileJob, hooks: StartedHooks): Promise<{ lines: number }> => {
  const { format, profile, year, filters } = job
  if (format === 'pdf') throw new Refusal('profile.notForPrint', {}, 'format')
  return writeWholeStream(job.target, (out) =>
    withSnapshot(job.database, async (reads) => {
      const heading = await ledgerHeading(reads, year, filters)
      hooks.onStart(heading.lineCount)
      return writers[format](out, profile, heading, streamLedger(reads, year, filters), hooks)
    }),
  )
}
