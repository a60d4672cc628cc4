import type { LedgerBalance, LedgerHeading, LedgerLine, LedgerMonth } from '../../../src-main/domain/ledger/book.ts'
import type { MoneySums } from '../../../src-main/domain/ledger/buckets.ts'
import { ledgerMonthOf } from '../../../src-main/domain/ledger/month.ts'

/** A row of the book on screen: a line, or a sum between lines. */
export type BookRow =
  | { readonly kind: 'line'; readonly key: string; readonly line: LedgerLine }
  | { readonly kind: 'opening' | 'closing'; readonly key: string; readonly sums: LedgerBalance }
  | { readonly kind: 'yearToDate'; readonly key: string; readonly month: number; readonly sums: LedgerBalance }
  | { readonly kind: 'movements'; readonly key: string; readonly month: number; readonly sums: MoneySums }

const sumRows = (month: LedgerMonth): readonly BookRow[] => [
  { kind: 'movements', key: `movements.${month.month}`, month: month.month, sums: month.movements },
  { kind: 'yearToDate', key: `yearToDate.${month.month}`, month: month.month, sums: month.yearToDate },
]

/**
 * The book as it is read: opening balance, the lines, after the last line of each month its sums, the closing balance at the
 * very end. Sums of a month stand only once all its lines are there.
 */
export const bookRows = (heading: LedgerHeading, lines: readonly LedgerLine[]): readonly BookRow[] => {
  if (heading.lineCount === 0) return []
  const byMonth = Map.groupBy(lines, (line) => ledgerMonthOf(heading.year, line.postingDate))
  const rows: BookRow[] = [{ kind: 'opening', key: 'opening', sums: heading.opening }]
  for (const month of heading.months) {
    const own = byMonth.get(month.month) ?? []
    rows.push(...own.map((line): BookRow => ({ kind: 'line', key: `line.${line.stt}`, line })))
    if (own.length < month.lines) return rows
    rows.push(...sumRows(month))
  }
  return [...rows, { kind: 'closing', key: 'closing', sums: heading.closing }]
}

/** Where a month begins among the rows: every earlier month adds its lines and two sums. */
export const rowOfMonth = (heading: LedgerHeading, month: number): number =>
  heading.months
    .filter((one) => one.month < month)
    .reduce((at, one) => at + one.lines + 2, heading.lineCount === 0 ? 0 : 1)

/** đồng where they stand at the end of the book shown: what was committed and is neither advanced nor paid, and so on. */
export const standingOf = ({ closing, ends }: LedgerHeading) => {
  const committed = closing.commitment - closing.advance - closing.payment
  const gone = ends.returned + ends.cancelled + ends.carried
  const paid = closing.estimate - closing.available - committed - closing.advanceBalance - gone
  return {
    estimate: closing.estimate,
    available: closing.available,
    committed,
    advanced: closing.advanceBalance,
    paid,
    refunded: closing.refund,
  }
}
