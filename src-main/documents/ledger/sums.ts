import { moneyColumns } from '../../domain/ledger/buckets.ts'
import { columnLetter } from '../xlsx/cells.ts'
import { type LedgerKey, ledgerColumns } from './columns.ts'
import type { SumRow } from './rows.ts'

/** The column letters that are added up; the two balances are states, not sums, and stay plain values. */
const letters: ReadonlyMap<LedgerKey, string> = new Map(
  ledgerColumns.flatMap(({ key }, index) =>
    moneyColumns.some((column) => column === key) ? [[key, columnLetter(index + 1)] as const] : [],
  ),
)

const added =
  (rows: readonly number[]) =>
  (letter: string): string =>
    rows.map((row) => `${letter}${row}`).join('+')

/**
 * Follows the rows of the sheet and tells the formula of a sum's cell: a month adds its lines, the year to date adds the month to the
 * one before (at first to the opening), the closing adds all months to the opening.
 */
export const openSums = () => {
  let firstLine: number | null = null
  let opening = 0
  let carried = 0
  let month = 0
  const months: number[] = []

  const rangeOf = (row: SumRow, at: number): ((letter: string) => string) | null => {
    const from = firstLine
    switch (row.kind) {
      case 'opening':
        return null
      case 'month':
        return from === null ? null : (letter) => `SUM(${letter}${from}:${letter}${at - 1})`
      case 'yearToDate':
        return added([carried, month])
      case 'closing':
        return added([opening, ...months])
    }
  }
  return {
    line: (at: number): void => {
      firstLine ??= at
    },
    /** The formulas of the sum row that stands at row `at`; none in a row of stored values. */
    sum: (row: SumRow, at: number): ((key: LedgerKey) => string | null) => {
      const formula = rangeOf(row, at)
      if (row.kind === 'opening') {
        opening = at
        carried = at
      }
      if (row.kind === 'month') {
        month = at
        months.push(at)
        firstLine = null
      }
      if (row.kind === 'yearToDate') carried = at
      return (key) => {
        const letter = letters.get(key)
        return formula === null || letter === undefined ? null : formula(letter)
      }
    },
  }
}
