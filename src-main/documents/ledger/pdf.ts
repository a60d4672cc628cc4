import type { Writable } from 'node:stream'
import { formatDate } from '../../domain/dates.ts'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { formatDong } from '../../domain/money.ts'
import { ledgerColumnTitles, ledgerPhrases } from '../../text/ledger.ts'
import type { CellValue, ColumnKind } from '../column.ts'
import { batchLines, type ExportHooks, report } from '../hooks.ts'
import { type Align, type Ink, openPaper, type Paper } from '../pdf/paper.ts'
import { type Fit, openTable, type PdfRow } from '../pdf/table.ts'
import { wrap } from '../pdf/wrap.ts'
import { labelColumn, ledgerColumns } from './columns.ts'
import { type BookFoot, type BookHead, bookFoot, bookHead } from './frame.ts'
import { cellOf, type LedgerLines, type LedgerRow, ledgerRows } from './rows.ts'

/** Type size of the table: 28 columns on the width of A4. */
const tableSize = 5
/** Room for the hand-written signatures. */
const signingSpace = 62

const looks = {
  text: { align: 'left', fit: 'lines' },
  code: { align: 'left', fit: 'allLines' },
  date: { align: 'center', fit: 'smaller' },
  money: { align: 'right', fit: 'smaller' },
  number: { align: 'center', fit: 'smaller' },
} as const satisfies Record<ColumnKind, { align: Align; fit: Fit }>

/**
 * The book as PDF, ready to bind: A4 landscape, header row and page number on every sheet. Holds one sheet at a time. Ends `out` when
 * complete.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeLedgerPdf = async (
  out: Writable,
  heading: LedgerHeading,
  lines: LedgerLines,
  hooks: ExportHooks,
): Promise<{ lines: number }> => {
  const head = bookHead(heading)
  const seal = `${heading.office.name}. ${head.year}. ${ledgerPhrases.seal.vi({ seal: heading.seal })}`
  const paper = openPaper(out, {
    layout: 'landscape',
    title: `${head.title} ${heading.year}`,
    author: heading.office.name,
    footer: (page) => ({ left: seal, right: ledgerPhrases.page.vi({ page }) }),
  })
  const table = openTable(paper, columnsAcross(paper), tableSize, drawHead(paper, head))
  const footOf = (pages: number) => bookFoot(heading, pages)
  const footHeight = heightOfFoot(paper, footOf(0))
  let done = 0
  for await (const row of ledgerRows(heading, lines)) {
    await table.row(rowOf(row, row.kind === 'closing' ? footHeight : 0))
    if (row.kind !== 'line') continue
    done += 1
    if (done % batchLines === 0) report(hooks, done)
  }
  drawFoot(paper, table.end(), footOf(paper.pages()))
  report(hooks, done)
  await paper.end()
  return { lines: done }
}

/** The table's own widths, stretched to the sheet. */
const columnsAcross = (paper: Paper) => {
  const stretch = (paper.right - paper.left) / ledgerColumns.reduce((sum, { width }) => sum + width, 0)
  return ledgerColumns.map(({ key, kind, width }) => ({
    title: ledgerColumnTitles[key].vi,
    width: width * stretch,
    ...looks[kind],
  }))
}

/** The name of a sum row runs on to the first column of money. */
const labelAt = ledgerColumns.findIndex(({ key }) => key === labelColumn)
const label = { column: labelAt, over: ledgerColumns.findIndex(({ kind }) => kind === 'money') - labelAt }

const rowOf = (row: LedgerRow, keep: number): PdfRow => ({
  cells: ledgerColumns.map(({ key, kind }) => shown(kind, cellOf(row, key))),
  bold: row.kind !== 'line',
  wide: row.kind === 'line' ? null : label,
  keep,
})

const shown = (kind: ColumnKind, value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'number') return kind === 'money' ? formatDong(value) : String(value)
  return kind === 'date' ? formatDate(value) : value
}

/** Draws what stands above the table; the height where the table begins. */
const drawHead = (paper: Paper, head: BookHead): number => {
  const middle = (paper.left + paper.right) / 2
  let y = paper.top
  for (const [index, text] of head.unit.entries()) {
    paper.text(text, paper.left, y, 'left', { font: index === 0 ? 'bold' : 'regular', size: 9 })
    y += 12
  }
  paper.text(head.title, middle, y, 'center', { font: 'bold', size: 13 })
  paper.text(head.year, middle, y + 17, 'center', { font: 'bold', size: 10 })
  y = paragraphs(paper, head.details, middle, y + 32, 'center', { font: 'regular', size: 9 })
  return y + 4
}

const paragraphs = (
  paper: Paper,
  texts: readonly string[],
  x: number,
  from: number,
  align: Align,
  ink: Ink,
): number => {
  const lines = texts.flatMap((text) => wrap(text, paper.right - paper.left, paper.measure(ink)))
  for (const [index, line] of lines.entries()) paper.text(line, x, from + index * ink.size * 1.3, align, ink)
  return from + lines.length * ink.size * 1.3
}

const footInk = { words: { font: 'bold', size: 9 }, notes: { font: 'regular', size: 9 } } as const

const heightOfFoot = (paper: Paper, foot: BookFoot): number => {
  const width = paper.right - paper.left
  const words = wrap(foot.words, width, paper.measure(footInk.words)).length
  return 6 + (words + foot.notes.length) * 9 * 1.3 + 40 + signingSpace
}

/** The foot stands whole below the closing row, so on the last sheet: only there is the number of pages known. */
const drawFoot = (paper: Paper, below: number, foot: BookFoot): void => {
  let y = paragraphs(paper, [foot.words], paper.left, below + 6, 'left', footInk.words)
  y = paragraphs(paper, foot.notes, paper.left, y, 'left', footInk.notes)
  const third = (paper.right - paper.left) / 3
  const centre = (index: number): number => paper.left + (index + 0.5) * third
  paper.text(foot.placeAndDate, centre(2), y, 'center', { font: 'italic', size: 9 })
  for (const [index, { title, hint }] of foot.signatures.entries()) {
    paper.text(title, centre(index), y + 13, 'center', { font: 'bold', size: 9 })
    paper.text(hint, centre(index), y + 25, 'center', { font: 'italic', size: 8 })
  }
}
