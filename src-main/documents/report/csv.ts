import type { Writable } from 'node:stream'
import { checkReport } from '../../domain/report/check.ts'
import { labelAt, type Report, type ReportRow } from '../../domain/report/report.ts'
import { byteOrderMark, csvCell, csvRecord } from '../csv/record.ts'
import { csvFoot, csvHead } from '../frame/csv.ts'
import { batchLines, type ExportHooks, report as look } from '../hooks.ts'
import { openSink } from '../sink.ts'

/**
 * A report as CSV: UTF-8 with BOM, `;`, CRLF, the same number of fields in every record. Ends `out` when complete.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeReportCsv = async (out: Writable, report: Report, hooks: ExportHooks): Promise<void> => {
  checkReport(report)
  const { columns, groups, total } = report
  const sink = openSink(out)
  const label = labelAt(columns)
  const record = (cells: ReportRow): string =>
    csvRecord(columns.map(({ kind }, index) => csvCell(kind, cells[index] ?? null)))
  const sum = (name: string, sums: ReportRow): string =>
    csvRecord(
      columns.map(({ kind }, index) => (index === label ? csvCell('text', name) : csvCell(kind, sums[index] ?? null))),
    )
  out.write(byteOrderMark + csvHead(report, columns.length))
  out.write(csvRecord(columns.map(({ title, band }) => csvCell('text', band === null ? title : `${band}: ${title}`))))
  let done = 0
  for (const { name, rows, sums } of groups) {
    for (const cells of rows) {
      out.write(record(cells))
      done += 1
      if (done % batchLines !== 0) continue
      look(hooks, done)
      await sink.room(out)
    }
    if (name !== null) out.write(sum(name, sums))
  }
  out.write(sum(total.name, total.sums) + csvFoot(report, columns.length))
  look(hooks, done)
  await sink.end()
}
