import type { Writable } from 'node:stream'
import type { Worksheet } from 'exceljs'
import { bandsOf } from '../../domain/report/bands.ts'
import { checkReport } from '../../domain/report/check.ts'
import { labelAt, type Report, type ReportColumn, type ReportRow } from '../../domain/report/report.ts'
import { headRows, printedSheet, writeFoot, writeHead, writeHeader } from '../frame/xlsx.ts'
import { batchLines, type ExportHooks, report as look } from '../hooks.ts'
import { cellStyles, excelHeight, excelText, excelValue, excelWidth, headerStyle, putCell } from '../xlsx/cells.ts'
import { openXlsx } from '../xlsx/stream.ts'
import { type Added, allOf, cell, formulaOf, range } from './sums.ts'

/**
 * A report as a workbook of one sheet, ready to print on A4 landscape. Sums are formulas with the stored value as their result. Ends `out`.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeReportXlsx = async (out: Writable, report: Report, hooks: ExportHooks): Promise<void> => {
  checkReport(report)
  const { columns, groups, total } = report
  const book = openXlsx(out, report.unit[0] ?? '')
  const widths = columns.map(({ width }) => width)
  const header = headerOf(report)
  const sheet = book.addSheet(report.sheet, printedSheet(header, labelAt(columns) + 1))
  sheet.columns = widths.map((width) => ({ width: excelWidth(width) }))
  writeHead(sheet, report, widths)
  writeTitles(sheet, columns, header)

  let at = header.to
  let done = 0
  const sums: Added[] = []
  for (const group of groups) {
    const from = at + 1
    for (const cells of group.rows) {
      at += 1
      writeLine(sheet, at, columns, cells)
      done += 1
      if (done % batchLines !== 0) continue
      look(hooks, done)
      await book.room(sheet)
    }
    const added = range(from, at)
    if (group.name === null) {
      sums.push(added)
      continue
    }
    at += 1
    writeSum(sheet, at, columns, group.name, group.sums, added)
    sums.push(cell(at))
  }
  sheet.autoFilter = {
    from: { row: header.to, column: 1 },
    to: { row: Math.max(at, header.to), column: columns.length },
  }
  at += 1
  writeSum(sheet, at, columns, total.name, total.sums, allOf(sums))
  writeFoot(sheet, at + 1, report, widths)
  look(hooks, done)
  await book.end()
}

/** Rows of the header: two where bands stand over the titles. */
const headerOf = (report: Report): { readonly from: number; readonly to: number } => {
  const from = headRows(report) + 1
  return { from, to: report.columns.some(({ band }) => band !== null) ? from + 1 : from }
}

/** Titles outside of a band take the height of both rows. */
const writeTitles = (
  sheet: Worksheet,
  columns: readonly ReportColumn[],
  { from, to }: { readonly from: number; readonly to: number },
): void => {
  if (from < to) {
    const row = sheet.getRow(from)
    row.height = 18
    const spans = [
      ...bandsOf(columns.map(({ band }) => band)).map(({ title, column, over }) => ({ title, column, over, down: 0 })),
      ...columns.flatMap(({ title, band }, column) => (band === null ? [{ title, column, over: 1, down: 1 }] : [])),
    ]
    for (const { title, column, over, down } of spans) {
      putCell(row, column + 1, excelText(title), headerStyle)
      if (over > 1 || down > 0) sheet.mergeCells(from, column + 1, from + down, column + over)
    }
  }
  const titles = columns.map(({ title, band }) => (from < to && band === null ? null : title))
  writeHeader(sheet, to, titles)
}

const writeLine = (sheet: Worksheet, at: number, columns: readonly ReportColumn[], cells: ReportRow): void => {
  const row = sheet.getRow(at)
  row.height = excelHeight(
    columns.flatMap(({ kind, width }, index) => {
      const value = cells[index]
      return (kind === 'text' || kind === 'code') && typeof value === 'string' ? [{ text: value, width }] : []
    }),
  )
  for (const [index, { kind }] of columns.entries())
    putCell(row, index + 1, excelValue(kind, cells[index] ?? null), cellStyles.line[kind])
  row.commit()
}

const writeSum = (
  sheet: Worksheet,
  at: number,
  columns: readonly ReportColumn[],
  name: string,
  sums: ReportRow,
  added: Added,
): void => {
  const row = sheet.getRow(at)
  // The name runs on over empty cells: one line is enough.
  row.height = excelHeight([])
  const label = labelAt(columns)
  for (const [index, column] of columns.entries()) {
    const value = index === label ? name : (sums[index] ?? null)
    const formula = formulaOf(columns, column, index, at, added)
    const stored =
      formula !== null && typeof value === 'number' ? { formula, result: value } : excelValue(column.kind, value)
    putCell(row, index + 1, stored, cellStyles.sum[column.kind])
  }
  row.commit()
}
