import { applicationOfRow } from './application-of-row.ts'
import { columnsOfRow } from './columns-of-row.ts'
import { coopOfRow } from './coop-of-row.ts'
import { cellAt, columnLetter, type GridRow, type SheetGrid, shownCell } from './grid.ts'
import type { Header } from './header.ts'
import { dataRows } from './merged-rows.ts'
import { isGrandTotal, moneyColumns, rowKind, sectionName } from './row-kind.ts'
import { rowReader } from './row-reader.ts'
import type { IntakeContext, IntakeProblem, IntakeReading, IntakeRow } from './types.ts'

/** `grandTotal`: the sheet's own total, to be compared with the rows that are kept. */
export type SheetReading = IntakeReading & {
  readonly grid: SheetGrid
  readonly header: Header
  readonly grandTotal: GridRow | undefined
}

/** Reads every row below the heading. Repeats among the rows are `findRepeats`' business, which sees all sheets. */
export function interpretRows(grid: SheetGrid, header: Header, ctx: IntakeContext): SheetReading {
  const rows: IntakeRow[] = []
  const problems: IntakeProblem[] = []
  const warnings: IntakeProblem[] = []
  const skipped = { section: 0, total: 0, footer: 0 }
  let section = ''
  let grandTotal: GridRow | undefined
  for (const row of dataRows(grid, header)) {
    const kind = rowKind(row, header, grandTotal !== undefined)
    if (kind === 'data') {
      const reader = rowReader(grid, header, row)
      const coop = coopOfRow(reader, grid, header, section, ctx)
      const application = applicationOfRow(reader, grid, ctx)
      problems.push(...reader.problems)
      warnings.push(...reader.warnings)
      if (reader.problems.length === 0 && coop !== null && application !== null) {
        const columns = columnsOfRow(header, row, application)
        rows.push({ sheet: grid.name, row: row.row, coop, application, columns })
      }
    } else if (kind === 'unread') warnings.push(unread(grid, header, row))
    else if (kind !== 'blank') skipped[kind]++
    if (kind === 'section') section = sectionName(row)
    if (kind === 'total' && isGrandTotal(row)) grandTotal ??= row
  }
  return { rows, problems, warnings, skipped, grid, header, grandTotal }
}

function unread(grid: SheetGrid, header: Header, row: GridRow): IntakeProblem {
  const column = moneyColumns(header).find((one) => cellAt(row, one).kind === 'number') ?? 1
  const at = { sheet: grid.name, row: row.row, column: columnLetter(column), value: shownCell(cellAt(row, column)) }
  return { ...at, code: 'intake.rowUnread', params: {} }
}
