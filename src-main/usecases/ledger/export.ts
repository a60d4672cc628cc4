import type { ExportHooks } from '../../documents/hooks.ts'
import { writeLedgerCsv } from '../../documents/ledger/csv.ts'
import { writeLedgerPdf } from '../../documents/ledger/pdf.ts'
import { writeLedgerXlsx } from '../../documents/ledger/xlsx.ts'
import type { LedgerFilters } from '../../domain/ledger/book.ts'
import { withSnapshot } from '../../store/open.ts'
import { writeWholeStream } from '../files/whole-file.ts'
import { ledgerHeading, streamLedger } from './book.ts'

export const exportFormats = ['xlsx', 'csv', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** `onStart` tells how many lines there will be. */
export type StartedHooks = ExportHooks & { readonly onStart: (total: number) => void }

const writers = { xlsx: writeLedgerXlsx, csv: writeLedgerCsv, pdf: writeLedgerPdf } as const

export type LedgerJob = {
  readonly database: string
  readonly year: number
  readonly filters: LedgerFilters
  readonly format: ExportFormat
  /** Where the finished file goes; until then it grows beside it. */
  readonly target: string
}

/**
 * Writes the book of a year from a snapshot of its own. A cancelled or failed export leaves no file behind.
 * @throws Refusal export.cancelled, export.disagrees, db.*
 */
export const exportLedger = async (job: LedgerJob, hooks: StartedHooks): Promise<{ lines: number }> => {
  return writeWholeStream(job.target, (out) =>
    withSnapshot(job.database, async (reads) => {
      const heading = await ledgerHeading(reads, job.year, job.filters)
      hooks.onStart(heading.lineCount)
      return writers[job.format](out, heading, streamLedger(reads, job.year, job.filters), hooks)
    }),
  )
}

/** `so-theo-doi-giai-ngan-2018.xlsx` */
export const exportName = (year: number, format: ExportFormat): string => `so-theo-doi-giai-ngan-${year}.${format}`
