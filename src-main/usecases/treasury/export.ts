import { report as look } from '../../documents/hooks.ts'
import { countRows } from '../../domain/report/report.ts'
import { withSnapshot } from '../../store/open.ts'
import type { ExportFormat, StartedHooks } from '../ledger/export.ts'
import { writeReport } from '../report/export.ts'
import type { TreasuryAsk } from './compare.ts'
import { readStatementFile, type StatementFile } from './read.ts'
import { buildTreasuryReport } from './report.ts'

export type TreasuryJob = {
  readonly database: string
  readonly file: StatementFile
  readonly ask: TreasuryAsk
  readonly format: ExportFormat
  /** Where the finished file goes; until then it grows beside it. */
  readonly target: string
}

/**
 * Reads the statement, compares it with a snapshot of the book and writes the outcome, in Vietnamese. A cancelled or failed export leaves no
 * file behind.
 * @throws Refusal export.cancelled, export.disagrees, db.*, and what reading and comparing refuse
 */
export const exportTreasury = async (job: TreasuryJob, hooks: StartedHooks): Promise<{ lines: number }> => {
  const statement = await readStatementFile(job.file)
  // A large workbook takes a while to read, before there is a line to count.
  look(hooks, 0)
  return withSnapshot(job.database, async (reads) => {
    const { report } = await buildTreasuryReport(reads, statement, job.ask, 'vi')
    const lines = countRows(report)
    hooks.onStart(lines)
    await writeReport(job.format, job.target, report, hooks)
    return { lines }
  })
}

/** `doi-chieu-kho-bac-2018.xlsx`, of a part of the year with its days. */
export const treasuryFileName = ({ year, from, to }: TreasuryAsk, format: ExportFormat): string =>
  `doi-chieu-kho-bac-${[year, ...[from, to].filter((day) => day !== null)].join('-')}.${format}`
