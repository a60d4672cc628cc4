import type { CellValue as ExcelValue, Row, Style } from 'exceljs'
import type { CellValue, ColumnKind } from '../../domain/column.ts'
import type { LocalDate } from '../../domain/dates.ts'
import { fileText } from '../neutralise.ts'

/** What a cell of a spreadsheet holds at most; longer text makes the file damaged in the eyes of Excel. */
const longestText = 32_767

const border: Partial<Style>['border'] = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
}
const fontName = 'Times New Roman'
const shade = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFEDE7' } } as const

/**
 * Text cells carry the format "text" (`@`), so that `=1+1` stays text also when someone edits the cell in the spreadsheet.
 * Style objects are shared: the library looks each up by identity.
 */
const lineStyles = {
  text: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  code: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  date: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'center' } },
  money: { numFmt: '#,##0', alignment: { vertical: 'top', horizontal: 'right' } },
  number: { numFmt: '0', alignment: { vertical: 'top', horizontal: 'center' } },
} as const satisfies Record<ColumnKind, Partial<Style>>

const styled = (style: Partial<Style>, bold: boolean): Partial<Style> => ({
  ...style,
  font: { name: fontName, size: 10, bold },
  border,
  ...(bold ? { fill: shade } : {}),
})

type CellStyles = Readonly<Record<ColumnKind, Partial<Style>>>
const stylesOf = (bold: boolean): CellStyles => ({
  // The name of a sum row runs on over the empty cells to its right.
  text: styled(bold ? { ...lineStyles.text, alignment: { vertical: 'top' } } : lineStyles.text, bold),
  code: styled(lineStyles.code, bold),
  date: styled(lineStyles.date, bold),
  money: styled(lineStyles.money, bold),
  number: styled(lineStyles.number, bold),
})

/** Looks of a table's cells by kind of column: its lines, and its rows of sums. */
export const cellStyles = { line: stylesOf(false), sum: stylesOf(true) } as const

export const headerStyle: Partial<Style> = {
  font: { name: fontName, size: 10, bold: true },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  fill: shade,
  border,
}

/** Text outside the table. */
export const frameStyle = (size: number, bold: boolean, horizontal: 'left' | 'center'): Partial<Style> => ({
  numFmt: '@',
  font: { name: fontName, size, bold },
  alignment: { horizontal, vertical: 'middle' },
})

/** Midnight UTC, which the library writes as the whole serial number of that very day in any time zone. */
const excelDate = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`)

export const excelText = (text: string): string => {
  const clean = fileText(text)
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1)}…`
}

export const excelValue = (kind: ColumnKind, value: CellValue): ExcelValue => {
  if (value === null || typeof value === 'number') return value
  return kind === 'date' ? excelDate(value) : excelText(value)
}

export const putCell = (row: Row, column: number, value: ExcelValue, style: Partial<Style>): void => {
  const cell = row.getCell(column)
  cell.value = value
  cell.style = style
}

/** Widths of our columns are points of a page set in 5 pt; the sheet is set in 10 pt and counts characters of about 5.25 pt. */
export const excelWidth = (points: number): number => Math.round((points * 20) / 5.25) / 10

/** Points of an average letter of 10 pt type, and of a line of it. */
const letter = 4.2
const line = 12.2
/** Not every line of wrapped text is filled to its end. */
const filled = 0.92
const highestRow = 400

/**
 * Height of a row of wrapped cells, in points, estimated on the safe side: spreadsheets do not agree on fitting rows by themselves.
 * `width` is that of our columns.
 */
export const excelHeight = (cells: Iterable<{ readonly text: string; readonly width: number }>): number => {
  let most = 1
  for (const { text, width } of cells) {
    if (text.length * letter <= width * 2 - 6) continue
    most = Math.max(most, Math.ceil((text.length * letter) / ((width * 2 - 6) * filled)))
  }
  return Math.min(highestRow, most * line + 2)
}

/** 1 is A, 27 is AA. */
export const columnLetter = (column: number): string => {
  const rest = (column - 1) % 26
  const before = (column - 1 - rest) / 26
  return `${before === 0 ? '' : columnLetter(before)}${String.fromCharCode(65 + rest)}`
}
