import type { ColumnField } from './columns.ts'
import { type Cell, cellAt, type GridRow, type SheetGrid } from './grid.ts'
import type { Header } from './header.ts'

/** What a co-op with several works states once, in cells merged over its rows. Money of a work is never shared that way. */
const ofTheCoop = [
  'stt',
  'name',
  'taxCode',
  'foundedOn',
  'district',
  'members',
  'practices',
  'requestDate',
] as const satisfies ColumnField[]

/** The rows below the heading; where cells about the co-op are merged downwards, each row carries them. */
export function dataRows(grid: SheetGrid, header: Header): GridRow[] {
  const rows = grid.rows.filter((row) => row.row > header.lastRow)
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const columns = new Set([
    ...ofTheCoop.flatMap((field) => header.columns[field]?.column ?? []),
    ...header.revenue.map((one) => one.column),
  ])
  const merges = grid.merges.filter(
    (range) => range.bottom > range.top && range.left === range.right && columns.has(range.left),
  )
  if (merges.length === 0) return rows
  return rows.map((row) => {
    const shared = merges
      .filter((range) => row.row > range.top && row.row <= range.bottom)
      .map((range): [number, Cell] => [range.left, cellAt(byNumber.get(range.top), range.left)])
      .filter(([, cell]) => cell.kind !== 'blank')
    return shared.length === 0
      ? row
      : { row: row.row, cells: new Map([...shared, ...row.cells].sort(([a], [b]) => a - b)) }
  })
}
