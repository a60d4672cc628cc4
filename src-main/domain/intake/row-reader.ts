import { Refusal, type RefusalCode, type RefusalParams } from '../refusal.ts'
import { type Cell, cellAt, columnLetter, type GridRow, type SheetGrid, shownCell } from './grid.ts'
import type { HeaderColumn } from './heading.ts'
import type { IntakeProblem } from './types.ts'

/** Reads the cells of one row and keeps what is wrong with them, so that every fault of a row is told at once. */
export type RowReader<Field extends string> = {
  readonly column: (field: Field) => HeaderColumn | undefined
  readonly cell: (field: Field) => Cell
  /** The value of a column; undefined when the sheet has no such column, the cell is empty, or it is wrong (then a problem stands). */
  readonly read: <T>(field: Field, parse: (cell: Cell, column: HeaderColumn) => T) => T | undefined
  /** As `read`; an empty cell, or no value where one must stand, is a problem. */
  readonly need: <T>(field: Field, parse: (cell: Cell, column: HeaderColumn) => T | null) => T | undefined
  readonly readAt: <T>(column: HeaderColumn, parse: (cell: Cell) => T) => T | undefined
  readonly warn: (column: HeaderColumn | undefined, code: RefusalCode, params: RefusalParams) => void
  readonly problems: readonly IntakeProblem[]
  readonly warnings: readonly IntakeProblem[]
}

export function rowReader<Field extends string>(
  grid: SheetGrid,
  header: { readonly columns: Readonly<Partial<Record<Field, HeaderColumn>>> },
  row: GridRow,
): RowReader<Field> {
  const problems: IntakeProblem[] = []
  const warnings: IntakeProblem[] = []
  const notice = (column: HeaderColumn | undefined, code: RefusalCode, params: RefusalParams): IntakeProblem => ({
    sheet: grid.name,
    row: row.row,
    column: column === undefined ? null : columnLetter(column.column),
    value: shownCell(cellAt(row, column?.column)),
    code,
    params,
  })
  const column = (field: Field) => header.columns[field]
  const cell = (field: Field) => cellAt(row, column(field)?.column)

  const guarded = <T>(at: HeaderColumn, parse: () => T): T | undefined => {
    try {
      return parse()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push(notice(at, error.code, error.params))
      return undefined
    }
  }
  const readAt = <T>(at: HeaderColumn, parse: (cell: Cell) => T): T | undefined => {
    const value = cellAt(row, at.column)
    return value.kind === 'blank' ? undefined : guarded(at, () => parse(value))
  }

  return {
    column,
    cell,
    readAt,
    read: (field, parse) => {
      const at = column(field)
      return at === undefined ? undefined : readAt(at, (value) => parse(value, at))
    },
    need: (field, parse) => {
      const at = column(field)
      if (at === undefined) return undefined
      return guarded(at, () => {
        const value = cell(field)
        const parsed = value.kind === 'blank' ? null : parse(value, at)
        if (parsed === null) throw new Refusal('intake.cellMissing', { column: at.label })
        return parsed
      })
    },
    warn: (at, code, params) => warnings.push(notice(at, code, params)),
    problems,
    warnings,
  }
}
