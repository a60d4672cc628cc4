import type { MoneyUnit } from '../money.ts'
import { fold } from '../text.ts'
import { cellAt, type GridRow, type SheetGrid } from './grid.ts'
import { type ColumnLabel, labelsOf, mayBeHeading, plainLabel } from './heading-labels.ts'
import { unitNamed } from './money-unit.ts'

/** `unit` scales money under the heading; `label` is the heading as written. */
export type HeaderColumn = { readonly column: number; readonly label: string; readonly unit: MoneyUnit }

/** What a heading of one kind of sheet is known by. */
export type HeadingForm<Field extends string> = {
  /** On folded words: the heading above that spans several columns (or ''), and the column's own, without its unit in brackets. */
  readonly fieldOf: (group: string, label: string) => Field | null
  /** Rows that name none of what the sheet is about are no heading. */
  readonly isAbout: (known: ReadonlyMap<Field, readonly ColumnLabel[]>) => boolean
  /** Of two headings that may be, the one worth more is it; as a rule the number of known columns. */
  readonly worth: (known: ReadonlyMap<Field, readonly ColumnLabel[]>) => number
  /** Worth less than this it is a list of something else. */
  readonly least: number
}

/** The heading of a table (tiêu đề bảng), one or two rows of a sheet, and the columns that claim each meaning. */
export type Heading<Field extends string> = {
  readonly firstRow: number
  readonly lastRow: number
  readonly known: ReadonlyMap<Field, readonly ColumnLabel[]>
}

/** How far down a heading is looked for, in rows that are not empty. */
const searchDepth = 60

/**
 * The best heading of a sheet: the rows worth most, of equals the first, so that a row above keeps its say on units.
 * Null when no row is one.
 */
export function findHeading<Field extends string>(grid: SheetGrid, form: HeadingForm<Field>): Heading<Field> | null {
  let best: Heading<Field> | null = null
  for (const [place, upper] of grid.rows.slice(0, searchDepth).entries()) {
    const next = grid.rows[place + 1]
    const lower = next !== undefined && next.row === upper.row + 1 && mayBeHeading(next) ? next : undefined
    for (const second of lower === undefined ? [undefined] : [undefined, lower]) {
      const candidate = read(labelsOf(grid, upper, second), upper, second, form)
      if (form.isAbout(candidate.known) && (best === null || form.worth(candidate.known) > form.worth(best.known)))
        best = candidate
    }
  }
  return best === null || form.worth(best.known) < form.least ? null : best
}

function read<Field extends string>(
  labels: readonly ColumnLabel[],
  upper: GridRow,
  lower: GridRow | undefined,
  { fieldOf }: HeadingForm<Field>,
): Heading<Field> {
  const known = new Map<Field, ColumnLabel[]>()
  for (const label of labels) {
    const field = fieldOf(plainLabel(label.group), plainLabel(label.label))
    if (field !== null) known.set(field, [...(known.get(field) ?? []), label])
  }
  return { firstRow: upper.row, lastRow: lower?.row ?? upper.row, known }
}

/** A column with the unit its heading names, or its group, or a line above the table. */
export function columnUnder(grid: SheetGrid, firstRow: number): (label: ColumnLabel) => HeaderColumn {
  const unitAbove = sheetUnit(grid, firstRow)
  return ({ column, label, group }) => ({
    column,
    label,
    unit: unitNamed(label) ?? unitNamed(group) ?? unitAbove ?? 'dong',
  })
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

/** The row after the heading when under these columns it only numbers them: 1 2 3, (1) (2), A B. */
export function numberingRow(
  grid: SheetGrid,
  lastRow: number,
  columns: readonly (HeaderColumn | undefined)[],
): number | null {
  const next = grid.rows.find((row) => row.row > lastRow)
  if (next === undefined) return null
  const cells = columns.map((column) => cellAt(next, column?.column))
  // An amount, or a day as a plain number, is a figure too: only small ones count columns.
  const numbers = cells.every(
    (cell) =>
      (cell.kind === 'number' && cell.value < 100) ||
      (cell.kind === 'text' && /^\(?(?:\d{1,2}|[A-Za-z])\)?$/.test(cell.text.trim())),
  )
  return numbers ? next.row : null
}
