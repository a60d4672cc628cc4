import type { Writable } from 'node:stream'
import type { AddWorksheetOptions, Style, Worksheet } from 'exceljs'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { ledgerBook, ledgerColumnTitles, ledgerPhrases } from '../../text/ledger.ts'
import { batchLines, type ExportHooks, report } from '../hooks.ts'
import {
  cellStyles,
  excelHeight,
  excelText,
  excelValue,
  excelWidth,
  frameStyle,
  headerStyle,
  putCell,
} from '../xlsx/cells.ts'
import { openXlsx } from '../xlsx/stream.ts'
import { type LedgerKey, ledgerColumns } from './columns.ts'
import { bookFoot, bookHead } from './frame.ts'
import { cellOf, type LedgerLines, type LedgerRow, ledgerRows } from './rows.ts'
import { openSums } from './sums.ts'

const columnCount = ledgerColumns.length
/** Columns that stay while the sheet is scrolled sideways: up to the voucher's number. */
const frozenColumns = 3

/**
 * The book as a workbook of one sheet, ready to print on A4. Sums are formulas with the stored value as their result. Ends `out`
 * when complete.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeLedgerXlsx = async (
  out: Writable,
  heading: LedgerHeading,
  lines: LedgerLines,
  hooks: ExportHooks,
): Promise<{ lines: number }> => {
  const book = openXlsx(out, heading.office.name)
  const headRows = headLines(heading)
  const headerAt = headRows.length + 1
  const sheet = book.addSheet(ledgerBook.sheet.vi, sheetOptions(headerAt))
  sheet.columns = ledgerColumns.map(({ width }) => ({ width: excelWidth(width) }))
  for (const [index, line] of headRows.entries()) writeText(sheet, index + 1, 1, line)
  writeHeader(sheet, headerAt)

  const sums = openSums()
  let at = headerAt
  let done = 0
  for await (const row of ledgerRows(heading, lines)) {
    at += 1
    if (row.kind !== 'line') {
      writeRow(sheet, at, row, sums.sum(row, at))
      continue
    }
    sums.line(at)
    writeRow(sheet, at, row, noFormula)
    done += 1
    if (done % batchLines === 0) {
      report(hooks, done)
      await book.room(sheet)
    }
  }
  sheet.autoFilter = { from: { row: headerAt, column: 1 }, to: { row: at, column: columnCount } }
  writeFoot(sheet, at + 1, heading)
  report(hooks, done)
  await book.end()
  return { lines: done }
}

const noFormula = (): null => null

type FrameLine = { readonly text: string; readonly style: Partial<Style>; readonly across: boolean }

const headLines = (heading: LedgerHeading): readonly FrameLine[] => {
  const head = bookHead(heading)
  const left = (text: string, bold: boolean): FrameLine => ({
    text,
    style: frameStyle(11, bold, 'left'),
    across: false,
  })
  const [name, ...codes] = head.unit
  return [
    ...(name === undefined ? [] : [left(name, true)]),
    ...codes.map((code) => left(code, false)),
    { text: head.title, style: frameStyle(16, true, 'center'), across: true },
    { text: head.year, style: frameStyle(12, true, 'center'), across: true },
    ...head.details.map((text) => ({ text, style: frameStyle(11, false, 'center'), across: true })),
  ]
}

const sheetOptions = (headerAt: number): Partial<AddWorksheetOptions> => ({
  views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headerAt }],
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerAt}:${headerAt}`,
    margins: { left: 0.4, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
  },
  headerFooter: {
    oddFooter: `&C&"Times New Roman,Regular"&9${ledgerPhrases.pageOf.vi({ page: '&P', pages: '&N' })}`,
  },
})

const writeText = (sheet: Worksheet, at: number, column: number, line: FrameLine): void => {
  const row = sheet.getRow(at)
  if (line.across) sheet.mergeCells(at, 1, at, columnCount)
  putCell(row, column, excelText(line.text), line.style)
  row.commit()
}

const writeHeader = (sheet: Worksheet, at: number): void => {
  const row = sheet.getRow(at)
  row.height = 42
  for (const [index, { key }] of ledgerColumns.entries()) {
    putCell(row, index + 1, ledgerColumnTitles[key].vi, headerStyle)
  }
  row.commit()
}

const writeRow = (
  sheet: Worksheet,
  at: number,
  source: LedgerRow,
  formulaOf: (key: LedgerKey) => string | null,
): void => {
  const row = sheet.getRow(at)
  row.height = excelHeight(textsOf(source))
  const styles = source.kind === 'line' ? cellStyles.line : cellStyles.sum
  for (let index = 0; index < columnCount; index += 1) {
    const column = ledgerColumns[index]
    if (column === undefined) break
    const value = cellOf(source, column.key)
    const formula = formulaOf(column.key)
    const stored =
      formula !== null && typeof value === 'number' ? { formula, result: value } : excelValue(column.kind, value)
    putCell(row, index + 1, stored, styles[column.kind])
  }
  row.commit()
}

/** Names of sum rows stand on one line: the cells to their right are empty. */
function* textsOf(source: LedgerRow): Generator<{ text: string; width: number }, void> {
  if (source.kind !== 'line') return
  for (const { key, kind, width } of ledgerColumns) {
    const value = kind === 'text' || kind === 'code' ? source.line[key] : null
    if (typeof value === 'string') yield { text: value, width }
  }
}

/** Columns over which the three signatures stand. */
const signatureColumns = [4, 13, 22] as const

const writeFoot = (sheet: Worksheet, from: number, heading: LedgerHeading): void => {
  const foot = bookFoot(heading, null)
  const plain = frameStyle(11, false, 'left')
  const centred = (bold: boolean) => frameStyle(11, bold, 'center')
  let at = from
  writeText(sheet, at, 1, { text: foot.words, style: frameStyle(11, true, 'left'), across: false })
  at += 2
  for (const text of foot.notes) {
    writeText(sheet, at, 1, { text, style: plain, across: false })
    at += 1
  }
  const rows = {
    date: sheet.getRow(at),
    titles: sheet.getRow(at + 1),
    hints: sheet.getRow(at + 2),
  }
  for (const [index, { title, hint }] of foot.signatures.entries()) {
    const column = signatureColumns[index] ?? 1
    putCell(rows.titles, column, title, centred(true))
    putCell(rows.hints, column, hint, centred(false))
  }
  putCell(rows.date, signatureColumns[2], foot.placeAndDate, centred(false))
  for (const row of Object.values(rows)) row.commit()
}
