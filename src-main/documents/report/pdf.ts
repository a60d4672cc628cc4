import type { Writable } from 'node:stream'
import type { ColumnKind } from '../../domain/column.ts'
import { checkReport } from '../../domain/report/check.ts'
import { labelAt, labelSpan, type Report, type ReportRow } from '../../domain/report/report.ts'
import { ledgerPhrases } from '../../text/ledger.ts'
import { drawFoot, drawHead, heightOfFoot } from '../frame/pdf.ts'
import { type ExportHooks, report as look } from '../hooks.ts'
import { openPaper, type Paper } from '../pdf/paper.ts'
import { shown } from '../pdf/shown.ts'
import { openTable, type PdfColumn, type PdfRow } from '../pdf/table.ts'

/** Type size of the table by the number of its columns: wide ones are small and still readable. */
const sizeFor = (columns: number): number => (columns > 20 ? 5.5 : columns > 16 ? 6.5 : 7)

const looks = {
  text: { align: 'left', fit: 'allLines' },
  code: { align: 'left', fit: 'smaller' },
  date: { align: 'center', fit: 'smaller' },
  money: { align: 'right', fit: 'smaller' },
  number: { align: 'center', fit: 'smaller' },
} as const satisfies Record<ColumnKind, Pick<PdfColumn, 'align' | 'fit'>>

/**
 * A report for print: A4 landscape, header and seal on every sheet. Ends `out` when complete.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeReportPdf = async (out: Writable, report: Report, hooks: ExportHooks): Promise<void> => {
  checkReport(report)
  const { columns, groups, total } = report
  const paper = openPaper(out, {
    layout: 'landscape',
    title: `${report.title} ${report.subtitle}`,
    author: report.unit[0] ?? '',
    footer: (page) => ({ left: report.footer, right: ledgerPhrases.page.vi({ page }) }),
  })
  const top = drawHead(paper, report, report.official)
  const table = openTable(paper, columnsAcross(paper, report), sizeFor(columns.length), top)
  const line = (cells: ReportRow, keep: number): PdfRow => ({
    cells: columns.map(({ kind }, index) => shown(kind, cells[index] ?? null)),
    bold: false,
    wide: null,
    keep,
  })
  const label = labelAt(columns)
  const wide = { column: label, over: labelSpan(columns) }
  const sum = (name: string, sums: ReportRow, keep: number): PdfRow => ({
    cells: line(sums, 0).cells.map((cell, index) => (index === label ? name : cell)),
    bold: true,
    wide: wide.over > 1 ? wide : null,
    keep,
  })
  let done = 0
  for (const { name, rows, sums } of groups) {
    for (const cells of rows) {
      await table.row(line(cells, 0))
      done += 1
      look(hooks, done)
    }
    if (name !== null) await table.row(sum(name, sums, 0))
  }
  await table.row(sum(total.name, total.sums, heightOfFoot(paper, report)))
  drawFoot(paper, table.end(), report)
  look(hooks, done)
  await paper.end()
}

const columnsAcross = (paper: Paper, { columns }: Report): readonly PdfColumn[] => {
  const stretch = (paper.right - paper.left) / columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ title, kind, width, band }) => ({
    title,
    width: width * stretch,
    ...looks[kind],
    ...(band === null ? {} : { band }),
  }))
}
