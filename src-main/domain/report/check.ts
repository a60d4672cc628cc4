import { Refusal } from '../refusal.ts'
import type { Report, ReportColumn, ReportRow } from './report.ts'

/**
 * A report leaves only when its sums are those of its rows, to the đồng: groups add their rows, the total adds them all, and a total made of
 * other figures is made of those.
 * @throws Refusal `export.disagrees` naming the sum and the column
 */
export const checkReport = ({ columns, groups, total }: Pick<Report, 'columns' | 'groups' | 'total'>): void => {
  for (const { name, rows, sums } of groups) if (name !== null) checkSums(columns, name, rows, sums)
  checkSums(
    columns,
    total.name,
    groups.flatMap(({ rows }) => rows),
    total.sums,
  )
}

const checkSums = (
  columns: readonly ReportColumn[],
  where: string,
  rows: readonly ReportRow[],
  sums: ReportRow,
): void => {
  for (const [at, column] of columns.entries()) {
    const expected = expectedSum(columns, column, at, rows, sums)
    const found = figure(sums, at)
    if (expected !== null && expected !== found)
      throw new Refusal('export.disagrees', { where: `${where}, ${column.title}`, expected, found })
  }
}

const expectedSum = (
  columns: readonly ReportColumn[],
  { total }: ReportColumn,
  at: number,
  rows: readonly ReportRow[],
  sums: ReportRow,
): number | null => {
  if (total === 'none') return null
  if (total === 'sum') return rows.reduce((sum, row) => sum + figure(row, at), 0)
  return total.reduce(
    (sum, { key, sign }) =>
      sum +
      sign *
        figure(
          sums,
          columns.findIndex((one) => one.key === key),
        ),
    0,
  )
}

const figure = (row: ReportRow, at: number): number => {
  const value = row[at]
  return typeof value === 'number' ? value : 0
}
