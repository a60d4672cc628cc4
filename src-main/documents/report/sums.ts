import type { ReportColumn } from '../../domain/report/report.ts'
import { columnLetter } from '../xlsx/cells.ts'

/** What a sum adds up in a column, by its letter: a range of lines, or cells and ranges. */
export type Added = (letter: string) => string

/**
 * The formula of a column in the row of sums at row `at`, or null where the column is not added up. The stored value stands beside it as its
 * result, so that both can be compared.
 */
export const formulaOf = (
  columns: readonly ReportColumn[],
  { total }: ReportColumn,
  index: number,
  at: number,
  added: Added,
): string | null => {
  if (total === 'none') return null
  if (total === 'sum') return added(columnLetter(index + 1))
  return total
    .map(({ key, sign }) => {
      const letter = columnLetter(columns.findIndex((one) => one.key === key) + 1)
      return `${sign < 0 ? '-' : '+'}${letter}${at}`
    })
    .join('')
    .replace(/^\+/, '')
}

export const range =
  (from: number, to: number): Added =>
  (letter) =>
    from > to ? '0' : `SUM(${letter}${from}:${letter}${to})`

/** Adds what was already added up below each group. */
export const allOf =
  (parts: readonly Added[]): Added =>
  (letter) =>
    parts.length === 0 ? '0' : parts.map((part) => part(letter)).join('+')

export const cell =
  (at: number): Added =>
  (letter) =>
    `${letter}${at}`
