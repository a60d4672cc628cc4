import type { Writable } from 'node:stream'
import type { ColumnKind } from '../../domain/column.ts'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { ledgerColumnTitles, ledgerPhrases } from '../../text/ledger.ts'
import { drawFoot, drawHead, heightOfFoot } from '../frame/pdf.ts'
import { batchLines, type ExportHooks, report } from '../hooks.ts'
import { openPaper, type Paper } from '../pdf/paper.ts'
import { shown } from '../pdf/shown.ts'
import { openTable, type PdfColumn, type PdfRow } from '../pdf/table.ts'
import { labelColumn, ledgerColumns } from './columns.ts'
import { bookFoot, bookHead } from './frame.ts'
import { cellOf, type LedgerLines, type LedgerRow, ledgerRows } from './rows.ts'

/** Type size of the table: 28 columns on the width of A4. */
const tableSize = 5

const looks = {
  text: { align: 'left', fit: 'lines' },
  code: { align: 'left', fit: 'allLines' },
  date: { align: 'center', fit: 'smaller' },
  money: { align: 'right', fit: 'smaller' },
  number: { align: 'center', fit: 'smaller' },
} as const satisfies Record<ColumnKind, Pick<PdfColumn, 'align' | 'fit'>>

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
  const seal = `${heading.office.name}. ${head.subtitle}. ${ledgerPhrases.seal.vi({ seal: heading.seal })}`
  const paper = openPaper(out, {
    layout: 'landscape',
    title: `${head.title} ${heading.year}`,
    author: heading.office.name,
    footer: (page) => ({ left: seal, right: ledgerPhrases.page.vi({ page }) }),
  })
  const table = openTable(paper, columnsAcross(paper), tableSize, drawHead(paper, head, false))
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
