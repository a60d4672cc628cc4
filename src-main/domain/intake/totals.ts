import { formatDong } from '../money.ts'
import { moneyValue } from './cell-values.ts'
import type { ColumnField } from './columns.ts'
import { cellAt, columnLetter, shownCell } from './grid.ts'
import type { SheetReading } from './rows.ts'
import type { IntakeProblem, IntakeRow } from './types.ts'

const summed = [
  ['total', (row: IntakeRow) => row.application.totalInvestment],
  ['amount', (row: IntakeRow) => row.application.amount],
  ['own', (row: IntakeRow) => row.application.ownContribution],
] as const satisfies readonly (readonly [ColumnField, (row: IntakeRow) => number | null | undefined])[]

/**
 * The sheet's own total against its rows: a difference shows a row missed, or one the sheet forgot to add.
 * Call it only where every row was read, else the bad rows explain the difference.
 */
export function totalsThatDiffer(reading: SheetReading, rows: readonly IntakeRow[]): IntakeProblem[] {
  const { grid, header, grandTotal } = reading
  if (grandTotal === undefined) return []
  return summed.flatMap(([field, pick]) => {
    const column = header.columns[field]
    const cell = cellAt(grandTotal, column?.column)
    if (column === undefined || cell.kind !== 'number') return []
    const total = wholeOrNull(() => moneyValue(cell, column.unit))
    const sum = rows.reduce((all, row) => all + (pick(row) ?? 0), 0)
    if (total === null || total === sum) return []
    const at = { sheet: grid.name, row: grandTotal.row, column: columnLetter(column.column), value: shownCell(cell) }
    return [
      {
        ...at,
        code: 'intake.totalMismatch' as const,
        params: { total: formatDong(total), sum: formatDong(sum), rows: rows.length },
      },
    ]
  })
}

/** A total too odd to read is not worth a warning of its own. */
function wholeOrNull(read: () => number): number | null {
  try {
    return read()
  } catch {
    return null
  }
}
