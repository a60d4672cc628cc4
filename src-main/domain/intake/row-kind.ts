import { cleanSpaces, fold } from '../text.ts'
import type { ColumnField } from './columns.ts'
import { type Cell, cellAt, type GridRow } from './grid.ts'
import type { Header } from './header.ts'

/** `unread`: figures without any sign of a co-op, which the officer is told about. */
type RowKind = 'data' | 'section' | 'total' | 'footer' | 'blank' | 'unread'

/**
 * What a row below the heading is.
 * @param afterTotal the grand total has passed: only a numbered row or one with a tax code is data there
 */
export function rowKind(row: GridRow, header: Header, afterTotal: boolean): RowKind {
  const cell = (field: ColumnField): Cell => cellAt(row, header.columns[field]?.column)
  const numbered = isNumber(cell('stt'))
  const coded = digitsOf(cell('taxCode')) >= 8
  const outside = [...row.cells.keys()].filter((column) => column !== header.columns.stt?.column)
  if (outside.length === 0 && numbered) return 'blank'
  if (isTotal(row) && !coded && cell('work').kind === 'blank') return 'total'
  if (numbered || coded) return 'data'
  const named = cell('name').kind !== 'blank'
  const figures = moneyColumns(header).some((column) => cellAt(row, column).kind === 'number')
  if (named && !afterTotal && (figures || cell('work').kind !== 'blank')) return 'data'
  if (onlyText(row, header)) return afterTotal ? 'footer' : 'section'
  return figures && !afterTotal ? 'unread' : 'footer'
}

/** “TỔNG CỘNG”, “Cộng”, “Cộng huyện …” in the first cell with words. */
function isTotal(row: GridRow): boolean {
  return /^(?:tong|tong cong|tong so|cong)\b(?! ty)/.test(fold(firstText(row)))
}

/** The total of the whole list; “Cộng” of one district is not. */
export function isGrandTotal(row: GridRow): boolean {
  return /^tong\b/.test(fold(firstText(row)))
}

/** The words of a section row without their numbering: “II. Đăk Glei” gives “Đăk Glei”. */
export function sectionName(row: GridRow): string {
  return cleanSpaces(firstText(row)).replace(/^(?:[IVXLC]+|\d+|[A-Za-z])[.)/-] ?/, '')
}

function firstText(row: GridRow): string {
  for (const cell of row.cells.values()) if (cell.kind === 'text') return cell.text
  return ''
}

function onlyText(row: GridRow, { columns }: Header): boolean {
  return [...row.cells].every(
    ([column, cell]) =>
      cell.kind === 'text' && (column === columns.stt?.column || column === columns.name?.column || column === 1),
  )
}

export function moneyColumns({ columns, revenue }: Header): number[] {
  return [columns.total, columns.amount, columns.own, columns.offtake, ...revenue].flatMap((one) => one?.column ?? [])
}

function isNumber(cell: Cell): boolean {
  return cell.kind === 'number' || (cell.kind === 'text' && /^\d+\.?$/.test(cell.text.trim()))
}

function digitsOf(cell: Cell): number {
  if (cell.kind === 'number') return String(cell.value).replace(/\D/g, '').length
  return cell.kind === 'text' ? cell.text.replace(/\D/g, '').length : 0
}
