import type { AddWorksheetOptions, Style, Worksheet } from 'exceljs'
import type { FrameFoot, FrameHead } from '../../domain/report/report.ts'
import { ledgerPhrases } from '../../text/ledger.ts'
import { excelHeight, excelText, frameStyle, headerStyle, putCell } from '../xlsx/cells.ts'

/** `across`: over the whole table, on as many lines as it takes. */
type FrameLine = { readonly text: string; readonly style: Partial<Style>; readonly across: boolean }

const across = (text: string, size: number, bold: boolean, align: 'left' | 'center'): FrameLine => {
  const style = frameStyle(size, bold, align)
  return { text, style: { ...style, alignment: { ...style.alignment, wrapText: true } }, across: true }
}

const headLines = (head: FrameHead): readonly FrameLine[] => [
  ...head.unit.map((text, index) => ({ text, style: frameStyle(11, index === 0, 'left'), across: false })),
  across(head.title, 16, true, 'center'),
  across(head.subtitle, 12, true, 'center'),
  ...head.details.map((text) => across(text, 11, false, 'center')),
]

/** Rows above the header of the table. */
export const headRows = (head: FrameHead): number => headLines(head).length

/**
 * A sheet that prints as a book: A4 landscape fitted to its width, header rows repeated on every page and kept in view, pages numbered.
 * @param header first and last row of the header
 * @param frozen columns that stay while the sheet is scrolled sideways
 */
export const printedSheet = (
  header: { readonly from: number; readonly to: number },
  frozen: number,
): Partial<AddWorksheetOptions> => ({
  views: [{ state: 'frozen', xSplit: frozen, ySplit: header.to }],
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${header.from}:${header.to}`,
    margins: { left: 0.4, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
  },
  headerFooter: {
    oddFooter: `&C&"Times New Roman,Regular"&9${ledgerPhrases.pageOf.vi({ page: '&P', pages: '&N' })}`,
  },
})

/** Writes the rows above the header. `widths` are those of our columns. */
export const writeHead = (sheet: Worksheet, head: FrameHead, widths: readonly number[]): void => {
  for (const [index, line] of headLines(head).entries()) writeLine(sheet, index + 1, line, widths)
}

const widthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

/** Letters of the frame are larger than those of the table, whose heights are known. */
const writeLine = (sheet: Worksheet, at: number, line: FrameLine, widths: readonly number[]): void => {
  const { text, style } = line
  const row = sheet.getRow(at)
  if (line.across) {
    const larger = (style.font?.size ?? 10) / 10
    sheet.mergeCells(at, 1, at, widths.length)
    row.height = excelHeight([{ text, width: widthOf(widths) / larger }]) * larger + 2
  }
  putCell(row, 1, excelText(text), style)
  row.commit()
}

/** null: the cell belongs to a title that runs down from the row above. */
export const writeHeader = (sheet: Worksheet, at: number, titles: readonly (string | null)[]): void => {
  const row = sheet.getRow(at)
  row.height = 42
  for (const [index, title] of titles.entries())
    if (title !== null) putCell(row, index + 1, excelText(title), headerStyle)
  row.commit()
}

/** Writes what stands below the table; signatures share the width of the columns. */
export const writeFoot = (sheet: Worksheet, from: number, foot: FrameFoot, widths: readonly number[]): void => {
  let at = from
  for (const [index, text] of [foot.words, ...foot.notes].entries()) {
    writeLine(sheet, at, across(text, 11, index === 0, 'left'), widths)
    at += 1
  }
  const rows = { date: sheet.getRow(at + 1), titles: sheet.getRow(at + 2), hints: sheet.getRow(at + 3) }
  for (const [index, { title, hint }] of foot.signatures.entries()) {
    const column = columnAt(widths, (index + 0.5) / foot.signatures.length)
    putCell(rows.titles, column, excelText(title), frameStyle(11, true, 'center'))
    putCell(rows.hints, column, excelText(hint), frameStyle(11, false, 'center'))
    if (index === foot.signatures.length - 1)
      putCell(rows.date, column, excelText(foot.placeAndDate), frameStyle(11, false, 'center'))
  }
  for (const row of Object.values(rows)) row.commit()
}

/** The column, from 1, in which a share of the whole width lies. */
const columnAt = (widths: readonly number[], share: number): number => {
  const goal = widthOf(widths) * share
  let sum = 0
  for (const [index, width] of widths.entries()) {
    sum += width
    if (sum > goal) return index + 1
  }
  return widths.length
}
