import type { LocalDate } from '../dates.ts'
import { type Dong, shareFloor } from '../money.ts'
import { Refusal } from '../refusal.ts'
import type { Bucket, ExecutionType } from './buckets.ts'

/** What an application may still receive in advance: the share of its support (a ceiling: rounds down). */
export const advanceLimit = (approved: Dong, maxPct: number): Dong => shareFloor(approved, maxPct)

/** More advance stands after this: whatever its type, except for what was an advance before: a clearing run backwards, or carried over. */
export const advances = (from: Bucket, to: Bucket): boolean => to === 'advanced' && from !== 'paid' && from !== 'source'

/** Which way an execution voucher moves đồng; a refund says what it gives back, and the day of the year where to. */
export const executionMove = (
  type: ExecutionType,
  refundOf: 'advanced' | 'paid' | null,
  back: 'available' | 'returned',
): { from: 'committed' | 'advanced' | 'paid'; to: 'advanced' | 'paid' | 'available' | 'returned' } => {
  switch (type) {
    case 'TU':
      return { from: 'committed', to: 'advanced' }
    case 'TT':
      return { from: 'advanced', to: 'paid' }
    case 'TC':
      return { from: 'committed', to: 'paid' }
    case 'NT':
      return { from: refundOf ?? 'advanced', to: back }
  }
}

/**
 * Decision before voucher, voucher before posting: papers made out of order are what inspectors find first.
 * @throws Refusal pay.dateOrder, voucher.dateAfterPosting
 */
export const checkDateOrder = (dates: { basis: LocalDate; voucher: LocalDate; posting: LocalDate }): void => {
  if (dates.basis > dates.voucher)
    throw new Refusal('pay.dateOrder', { earlier: dates.basis, later: dates.voucher }, 'voucherDate')
  if (dates.voucher > dates.posting)
    throw new Refusal(
      'voucher.dateAfterPosting',
      { voucherDate: dates.voucher, postingDate: dates.posting },
      'voucherDate',
    )
}

/**
 * A book is written up to today: a day typed too far ahead would close it until then, since it never goes back.
 * @throws Refusal book.future
 */
export const checkPostingDay = (posting: LocalDate, today: LocalDate): void => {
  if (posting > today) throw new Refusal('book.future', { postingDate: posting, today }, 'postingDate')
}

/**
 * The posting date when nobody gives one: today where the book of the year is open today, else (history taken in later) the latest of the
 * last line's day, the voucher's and the first day that is not closed.
 */
export const postingDateFor = (
  given: LocalDate | null,
  book: {
    readonly year: number
    /** The last day the book takes such a voucher as a matter of course. */
    readonly until: LocalDate
    readonly last: LocalDate | null
    /** The first day after the closed months; null while none is closed. */
    readonly openFrom: LocalDate | null
    readonly today: LocalDate
    readonly voucher: LocalDate
  },
): LocalDate => {
  if (given !== null) return given
  const first = `${book.year}-01-01`
  if (book.today >= first && book.today <= book.until) return book.today
  return [first, book.last ?? first, book.voucher, book.openFrom ?? first].reduce((a, b) => (a > b ? a : b))
}
