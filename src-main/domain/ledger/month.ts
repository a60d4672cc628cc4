import { type LocalDate, monthOf, yearOf } from '../dates.ts'

/**
 * The month of the book of `year` a line is posted in (LedgerMonth.month): 1 to 12; 13 for postings in January of the next year, the
 * adjustment period (thời gian chỉnh lý quyết toán: payments of the old year until 31/01, NĐ 163/2016 art. 42).
 */
export const ledgerMonthOf = (year: number, postingDate: LocalDate): number =>
  (yearOf(postingDate) - year) * 12 + monthOf(postingDate)
