import type { ColumnField } from './columns.ts'
import { cellAt, columnLetter, type GridRow } from './grid.ts'
import type { Header } from './header.ts'
import type { HeaderColumn } from './heading.ts'
import type { IntakeApplication, IntakeRow } from './types.ts'

/** Letters of the columns a row's values stood in; an empty cell states nothing and names no column. */
export function columnsOfRow(header: Header, row: GridRow, application: IntakeApplication): IntakeRow['columns'] {
  const letters: Record<string, string> = {}
  const stood = (name: string, at: HeaderColumn | undefined) => {
    if (at !== undefined && cellAt(row, at.column).kind !== 'blank') letters[name] = columnLetter(at.column)
  }
  for (const [name, field] of fields) stood(name, header.columns[field])
  for (const column of header.revenue) stood(`revenue.${column.year}`, column)
  for (const flag of Object.keys(application.flags)) stood(flag, header.columns.work)
  const measured = Object.keys(application.size)
  for (const name of measured.length > 0 ? measured : ['size']) stood(name, header.columns.size)
  return letters
}

/** What a row states under a fixed name, and the column it reads it from. */
const fields = [
  ['name', 'name'],
  ['taxCode', 'taxCode'],
  ['foundedOn', 'foundedOn'],
  ['district', 'district'],
  ['members', 'members'],
  ['work', 'work'],
  ['totalInvestment', 'total'],
  ['amount', 'amount'],
  ['ownContribution', 'own'],
  ['offtakePerYear', 'offtake'],
  ['practices', 'practices'],
  ['requestDate', 'requestDate'],
  ['remark', 'note'],
] as const satisfies readonly (readonly [string, ColumnField])[]
