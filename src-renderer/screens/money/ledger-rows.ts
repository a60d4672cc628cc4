import type { LedgerBalance, LedgerHeading, LedgerLine } from '../../../src-main/domain/ledger/book.ts'
import type { MoneySums } from '../../../src-main/domain/ledger/buckets.ts'
import type { Rows } from '../../ui/data-table.tsx'

/** A row of the book on screen: a line, a line still being read, or a sum between lines. */
export type BookRow =
  | { readonly kind: 'line'; readonly key: string; readonly line: LedgerLine }
  | { readonly kind: 'waiting'; readonly key: string }
  | { readonly kind: 'opening' | 'closing'; readonly key: string; readonly sums: LedgerBalance }
  | { readonly kind: 'yearToDate'; readonly key: string; readonly month: number; readonly sums: LedgerBalance }
  | { readonly kind: 'movements'; readonly key: string; readonly month: number; readonly sums: MoneySums }

/**
 * Where everything stands in a book of any length, from its heading alone: the opening balance, the lines, after the last line of each month
 * its sums, the closing balance at the very end. A place is that of a line among the lines, from 0; a row is that among the rows.
 */
export const bookLayout = (heading: LedgerHeading) => {
  let lines = 0
  const months = heading.months.map((month, index) => {
    const place = lines
    lines += month.lines
    // Each month before adds its two sums; the opening balance is row 0.
    return { ...month, place, row: place + 2 * index + 1 }
  })
  const length = lines === 0 ? 0 : lines + 2 * months.length + 2
  const monthAtRow = (row: number) => months.findLast((month) => month.row <= row)
  return {
    length,
    rowOfPlace: (place: number): number => {
      const month = months.findLast((one) => one.place <= place)
      return month === undefined ? 0 : month.row + place - month.place
    },
    /** Where a month begins, or the last one before it that has lines. */
    rowOfMonth: (month: number): number => months.findLast((one) => one.month <= month)?.row ?? 0,
    /** The nearest line at or before a row. */
    placeNear: (row: number): number => {
      const month = monthAtRow(row)
      if (month === undefined) return 0
      return Math.max(0, month.place + Math.min(row - month.row, month.lines - 1))
    },
    rowAt: (row: number, lineAt: (place: number) => LedgerLine | undefined): BookRow | undefined => {
      if (row < 0 || row >= length) return undefined
      if (row === 0) return { kind: 'opening', key: 'opening', sums: heading.opening }
      if (row === length - 1) return { kind: 'closing', key: 'closing', sums: heading.closing }
      const month = monthAtRow(row)
      if (month === undefined) return undefined
      const within = row - month.row
      if (within < month.lines) {
        const line = lineAt(month.place + within)
        return line === undefined
          ? { kind: 'waiting', key: `waiting.${month.place + within}` }
          : { kind: 'line', key: lineKey(line), line }
      }
      const of = { month: month.month }
      return within === month.lines
        ? { kind: 'movements', key: `movements.${month.month}`, ...of, sums: month.movements }
        : { kind: 'yearToDate', key: `yearToDate.${month.month}`, ...of, sums: month.yearToDate }
    },
  }
}
export type BookLayout = ReturnType<typeof bookLayout>

export const lineKey = (line: Pick<LedgerLine, 'stt'>): string => `line.${line.stt}`

export const bookRows = (
  layout: BookLayout | undefined,
  lineAt: (place: number) => LedgerLine | undefined,
): Rows<BookRow> => ({
  length: layout?.length ?? 0,
  at: (row) => layout?.rowAt(row, lineAt),
})

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
