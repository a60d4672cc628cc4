import type { LocalDate } from '../../domain/dates.ts'
import type { VoucherType } from '../../domain/ledger/buckets.ts'
import { postingDateFor } from '../../domain/ledger/limits.ts'
import { bookYearOf, type ClosedState, openFrom } from '../../domain/ledger/periods.ts'
import { refundTo, takenUntil, type YearEnd, yearEndOf } from '../../domain/ledger/year-end.ts'
import { readClosed } from '../../store/periods.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { readBookEnd } from '../../store/vouchers.ts'
import type { OfficeContext } from '../context.ts'
import { yearEndRules } from '../periods/rules.ts'

export type Place = {
  /** The year whose book it stands in. */
  readonly year: number
  readonly postingDate: LocalDate
  /** The last line of that book. */
  readonly stt: number
  readonly end: YearEnd
  readonly closed: ClosedState
  /** Where a refund of the line goes on that day. */
  readonly back: 'available' | 'returned'
}

/** Where a voucher stands: the book, the day, and what the end of the budget year makes of it. Nothing is refused here. */
export const placeOf = async (
  reads: Reads,
  context: OfficeContext,
  voucher: {
    readonly type: VoucherType
    readonly lineYear: number
    readonly voucherDate: LocalDate
    readonly postingDate: LocalDate | null
  },
): Promise<Place> => {
  const closed = await readClosed(reads)
  const year = bookYearOf(closed, voucher.type, voucher.lineYear, voucher.postingDate ?? context.today())
  const end = yearEndOf(await yearEndRules(reads), year)
  const { last, stt } = await readBookEnd(reads, year)
  const postingDate = postingDateFor(voucher.postingDate, {
    year,
    until: takenUntil(end, voucher.type),
    last,
    openFrom: openFrom(closed),
    today: context.today(),
    voucher: voucher.voucherDate,
  })
  const back = year > voucher.lineYear ? 'returned' : refundTo(end, postingDate)
  return { year, postingDate, stt, end, closed, back }
}
