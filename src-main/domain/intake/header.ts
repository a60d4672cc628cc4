import type { MoneyUnit } from '../money.ts'
import { fold } from '../text.ts'
import { type ColumnField, columnNames, fieldOf, requiredColumns, revenueYearOf } from './columns.ts'
import { cellAt, columnLetter, type GridRow, type SheetGrid } from './grid.ts'
import { type ColumnLabel, labelsOf, mayBeHeading, plainLabel } from './heading-labels.ts'
import { unitNamed } from './money-unit.ts'

/** `unit` scales money under the heading; `label` is the heading as written. */
export type HeaderColumn = { readonly column: number; readonly label: string; readonly unit: MoneyUnit }

type RevenueColumn = HeaderColumn & { readonly year: number }

/** The heading of an intake form (tiêu đề bảng), one or two rows of a sheet. */
export type Header = {
  readonly firstRow: number
  /** Data begin below it. A row that numbers the columns, (1) (2) (3), is part of the heading. */
  readonly lastRow: number
  readonly columns: Readonly<Partial<Record<ColumnField, HeaderColumn>>>
  readonly revenue: readonly RevenueColumn[]
  /** Names of required columns that were not found. */
  readonly missing: readonly string[]
  /** Columns that claim the same meaning; none of them is read. */
  readonly doubled: readonly { readonly name: string; readonly columns: string; readonly required: boolean }[]
}

/** How far down a heading is looked for, in rows that are not empty. */
const searchDepth = 60

/** Fewer known columns than this is a list of something else. */
const leastKnown = 4

/**
 * The best heading of a sheet: the rows that name most columns, of equals the first, so that a row above keeps its say on units.
 * Null when no row names a co-op and a few facts more.
 */
export function findHeader(grid: SheetGrid): Header | null {
  let best: Candidate | null = null
  for (const [place, upper] of grid.rows.slice(0, searchDepth).entries()) {
    const next = grid.rows[place + 1]
    const lower = next !== undefined && next.row === upper.row + 1 && mayBeHeading(next) ? next : undefined
    for (const second of lower === undefined ? [undefined] : [undefined, lower]) {
      const candidate = read(labelsOf(grid, upper, second), upper, second)
      if (candidate.known.has('name') && (best === null || candidate.known.size > best.known.size)) best = candidate
    }
  }
  return best === null || best.known.size < leastKnown ? null : complete(grid, best)
}

type Known = ColumnField | `revenue ${number}`
type Candidate = {
  readonly firstRow: number
  readonly lastRow: number
  readonly known: ReadonlyMap<Known, readonly ColumnLabel[]>
}

function read(labels: readonly ColumnLabel[], upper: GridRow, lower: GridRow | undefined): Candidate {
  const known = new Map<Known, ColumnLabel[]>()
  for (const label of labels) {
    const group = plainLabel(label.group)
    const own = plainLabel(label.label)
    const year = revenueYearOf(group, own)
    const field = year === null ? fieldOf(group, own) : (`revenue ${year}` as const)
    if (field !== null) known.set(field, [...(known.get(field) ?? []), label])
  }
  return { firstRow: upper.row, lastRow: lower?.row ?? upper.row, known }
}

function complete(grid: SheetGrid, { firstRow, lastRow, known }: Candidate): Header {
  const unitAbove = sheetUnit(grid, firstRow)
  const columns: Partial<Record<ColumnField, HeaderColumn>> = {}
  const revenue: RevenueColumn[] = []
  const doubled: Header['doubled'][number][] = []
  for (const [field, labels] of known) {
    const [first] = labels
    if (first === undefined) continue
    if (labels.length > 1 && field !== 'note' && field !== 'stt') {
      const letters = labels.map((label) => columnLetter(label.column)).join(', ')
      doubled.push({ name: first.label, columns: letters, required: requiredColumns.some((one) => one === field) })
      continue
    }
    const column = {
      column: first.column,
      label: first.label,
      unit: unitNamed(first.label) ?? unitNamed(first.group) ?? unitAbove ?? 'dong',
    }
    if (isColumnField(field)) columns[field] = column
    else revenue.push({ ...column, year: Number(field.slice('revenue '.length)) })
  }
  return {
    firstRow,
    lastRow: numberingRow(grid, lastRow, columns) ?? lastRow,
    columns,
    revenue: revenue.sort((a, b) => a.year - b.year),
    missing: requiredColumns.filter((field) => !known.has(field)).map((field) => columnNames[field]),
    doubled,
  }
}

function isColumnField(field: Known): field is ColumnField {
  return !field.startsWith('revenue ')
}

/** A line above the heading such as “Đơn vị tính: triệu đồng”; the nearest wins. */
function sheetUnit(grid: SheetGrid, firstRow: number): MoneyUnit | null {
  const above = grid.rows.filter((row) => row.row < firstRow).reverse()
  for (const row of above) {
    for (const cell of row.cells.values()) {
      const unit = cell.kind === 'text' && /\b(?:dvt|don vi)\b/.test(fold(cell.text)) ? unitNamed(cell.text) : null
      if (unit !== null) return unit
    }
  }
  return null
}

/** The row after the heading when it only numbers the columns: 1 2 3, (1) (2), A B. */
function numberingRow(grid: SheetGrid, lastRow: number, columns: Header['columns']): number | null {
  const next = grid.rows.find((row) => row.row > lastRow)
  if (next === undefined) return null
  const cells = [columns.name, columns.district, columns.work].map((column) => cellAt(next, column?.column))
  const numbers = cells.every(
    (cell) => cell.kind === 'number' || (cell.kind === 'text' && /^\(?(?:\d{1,2}|[A-Za-z])\)?$/.test(cell.text.trim())),
  )
  return numbers ? next.row : null
}
