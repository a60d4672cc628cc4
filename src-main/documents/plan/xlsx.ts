import type { Writable } from 'node:stream'
import type { Style, Worksheet } from 'exceljs'
import { ledgerPhrases } from '../../text/ledger.ts'
import { planReportWords } from '../../text/plan-report.ts'
import type { CellValue } from '../column.ts'
import {
  cellStyles,
  columnLetter,
  excelHeight,
  excelText,
  excelValue,
  excelWidth,
  frameStyle,
  headerStyle,
  putCell,
} from '../xlsx/cells.ts'
import { openXlsx } from '../xlsx/stream.ts'
import { labelAt, type PlanReportDocument, type ReportColumn } from './table.ts'

/** One sheet, ready to print on A4 landscape. Sums are formulas with the stored value as their result. Ends `out`. */
export const writePlanXlsx = async (out: Writable, report: PlanReportDocument): Promise<void> => {
  const book = openXlsx(out, report.office)
  const head: readonly (readonly [string, Partial<Style>])[] = [
    [report.office, frameStyle(11, true, 'left')],
    [report.title, frameStyle(15, true, 'center')],
    ...report.details.map((text) => [text, frameStyle(11, false, 'center')] as const),
  ]
  const headerAt = head.length + 1
  const sheet = book.addSheet(planReportWords.sheet.vi, {
    views: [{ state: 'frozen', xSplit: labelAt(report.columns) + 1, ySplit: headerAt }],
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
  sheet.columns = report.columns.map(({ width }) => ({ width: excelWidth(width) }))
  for (const [index, [text, style]] of head.entries())
    frameLine(sheet, index + 1, text, style, report.columns.length, index > 0)
  const header = sheet.getRow(headerAt)
  header.height = 42
  for (const [index, { title }] of report.columns.entries()) putCell(header, index + 1, title, headerStyle)
  header.commit()

  const write = writeRows(sheet, report.columns, headerAt)
  const sumsAt: number[] = []
  for (const group of report.groups) {
    const from = write.next()
    for (const cells of group.rows) write.line(cells)
    const to = write.next() - 1
    sumsAt.push(write.next())
    write.sum(group.name, group.sums, (letter) => `SUM(${letter}${from}:${letter}${to})`)
  }
  const { name, sums } = report.total
  write.sum(name, sums, (letter) => (sumsAt.length === 0 ? '0' : sumsAt.map((at) => `${letter}${at}`).join('+')))
  writeFoot(sheet, write.next() + 1, report)
  await book.end()
}

const frameLine = (
  sheet: Worksheet,
  at: number,
  text: string,
  style: Partial<Style>,
  columns: number,
  across: boolean,
): void => {
  if (across) sheet.mergeCells(at, 1, at, columns)
  const row = sheet.getRow(at)
  putCell(row, 1, excelText(text), style)
  row.commit()
}

const writeRows = (sheet: Worksheet, columns: readonly ReportColumn[], headerAt: number) => {
  let at = headerAt
  const label = labelAt(columns)
  const firstSum = columns.findIndex(({ summed }) => summed)
  return {
    /** The row that will be written next. */
    next: () => at + 1,
    line: (cells: readonly CellValue[]): void => {
      at += 1
      const row = sheet.getRow(at)
      row.height = excelHeight(
        columns.flatMap(({ kind, width }, index) => {
          const value = cells[index]
          return kind === 'text' && typeof value === 'string' ? [{ text: value, width }] : []
        }),
      )
      for (const [index, { kind }] of columns.entries())
        putCell(row, index + 1, excelValue(kind, cells[index] ?? null), cellStyles.line[kind])
      row.commit()
    },
    sum: (name: string, sums: readonly CellValue[], formulaOf: (letter: string) => string): void => {
      at += 1
      // The name of a sum has the room of the empty cells beside it.
      if (firstSum > label + 1) sheet.mergeCells(at, label + 1, at, firstSum)
      const row = sheet.getRow(at)
      for (const [index, { kind, summed }] of columns.entries()) {
        if (index > label && index < firstSum) continue
        const value = index === label ? name : (sums[index] ?? null)
        const stored =
          summed && typeof value === 'number'
            ? { formula: formulaOf(columnLetter(index + 1)), result: value }
            : excelValue(kind, value)
        putCell(row, index + 1, stored, cellStyles.sum[kind])
      }
      row.commit()
    },
  }
}

const writeFoot = (sheet: Worksheet, from: number, report: PlanReportDocument): void => {
  let at = from
  const put = (text: string, bold: boolean): void => {
    frameLine(sheet, at, text, frameStyle(11, bold, 'left'), report.columns.length, false)
    at += 1
  }
  put(report.words, true)
  for (const note of report.notes) put(note, false)
  const [date, titles, hints] = [sheet.getRow(at + 1), sheet.getRow(at + 2), sheet.getRow(at + 3)]
  const third = report.columns.length / report.signatures.length
  for (const [index, { title, hint }] of report.signatures.entries()) {
    const column = Math.floor((index + 0.5) * third) + 1
    putCell(titles, column, title, frameStyle(11, true, 'center'))
    putCell(hints, column, hint, frameStyle(11, false, 'center'))
    if (index === report.signatures.length - 1)
      putCell(date, column, report.placeAndDate, frameStyle(11, false, 'center'))
  }
  for (const row of [date, titles, hints]) row.commit()
}
