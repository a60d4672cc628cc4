import { writeReportCsv } from '../../documents/report/csv.ts'
import { writeReportPdf } from '../../documents/report/pdf.ts'
import { writeReportXlsx } from '../../documents/report/xlsx.ts'
import type { ReportAsk, ReportName } from '../../domain/report/ask.ts'
import { countRows, type Report } from '../../domain/report/report.ts'
import { withSnapshot } from '../../store/open.ts'
import { writeWholeStream } from '../files/whole-file.ts'
import type { ExportFormat, StartedHooks } from '../ledger/export.ts'
import type { LawNames } from './lay.ts'
import { buildReport } from './report.ts'

const writers = { xlsx: writeReportXlsx, csv: writeReportCsv, pdf: writeReportPdf } as const

/** A report into a file that has its name only when it is whole. */
export const writeReport = async (
  format: ExportFormat,
  target: string,
  report: Report,
  hooks: StartedHooks,
): Promise<void> => {
  await writeWholeStream(target, (out) => writers[format](out, report, hooks))
}

export type ReportJob = {
  readonly database: string
  readonly law: LawNames
  readonly ask: ReportAsk
  readonly format: ExportFormat
  /** Where the finished file goes; until then it grows beside it. */
  readonly target: string
}

/**
 * Writes a report, in Vietnamese, from a snapshot of its own. A cancelled or failed export leaves no file behind.
 * @throws Refusal export.cancelled, export.disagrees, report.*, notFound, db.*
 */
export const exportReport = (job: ReportJob, hooks: StartedHooks): Promise<{ lines: number }> =>
  withSnapshot(job.database, async (reads) => {
    const { report } = await buildReport(reads, job.law, job.ask, 'vi')
    const lines = countRows(report)
    hooks.onStart(lines)
    await writeReport(job.format, job.target, report, hooks)
    return { lines }
  })

const fileNames = {
  'open-advances': 'tam-ung-con-du',
  budget: 'du-toan-theo-dong',
  coop: 'sao-ke-hop-tac-xa',
  settlement: 'quyet-toan',
  'carry-over': 'chuyen-nguon',
  progress: 'tien-do-theo-noi-dung-va-huyen',
} as const satisfies Record<ReportName, string>

/** `quyet-toan-2018.xlsx`; a statement covers all years and bears its day: `sao-ke-hop-tac-xa-2018-12-28.pdf`. */
export const reportFileName = ({ report, year, asOf }: ReportAsk, format: ExportFormat): string =>
  `${fileNames[report]}-${report === 'coop' ? asOf : year}.${format}`
