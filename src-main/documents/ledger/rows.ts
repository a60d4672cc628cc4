import type { CellValue } from '../../domain/column.ts'
import type { LedgerBalance, LedgerHeading, LedgerLine, LedgerMonth } from '../../domain/ledger/book.ts'
import { addSums, type MoneySums, moneyColumns, zeroSums } from '../../domain/ledger/buckets.ts'
import { ledgerMonthOf } from '../../domain/ledger/month.ts'
import { Refusal } from '../../domain/refusal.ts'
import { ledgerBook, ledgerPhrases } from '../../text/ledger.ts'
import { type LedgerKey, labelColumn } from './columns.ts'

export type LedgerLines = AsyncIterable<LedgerLine> | Iterable<LedgerLine>

/** A named row of sums; month sums have no balances. */
export type SumRow = {
  readonly kind: 'opening' | 'month' | 'yearToDate' | 'closing'
  readonly label: string
  readonly amounts: MoneySums | LedgerBalance
}
export type LineRow = { readonly kind: 'line'; readonly line: LedgerLine }

/** A row of the table. The amount in words follows the table and is part of the frame. */
export type LedgerRow = LineRow | SumRow

/** What stands in a column of a row; null is an empty cell. */
export const cellOf = (row: LedgerRow, key: LedgerKey): CellValue => {
  if (row.kind === 'line') return row.line[key]
  if (key === labelColumn) return row.label
  const amounts: Readonly<Partial<Record<LedgerKey, number>>> = row.amounts
  return amounts[key] ?? null
}

/**
 * The rows of the book in their order, the same for every format: opening, lines, after each month its sum and the year to date,
 * closing. Lines come ordered by posting date. The sums of the heading must be those of the lines: a month's movements are the sum
 * of its lines, each year to date and the closing are the opening plus the movements so far. Only one line is held at a time.
 * @throws Refusal `export.disagrees` when they are not, so that no book leaves whose sums are not its lines'.
 */
export async function* ledgerRows(heading: LedgerHeading, lines: LedgerLines): AsyncGenerator<LedgerRow, void> {
  const opening = ledgerBook.opening.vi
  yield { kind: 'opening', label: opening, amounts: heading.opening }
  const months = heading.months.values()
  let open: OpenMonth | null = null
  let total = zeroSums
  let count = 0
  const next = (): OpenMonth | null => {
    const month = months.next().value
    return month === undefined ? null : { month, movements: zeroSums, lines: 0 }
  }
  const close = function* (done: OpenMonth): Generator<SumRow, void> {
    const { month } = done.month
    const label = ledgerPhrases.monthSum.vi({ month })
    agreeCount(label, done.month.lines, done.lines)
    agreeSums(label, done.month.movements, done.movements)
    total = addSums(total, done.movements)
    const yearToDate = `${ledgerBook.yearToDate.vi} (${label})`
    agreeSums(yearToDate, done.month.yearToDate, addSums(heading.opening, total))
    yield { kind: 'month', label, amounts: done.month.movements }
    yield { kind: 'yearToDate', label: ledgerBook.yearToDate.vi, amounts: done.month.yearToDate }
  }

  open = next()
  for await (const line of lines) {
    const month = ledgerMonthOf(heading.year, line.postingDate)
    while (open !== null && open.month.month < month) {
      yield* close(open)
      open = next()
    }
    if (open === null || open.month.month !== month) throw outOfPlace(line, month)
    open.movements = addSums(open.movements, line)
    open.lines += 1
    count += 1
    yield { kind: 'line', line }
  }
  while (open !== null) {
    yield* close(open)
    open = next()
  }
  const closing = ledgerBook.closing.vi
  agreeCount(closing, heading.lineCount, count)
  agreeSums(closing, heading.totals, total)
  agreeSums(closing, heading.closing, addSums(heading.opening, total))
  yield { kind: 'closing', label: closing, amounts: heading.closing }
}

type OpenMonth = { readonly month: LedgerMonth; movements: MoneySums; lines: number }

const outOfPlace = (line: LedgerLine, month: number): Refusal =>
  new Refusal('export.disagrees', {
    where: `${line.voucherNo} (STT ${line.stt})`,
    expected: ledgerPhrases.monthSum.vi({ month }),
    found: line.postingDate,
  })

const agreeCount = (where: string, expected: number, found: number): void => {
  if (expected !== found) throw new Refusal('export.disagrees', { where, expected, found })
}

const agreeSums = (where: string, expected: MoneySums, found: MoneySums): void => {
  for (const column of moneyColumns) agreeCount(`${where}, ${column}`, expected[column], found[column])
}
