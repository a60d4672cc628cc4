import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import { addBalance, openingOf } from './balances.ts'
import { type LedgerBalance, type LedgerMonth, zeroBalance } from './book.ts'
import { addSums, type Bucket, buckets, columnsOfLine, isOpening, type VoucherType, zeroSums } from './buckets.ts'
import { runMonths } from './months.ts'
import { type Month, monthOfDay } from './periods.ts'

export type TallyLine = {
  readonly type: VoucherType
  /** The year whose book the line stands in. */
  readonly year: number
  readonly postingDate: LocalDate
  readonly from: Bucket
  readonly to: Bucket
  readonly amount: Dong
}

export type BucketSums = Readonly<Record<Bucket, Dong>>

/** What a closing keeps of one book: the month's own movements, the year to date, and every bucket. đồng; the buckets sum to zero. */
export type BookSums = Omit<LedgerMonth, 'month'> & { readonly year: number; readonly buckets: BucketSums }

type MonthTally = {
  lines: number
  sums: LedgerMonth['movements']
  opening: LedgerBalance
  readonly buckets: Map<Bucket, Dong>
}

/** Adds up lines in the order they were posted, by book and month; tells at any moment what a closing of that moment recorded. */
export type Tally = {
  add(line: TallyLine): void
  /** Books that have lines up to the end of the month, each with its sums; a book without lines in that very month has no movements. */
  through(month: Month): BookSums[]
  /** A whole book so far. */
  ofYear(year: number): BookSums
}

export const newTally = (): Tally => {
  const books = new Map<number, Map<Month, MonthTally>>()
  const monthOf = (year: number, month: Month): MonthTally => {
    const book = books.get(year) ?? new Map<Month, MonthTally>()
    books.set(year, book)
    const tally = book.get(month) ?? { lines: 0, sums: zeroSums, opening: zeroBalance, buckets: new Map() }
    book.set(month, tally)
    return tally
  }
  return {
    add: ({ type, year, postingDate, from, to, amount }) => {
      const month = monthOf(year, monthOfDay(postingDate))
      month.lines += 1
      month.sums = addSums(month.sums, columnsOfLine(type, from, to, amount))
      month.buckets.set(from, (month.buckets.get(from) ?? 0) - amount)
      month.buckets.set(to, (month.buckets.get(to) ?? 0) + amount)
      if (isOpening(type, from)) month.opening = addBalance(month.opening, openingOf(to, amount))
    },
    through: (month) =>
      [...books.keys()]
        .toSorted((a, b) => a - b)
        .flatMap((year) => {
          const months = [...(books.get(year) ?? [])].filter(([period]) => period <= month)
          return months.length === 0 ? [] : [sumsOf(year, months, month)]
        }),
    ofYear: (year) => sumsOf(year, [...(books.get(year) ?? [])], null),
  }
}

/** @param own the month whose own movements are told; null: those of all months */
const sumsOf = (year: number, months: readonly (readonly [Month, MonthTally])[], own: Month | null): BookSums => {
  const inOrder = months.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const opening = inOrder.reduce((sum, [, month]) => addBalance(sum, month.opening), zeroBalance)
  const movements = inOrder.map(([period, month]) => ({
    period,
    lines: month.lines,
    sums: month.sums,
    available: (month.buckets.get('available') ?? 0) - month.opening.available,
    advanced: (month.buckets.get('advanced') ?? 0) - month.opening.advanceBalance,
  }))
  const told = inOrder.filter(([period]) => own === null || period === own)
  return {
    year,
    lines: told.reduce((sum, [, month]) => sum + month.lines, 0),
    movements: told.reduce((sum, [, month]) => addSums(sum, month.sums), zeroSums),
    yearToDate: runMonths(year, opening, movements).at(-1)?.yearToDate ?? opening,
    buckets: bucketSums(inOrder.map(([, month]) => month.buckets)),
  }
}

const bucketSums = (months: readonly ReadonlyMap<Bucket, Dong>[]): BucketSums => {
  const of = (bucket: Bucket): Dong => months.reduce((sum, month) => sum + (month.get(bucket) ?? 0), 0)
  const [source, available, committed, advanced, paid, returned, cancelled, carried] = buckets.map(of)
  return {
    source: source ?? 0,
    available: available ?? 0,
    committed: committed ?? 0,
    advanced: advanced ?? 0,
    paid: paid ?? 0,
    returned: returned ?? 0,
    cancelled: cancelled ?? 0,
    carried: carried ?? 0,
  }
}
