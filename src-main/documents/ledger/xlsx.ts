import type { Writable } from 'node:stream'
import type { Worksheet } from 'exceljs'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { ledgerBook, ledgerColumnTitles } from '../../text/ledger.ts'
import { headRows, printedSheet, writeFoot, writeHead, writeHeader } from '../frame/xlsx.ts'
import { batchLines, type ExportHooks, report } from '../hooks.ts'
import { cellStyles, excelHeight, excelValue, excelWidth, putCell } from '../xlsx/cells.ts'
import { openXlsx } from '../xlsx/stream.ts'
import { type LedgerKey, ledgerColumns } from './columns.ts'
import { bookFoot, bookHead } from './frame.ts'
import { cellOf, type LedgerLines, type LedgerRow, ledgerRows } from './rows.ts'
import { openSums } from './sums.ts'

const columnCount = ledgerColumns.length
const widths = ledgerColumns.map(({ width }) => width)
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
  const head = bookHead(heading)
  const headerAt = headRows(head) + 1
  const sheet = book.addSheet(ledgerBook.sheet.vi, printedSheet({ from: headerAt, to: headerAt }, frozenColumns))
  sheet.columns = ledgerColumns.map(({ width }) => ({ width: excelWidth(width) }))
  writeHead(sheet, head, widths)
  writeHeader(
    sheet,
    headerAt,
    ledgerColumns.map(({ key }) => ledgerColumnTitles[key].vi),
  )

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
  writeFoot(sheet, at + 1, bookFoot(heading, null), widths)
  report(hooks, done)
  await book.end()
  return { lines: done }
}

const noFormula = (): null => null

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
