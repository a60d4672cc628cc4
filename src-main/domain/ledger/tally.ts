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

/** đồng moved by vouchers of a type from one bucket to another, in one month: every sum follows from them. */
type Moved = { readonly type: VoucherType; readonly from: Bucket; readonly to: Bucket; amount: Dong }
type MonthTally = { lines: number; readonly moved: Moved[] }

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
    const tally = book.get(month) ?? { lines: 0, moved: [] }
    book.set(month, tally)
    return tally
  }
  return {
    add: ({ type, year, postingDate, from, to, amount }) => {
      const month = monthOf(year, monthOfDay(postingDate))
      month.lines += 1
      const known = month.moved.find((one) => one.type === type && one.from === from && one.to === to)
      if (known === undefined) month.moved.push({ type, from, to, amount })
      else known.amount += amount
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
  const opening = inOrder.reduce((sum, [, month]) => addBalance(sum, openingSum(month)), zeroBalance)
  const movements = inOrder.map(([period, month]) => ({
    period,
    lines: month.lines,
    sums: columnSums(month),
    available: inBucket(month, 'available') - openingSum(month).available,
    advanced: inBucket(month, 'advanced') - openingSum(month).advanceBalance,
  }))
  const told = inOrder.filter(([period]) => own === null || period === own)
  return {
    year,
    lines: told.reduce((sum, [, month]) => sum + month.lines, 0),
    movements: told.reduce((sum, [, month]) => addSums(sum, columnSums(month)), zeroSums),
    yearToDate: runMonths(year, opening, movements).at(-1)?.yearToDate ?? opening,
    buckets: bucketSums(inOrder.map(([, month]) => month)),
  }
}

const openingSum = ({ moved }: MonthTally): LedgerBalance =>
  moved
    .filter(({ type, from }) => isOpening(type, from))
    .reduce((sum, { to, amount }) => addBalance(sum, openingOf(to, amount)), zeroBalance)

const columnSums = ({ moved }: MonthTally): LedgerMonth['movements'] =>
  moved.reduce((sum, { type, from, to, amount }) => addSums(sum, columnsOfLine(type, from, to, amount)), zeroSums)

const inBucket = ({ moved }: MonthTally, bucket: Bucket): Dong =>
  moved.reduce((sum, { from, to, amount }) => sum + (to === bucket ? amount : 0) - (from === bucket ? amount : 0), 0)

const bucketSums = (months: readonly MonthTally[]): BucketSums => {
  const of = (bucket: Bucket): Dong => months.reduce((sum, month) => sum + inBucket(month, bucket), 0)
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
