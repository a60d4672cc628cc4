import { type Cell, cellAt, type GridRow, type SheetGrid } from '../intake/grid.ts'
import { plainLabel } from '../intake/heading-labels.ts'
import { fold } from '../text.ts'
import type { StatementField } from './statement-columns.ts'
import { statementFieldOf } from './statement-columns.ts'
import type { StatementHeading } from './statement-heading.ts'

/** The rows below a heading that state a movement, and the total of the whole sheet. */
export type StatementRows = { readonly lines: readonly GridRow[]; readonly total: GridRow | null }

/** What a voucher of several lines states once, in cells merged over its rows. */
const ofTheVoucher = ['number', 'voucherDate', 'postedOn', 'text'] as const satisfies StatementField[]

export const rowsOf = (grid: SheetGrid, heading: StatementHeading): StatementRows => {
  const lines: GridRow[] = []
  let total: GridRow | null = null
  for (const row of mergedRows(grid, heading)) {
    if (isSum(row, heading)) {
      if (isWholeTotal(row) && moneyOf(row, heading).some(isAmount)) total ??= row
    } else if (isLine(row, heading, total !== null)) lines.push(row)
  }
  return { lines, total }
}

const mergedRows = (grid: SheetGrid, { lastRow, columns }: StatementHeading): readonly GridRow[] => {
  const rows = grid.rows.filter(({ row }) => row > lastRow)
  const shared = new Set(ofTheVoucher.flatMap((field) => columns[field]?.column ?? []))
  const merges = grid.merges.filter(
    ({ top, bottom, left, right }) => bottom > top && left === right && shared.has(left),
  )
  if (merges.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  return rows.map((row) => {
    const own = merges
      .filter(({ top, bottom }) => row.row > top && row.row <= bottom)
      .map(({ top, left }): [number, Cell] => [left, cellAt(byNumber.get(top), left)])
      .filter(([, cell]) => cell.kind !== 'blank')
    return own.length === 0 ? row : { row: row.row, cells: new Map([...own, ...row.cells]) }
  })
}

/** Sums and balances are of the sheet, not of a voucher: “Tổng cộng”, “Cộng phát sinh tháng 5”, “Lũy kế”, “Số dư đầu kỳ”, “Mang sang”. */
const sums =
  /^(?:tong|cong|luy ke|so du|du (?:dau|cuoi)|(?:so )?phat sinh|mang sang|chuyen (?:sang )?trang|(?:grand )?total|sub-?total|(?:opening|closing) balance)\b/

/** What has a day or a number is a voucher, whatever its words begin with; words of a sum may stand in that very column. */
const isSum = (row: GridRow, { columns }: StatementHeading): boolean => {
  const named = (['number', 'voucherDate', 'postedOn'] as const).map((field) => cellAt(row, columns[field]?.column))
  const saysSum = (cell: Cell): boolean => cell.kind === 'text' && sums.test(fold(cell.text))
  return sums.test(firstText(row)) && !named.some((cell) => hasFigure(cell) && !saysSum(cell))
}

/** The total of the whole sheet; that of a month or an account is not. */
const isWholeTotal = (row: GridRow): boolean => /^(?:tong|(?:grand )?total)\b/.test(firstText(row))

/**
 * A row with an amount is a line even where number and day are missing, so that it is told as faulty and not passed over; one without an
 * amount is a line when its number or its day is one. Below the total stand signatures: there words in a column of amounts make no line.
 */
const isLine = (row: GridRow, { columns }: StatementHeading, afterTotal: boolean): boolean => {
  const cell = (field: StatementField): Cell => cellAt(row, columns[field]?.column)
  const money = moneyOf(row, { columns })
  const numbered = hasFigure(cell('number'))
  const dated = [cell('voucherDate'), cell('postedOn')].some(hasFigure)
  if (money.some(isHeadingAgain)) return false
  if (afterTotal) return money.some(isAmount) || (numbered && dated)
  return money.some((one) => hasFigure(one) || one.kind === 'error' || saysMore(one)) || numbered || dated
}

/** A page break prints the heading once more. */
const isHeadingAgain = (cell: Cell): boolean =>
  cell.kind === 'text' && statementFieldOf('', plainLabel(cell.text)) !== null

const hasFigure = (cell: Cell): boolean =>
  cell.kind === 'number' || cell.kind === 'date' || (cell.kind === 'text' && /\d/.test(cell.text))

const moneyOf = (row: GridRow, { columns }: Pick<StatementHeading, 'columns'>): readonly Cell[] =>
  (['amount', 'debit', 'credit'] as const).map((field) => cellAt(row, columns[field]?.column))

/** A figure without words: `1.000`, `(5.000) đ`. */
const isAmount = (cell: Cell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && /^[-(]? ?\d[\d.,  ]*\)? ?\p{L}{0,4}\.?$/u.test(cell.text.trim()))

/** Words in the place of an amount, other than a dash. */
const saysMore = (cell: Cell): boolean => cell.kind === 'text' && /\p{L}/u.test(cell.text)

const firstText = ({ cells }: GridRow): string => {
  for (const cell of cells.values()) if (cell.kind === 'text') return fold(cell.text)
  return ''
}
