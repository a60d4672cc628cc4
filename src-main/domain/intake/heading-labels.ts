import { cleanSpaces, fold } from '../text.ts'
import { type Cell, cellAt, type GridRow, type MergeRange, type SheetGrid } from './grid.ts'

/** The words over one column. `group`: the heading above it that spans several columns, or ''. */
export type ColumnLabel = { readonly column: number; readonly group: string; readonly label: string }

/** Reads one row as a heading, or two rows of which the upper groups columns of the lower, merged or not. */
export function labelsOf(grid: SheetGrid, upper: GridRow, lower: GridRow | undefined): ColumnLabel[] {
  const columns = [...new Set([...upper.cells.keys(), ...(lower?.cells.keys() ?? [])])].sort((a, b) => a - b)
  return columns.map((column) => {
    const above = words(cellAt(upper, column))
    const below = words(cellAt(lower, column))
    if (below === '') return { column, group: '', label: above }
    return { column, group: above || groupOver(grid, upper, lower, column), label: below }
  })
}

/** The merge over the column says it; without merges the words nearest on the left do, if they have a heading below too. */
function groupOver(grid: SheetGrid, upper: GridRow, lower: GridRow | undefined, column: number): string {
  const merge = grid.merges.find((range) => within(range, upper.row, column))
  if (merge !== undefined) return words(cellAt(upper, merge.left))
  for (let left = column - 1; left > 0 && words(cellAt(lower, left)) !== ''; left--) {
    const above = words(cellAt(upper, left))
    if (above !== '') return grid.merges.some((range) => within(range, upper.row, left)) ? '' : above
  }
  return ''
}

function within(range: MergeRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

/** A heading cell: text, or a bare year. */
function words(cell: Cell): string {
  if (cell.kind === 'text') return cleanSpaces(cell.text)
  return isYear(cell) ? String(cell.value) : ''
}

/** Can this row be the lower half of a heading? Figures other than years belong to data. */
export function mayBeHeading(row: GridRow): boolean {
  return [...row.cells.values()].every((cell) => cell.kind === 'text' || isYear(cell))
}

function isYear(cell: Cell): cell is Cell & { readonly kind: 'number' } {
  return cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100
}

/** For recognition: folded, without what stands in brackets and without numbering such as “1.” in front. */
export function plainLabel(text: string): string {
  return fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^(?:[ivx]+|\d{1,2})[.)] /, '')
    .replace(/\s+/g, ' ')
    .trim()
}
