import { columnLetter, type SheetGrid } from '../intake/grid.ts'
import { columnUnder, findHeading, type HeaderColumn, type HeadingForm, numberingRow } from '../intake/heading.ts'
import { type StatementField, statementColumns, statementFieldOf } from './statement-columns.ts'

export type StatementHeading = {
  readonly firstRow: number
  /** Lines begin below it. */
  readonly lastRow: number
  readonly columns: Readonly<Partial<Record<StatementField, HeaderColumn>>>
  /** What was looked for and not found, by its heading. */
  readonly missing: readonly string[]
  /** Several columns that would each be the one. */
  readonly doubled: readonly { readonly name: string; readonly columns: string }[]
}

const money = ['amount', 'debit', 'credit'] as const satisfies StatementField[]
const days = ['voucherDate', 'postedOn'] as const satisfies StatementField[]
/** Of these a second column cannot be told from the first. */
const single = ['number', ...days, ...money] as const satisfies StatementField[]

const form: HeadingForm<StatementField> = {
  fieldOf: statementFieldOf,
  isAbout: (known) => money.some((field) => known.has(field)) || (known.has('number') && known.has('text')),
  least: 2,
}

/** How many columns of a statement a sheet names: tells one reading of a text file from another. */
export const knownColumns = (grid: SheetGrid): number => findHeading(grid, form)?.known.size ?? 0

/** What a statement is not read without. */
export const neededColumns: readonly string[] = [
  `“${statementColumns.number}”`,
  `“${statementColumns.voucherDate}” hoặc “${statementColumns.postedOn}”`,
  `“${statementColumns.amount}” hoặc “${statementColumns.debit}”, “${statementColumns.credit}”`,
]

export const findStatementHeading = (grid: SheetGrid): StatementHeading | null => {
  const heading = findHeading(grid, form)
  if (heading === null) return null
  const { firstRow, lastRow, known } = heading
  const columnOf = columnUnder(grid, firstRow)
  const columns: Partial<Record<StatementField, HeaderColumn>> = {}
  for (const [field, [first]] of known) if (first !== undefined) columns[field] = columnOf(first)
  const has = [known.has('number'), days.some((field) => known.has(field)), money.some((field) => known.has(field))]
  return {
    firstRow,
    lastRow:
      numberingRow(
        grid,
        lastRow,
        [columns.number, ...days.map((field) => columns[field]), ...money.map((field) => columns[field])].filter(
          (column) => column !== undefined,
        ),
      ) ?? lastRow,
    columns,
    missing: neededColumns.filter((_, at) => has[at] === false),
    doubled: single.flatMap((field) => {
      const labels = known.get(field) ?? []
      const [first] = labels
      if (first === undefined || labels.length < 2) return []
      return [{ name: first.label, columns: labels.map(({ column }) => columnLetter(column)).join(', ') }]
    }),
  }
}
