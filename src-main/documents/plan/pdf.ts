import type { Writable } from 'node:stream'
import { formatDate } from '../../domain/dates.ts'
import { formatDong } from '../../domain/money.ts'
import { planReportPhrases } from '../../text/plan-report.ts'
import type { CellValue, ColumnKind } from '../column.ts'
import { drawLetterhead } from '../pdf/letterhead.ts'
import { type Ink, openPaper, type Paper } from '../pdf/paper.ts'
import { openTable, type PdfColumn } from '../pdf/table.ts'
import { wrap } from '../pdf/wrap.ts'
import { labelAt, type PlanReportDocument } from './table.ts'

const tableSize = 7
const body: Ink = { font: 'regular', size: 9.5 }
const bold: Ink = { font: 'bold', size: 9.5 }
const leading = 1.3
/** Room for the signatures and what stands above them. */
const signingSpace = 100

const looks = {
  text: { align: 'left', fit: 'allLines' },
  code: { align: 'left', fit: 'smaller' },
  date: { align: 'center', fit: 'smaller' },
  money: { align: 'right', fit: 'smaller' },
  number: { align: 'center', fit: 'smaller' },
} as const satisfies Record<ColumnKind, Pick<PdfColumn, 'align' | 'fit'>>

/** A4 landscape, the header on every sheet. Ends `out` when complete. @throws the error of `out`. */
export const writePlanPdf = async (out: Writable, report: PlanReportDocument): Promise<void> => {
  const paper = openPaper(out, {
    layout: 'landscape',
    title: report.title,
    author: report.office,
    footer: (page) => ({ left: report.title, right: planReportPhrases.page.vi({ page }) }),
  })
  const [first = '', ...details] = report.details
  let y = drawLetterhead(paper, report.office, report.title, first, bold)
  for (const detail of details) {
    paper.text(detail, (paper.left + paper.right) / 2, y, 'center', body)
    y += body.size * leading
  }
  const table = openTable(paper, columnsAcross(paper, report), tableSize, y + 6)
  const line = (cells: readonly CellValue[]) => ({
    cells: report.columns.map(({ kind }, index) => shown(kind, cells[index] ?? null)),
    keep: 0,
  })
  const label = labelAt(report.columns)
  const firstSum = report.columns.findIndex(({ summed }) => summed)
  const sum = (name: string, sums: readonly CellValue[], keep: number) => {
    const { cells } = line(sums)
    cells[label] = name
    return { cells, bold: true, wide: { column: label, over: Math.max(1, firstSum - label) }, keep }
  }
  for (const group of report.groups) {
    for (const cells of group.rows) await table.row({ ...line(cells), bold: false, wide: null })
    await table.row(sum(group.name, group.sums, 0))
  }
  await table.row(sum(report.total.name, report.total.sums, heightOfFoot(paper, report)))
  drawFoot(paper, report, table.end())
  await paper.end()
}

const columnsAcross = (paper: Paper, { columns }: PlanReportDocument): readonly PdfColumn[] => {
  const stretch = (paper.right - paper.left) / columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ title, kind, width }) => ({ title, width: width * stretch, ...looks[kind] }))
}

const shown = (kind: ColumnKind, value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'number') return kind === 'money' ? formatDong(value) : String(value)
  return kind === 'date' ? formatDate(value) : value
}

const footLines = (paper: Paper, { words, notes }: PlanReportDocument): readonly (readonly [string, Ink])[] =>
  [[words, bold] as const, ...notes.map((note) => [note, body] as const)].flatMap(([text, ink]) =>
    wrap(text, paper.right - paper.left, paper.measure(ink)).map((line) => [line, ink] as const),
  )

const heightOfFoot = (paper: Paper, report: PlanReportDocument): number =>
  8 + footLines(paper, report).length * body.size * leading + signingSpace

const drawFoot = (paper: Paper, report: PlanReportDocument, below: number): void => {
  let y = below + 8
  for (const [text, ink] of footLines(paper, report)) {
    paper.text(text, paper.left, y, 'left', ink)
    y += ink.size * leading
  }
  const part = (paper.right - paper.left) / report.signatures.length
  const centre = (index: number): number => paper.left + (index + 0.5) * part
  paper.text(report.placeAndDate, centre(report.signatures.length - 1), y + 6, 'center', { font: 'italic', size: 9.5 })
  for (const [index, { title, hint }] of report.signatures.entries()) {
    paper.text(title, centre(index), y + 20, 'center', bold)
    paper.text(hint, centre(index), y + 33, 'center', { font: 'italic', size: 9 })
  }
}
