import { textValue } from '../intake/cell-values.ts'
import { type Cell, cellAt, columnLetter, type GridRow, type SheetGrid, shownCell } from '../intake/grid.ts'
import type { ColumnLabel } from '../intake/heading-labels.ts'
import type { IntakeProblem } from '../intake/types.ts'
import { Refusal, type RefusalCode, type RefusalParams } from '../refusal.ts'
import { codeValue, yearValue } from './cells.ts'
import type { CodeField } from './header.ts'
import type { CodesAsked, CodesReading } from './types.ts'

export type CodeColumns = Readonly<Partial<Record<CodeField, ColumnLabel>>> &
  Readonly<Record<'code' | 'name', ColumnLabel>>

const nothing: CodesReading = { entries: [], problems: [], warnings: [] }

/** What one row says. Words without a code are a heading inside the list (“Khối trung ương”), which is told and left out. */
export const readCodeRow = (grid: SheetGrid, row: GridRow, columns: CodeColumns, asked: CodesAsked): CodesReading => {
  const told = ({ column }: ColumnLabel, code: RefusalCode, params: RefusalParams): IntakeProblem => ({
    sheet: grid.name,
    row: row.row,
    column: columnLetter(column),
    value: shownCell(cellAt(row, column)),
    code,
    params,
  })
  const [codeCell, nameCell] = [cellAt(row, columns.code.column), cellAt(row, columns.name.column)]
  if (nameCell.kind === 'blank' && codeCell.kind === 'blank') return nothing
  const wordsOnly = nameCell.kind === 'blank' && codeCell.kind === 'text' && !/[0-9]/.test(codeCell.text)
  if (codeCell.kind === 'blank' || wordsOnly)
    return { ...nothing, warnings: [told(wordsOnly ? columns.code : columns.name, 'codes.rowWithoutCode', {})] }

  const problems: IntakeProblem[] = []
  const warnings: IntakeProblem[] = []
  const need = <T>(at: ColumnLabel, parse: (cell: Cell) => T): T | undefined => {
    try {
      const cell = cellAt(row, at.column)
      if (cell.kind === 'blank') throw new Refusal('intake.cellMissing', { column: at.label })
      return parse(cell)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push(told(at, error.code, error.params))
      return undefined
    }
  }
  const year = (at: ColumnLabel | undefined, usual: number | null): number | null | undefined =>
    at === undefined || cellAt(row, at.column).kind === 'blank' ? usual : need(at, yearValue)

  const read = need(columns.code, (cell) => codeValue(asked.kind, cell))
  if (read?.warning) warnings.push(told(columns.code, read.warning.code, read.warning.params))
  const name = need(columns.name, textValue)
  const fromYear = year(columns.fromYear, asked.fromYear)
  const toYear = year(columns.toYear, asked.toYear)
  if (typeof fromYear === 'number' && typeof toYear === 'number' && toYear < fromYear) {
    const params = { from: String(fromYear), to: String(toYear) }
    problems.push(told(columns.toYear ?? columns.fromYear ?? columns.code, 'codes.yearsReversed', params))
  }
  if (read === undefined || name === undefined || typeof fromYear !== 'number' || toYear === undefined)
    return { entries: [], problems, warnings }
  const at = { code: columnLetter(columns.code.column), name: columnLetter(columns.name.column) }
  const entry = { code: read.code, name, fromYear, toYear, sheet: grid.name, row: row.row, columns: at }
  return { entries: problems.length === 0 ? [entry] : [], problems, warnings }
}
