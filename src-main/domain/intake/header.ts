import { type ColumnField, columnNames, fieldOf, requiredColumns, revenueYearOf } from './columns.ts'
import { columnLetter, type SheetGrid } from './grid.ts'
import { columnUnder, findHeading, type HeaderColumn, type Heading, type HeadingForm, numberingRow } from './heading.ts'

type RevenueColumn = HeaderColumn & { readonly year: number }

/** The heading of an intake form (tiêu đề bảng), one or two rows of a sheet. */
export type Header = {
  readonly firstRow: number
  /** Data begin below it. A row that numbers the columns, (1) (2) (3), is part of the heading. */
  readonly lastRow: number
  readonly columns: Readonly<Partial<Record<ColumnField, HeaderColumn>>>
  readonly revenue: readonly RevenueColumn[]
  /** Names of required columns that were not found. */
  readonly missing: readonly string[]
  /** Columns that claim the same meaning; none of them is read. */
  readonly doubled: readonly { readonly name: string; readonly columns: string; readonly required: boolean }[]
}

type Known = ColumnField | `revenue ${number}`

const intakeForm: HeadingForm<Known> = {
  fieldOf: (group, label) => {
    const year = revenueYearOf(group, label)
    return year === null ? fieldOf(group, label) : `revenue ${year}`
  },
  isAbout: (known) => known.has('name'),
  worth: (known) => known.size,
  least: 4,
}

/** The heading of a sheet; null when no row names a co-op and a few facts more. */
export function findHeader(grid: SheetGrid): Header | null {
  const heading = findHeading(grid, intakeForm)
  return heading === null ? null : complete(grid, heading)
}

function complete(grid: SheetGrid, { firstRow, lastRow, known }: Heading<Known>): Header {
  const columnOf = columnUnder(grid, firstRow)
  const columns: Partial<Record<ColumnField, HeaderColumn>> = {}
  const revenue: RevenueColumn[] = []
  const doubled: Header['doubled'][number][] = []
  for (const [field, labels] of known) {
    const [first] = labels
    if (first === undefined) continue
    if (labels.length > 1 && field !== 'note' && field !== 'stt') {
      const letters = labels.map((label) => columnLetter(label.column)).join(', ')
      doubled.push({ name: first.label, columns: letters, required: requiredColumns.some((one) => one === field) })
      continue
    }
    const column = columnOf(first)
    if (isColumnField(field)) columns[field] = column
    else revenue.push({ ...column, year: Number(field.slice('revenue '.length)) })
  }
  return {
    firstRow,
    lastRow: numberingRow(grid, lastRow, [columns.name, columns.district, columns.work]) ?? lastRow,
    columns,
    revenue: revenue.sort((a, b) => a.year - b.year),
    missing: requiredColumns.filter((field) => !known.has(field)).map((field) => columnNames[field]),
    doubled,
  }
}

function isColumnField(field: Known): field is ColumnField {
  return !field.startsWith('revenue ')
}
