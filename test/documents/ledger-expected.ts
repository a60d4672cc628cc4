import type { LedgerBook, LedgerLine } from '../../src-main/domain/ledger/book.ts'
import { type LedgerKey, ledgerKeys, ledgerKinds } from '../../src-main/domain/ledger/columns.ts'

/** The rows a reader of any format must find, as the names and numbers of the book, written down apart from the row plan. */
export type Expected = {
  readonly label: string | null
  readonly line: LedgerLine | null
  readonly amounts: readonly (number | null)[]
}

type MoneyKey = {
  [Key in LedgerKey]: (typeof ledgerKinds)[Key] extends 'money' ? Key : never
}[LedgerKey]
const isMoney = (key: LedgerKey): key is MoneyKey => ledgerKinds[key] === 'money'
const amountKeys = ledgerKeys.filter(isMoney)

type Amounts = Partial<Record<MoneyKey, number | null>>

const amountsOf = (from: Amounts): readonly (number | null)[] => amountKeys.map((key) => from[key] ?? null)

const keyOf = (line: LedgerLine): number =>
  Number(line.postingDate.slice(5, 7)) + 12 * (Number(line.postingDate.slice(0, 4)) - 2018)

const monthLabel = (month: number): string =>
  month === 13 ? 'Cộng phát sinh thời gian chỉnh lý quyết toán' : `Cộng phát sinh tháng ${month}`

export const expectedRows = (book: LedgerBook): Expected[] => [
  { label: 'Số dư đầu kỳ', line: null, amounts: amountsOf(book.opening) },
  ...book.months.flatMap((month) => [
    ...book.lines
      .filter((line) => keyOf(line) === month.month)
      .map((line) => ({ label: null, line, amounts: amountsOf(line) })),
    { label: monthLabel(month.month), line: null, amounts: amountsOf(month.movements) },
    { label: 'Lũy kế từ đầu năm', line: null, amounts: amountsOf(month.yearToDate) },
  ]),
  { label: 'Số dư cuối kỳ', line: null, amounts: amountsOf(book.closing) },
]

export const dayFirst = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
