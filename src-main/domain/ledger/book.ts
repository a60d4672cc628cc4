import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import type { MoneySums, VoucherType } from './buckets.ts'

/** One line of the disbursement ledger (một dòng sổ theo dõi giải ngân). Amounts in đồng, signed: an adjustment may be negative. */
export type LedgerLine = MoneySums & {
  /** Running number within the book of the year, from 1. */
  readonly stt: number
  readonly postingDate: LocalDate
  readonly voucherNo: string
  readonly voucherDate: LocalDate
  readonly type: VoucherType
  /** The document it rests on: `540/QĐ-UBND ngày 29/07/2018`. */
  readonly basis: string
  readonly coop: string | null
  readonly taxCode: string | null
  /** Code of the support content, e.g. INFRA. */
  readonly content: string | null
  readonly description: string
  readonly payingUnit: string | null
  readonly source: string
  readonly chapter: string
  readonly khoan: string
  readonly tieuMuc: string
  readonly programmeCode: string
  /** Advance of the application not yet cleared, after this line. */
  readonly advanceBalance: Dong
  /** What is left of the budget line, after this line. */
  readonly available: Dong
  /** Lũy kế HTX: advances + payments - refunds of the co-op so far. */
  readonly coopTotal: Dong | null
  readonly invoice: string | null
  /** The voucher that this one adjusts. */
  readonly adjusts: string | null
  readonly note: string | null
}

/** Sums of the columns and the two balances at a point of the book. */
export type LedgerBalance = MoneySums & { readonly advanceBalance: Dong; readonly available: Dong }

/** đồng that left a book for good: returned to the state budget, cancelled, carried over into the next year. */
export type EndSums = { readonly returned: Dong; readonly cancelled: Dong; readonly carried: Dong }

export const noEnds: EndSums = { returned: 0, cancelled: 0, carried: 0 }

export type LedgerMonth = {
  readonly month: number
  readonly lines: number
  /** Cộng phát sinh tháng. */
  readonly movements: MoneySums
  /** Lũy kế từ đầu năm, with the balances at the month's end. */
  readonly yearToDate: LedgerBalance
}

export type LedgerFilters = {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly content: string | null
  readonly district: string | null
  /** Id of a record of the register; those led to it are meant too. */
  readonly coop: string | null
  readonly source: string | null
  readonly payingUnit: string | null
}

/** Everything of the book but its lines, which may be too many to hold. */
export type LedgerHeading = {
  readonly office: { readonly name: string; readonly unitCode: string | null; readonly province: string }
  readonly year: number
  readonly openedOn: LocalDate
  /** null while the year is open. */
  readonly closedOn: LocalDate | null
  /** Names and values of the filters in use, ready to print; empty for the whole book. */
  readonly filters: readonly { readonly name: string; readonly value: string }[]
  /** What the year before carried over; where the book begins later in the year, all that came before. */
  readonly opening: LedgerBalance
  readonly months: readonly LedgerMonth[]
  readonly totals: MoneySums
  /** They fill no column: without them what is left would not follow from the columns. */
  readonly ends: EndSums
  readonly closing: LedgerBalance
  readonly lineCount: number
  /** Amount in words of the payments of the year (totals.payment). */
  readonly words: string
  /** Short form of the seal (niêm phong), e.g. `7F3A-91C2-D04E`. */
  readonly seal: string
}

/** A book as a screen opens it: any page is read by its key, whichever came before. */
export type OpenedLedger = {
  readonly heading: LedgerHeading
  /** Lines of a page; the last may have fewer. */
  readonly pageSize: number
  /** The line number (`stt`) after which each page begins. */
  readonly starts: readonly number[]
}

/** A book that fits in memory: the screen, JSON and tests. Exports take the heading and a stream of lines. */
export type LedgerBook = LedgerHeading & { readonly lines: readonly LedgerLine[] }

export const zeroBalance: LedgerBalance = {
  estimate: 0,
  commitment: 0,
  advance: 0,
  clearing: 0,
  payment: 0,
  refund: 0,
  advanceBalance: 0,
  available: 0,
}

export const noFilters: LedgerFilters = {
  from: null,
  to: null,
  content: null,
  district: null,
  coop: null,
  source: null,
  payingUnit: null,
}
