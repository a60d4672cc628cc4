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

type Known = ReadonlyMap<StatementField, unknown>

/** In the order of `neededColumns`: number, day, amount. */
const needs: readonly ((known: Known) => boolean)[] = [
  (known) => known.has('number'),
  (known) => days.some((field) => known.has(field)),
  (known) => money.some((field) => known.has(field)),
]

/** Beyond any number of columns. */
const complete = Object.keys(statementColumns).length

const form: HeadingForm<StatementField> = {
  fieldOf: statementFieldOf,
  isAbout: (known) => money.some((field) => known.has(field)) || (known.has('number') && known.has('text')),
  // “Chứng từ” over “Số” and “Ngày” alone would pass for the number: the two rows together tell more.
  worth: (known) => known.size + (needs.every((met) => met(known)) ? complete : 0),
  least: 2,
}

/** How well a sheet reads as a statement: tells one reading of a text file from another. */
export const readsAsStatement = (grid: SheetGrid): number => {
  const heading = findHeading(grid, form)
  return heading === null ? 0 : form.worth(heading.known)
}

/** What a statement is not read without. */
export const neededColumns: readonly string[] = [
  `“${statementColumns.number}”`,
  `“${statementColumns.voucherDate}” / “${statementColumns.postedOn}”`,
  `“${statementColumns.amount}” / “${statementColumns.debit}”, “${statementColumns.credit}”`,
]

export const findStatementHeading = (grid: SheetGrid): StatementHeading | null => {
  const heading = findHeading(grid, form)
  if (heading === null) return null
  const { firstRow, lastRow, known } = heading
  const columnOf = columnUnder(grid, firstRow)
  const columns: Partial<Record<StatementField, HeaderColumn>> = {}
  for (const [field, [first]] of known) if (first !== undefined) columns[field] = columnOf(first)
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
    missing: neededColumns.filter((_, at) => needs[at]?.(known) === false),
    doubled: single.flatMap((field) => {
      const labels = known.get(field) ?? []
      const [first] = labels
      if (first === undefined || labels.length < 2) return []
      return [{ name: first.label, columns: labels.map(({ column }) => columnLetter(column)).join(', ') }]
    }),
  }
}
