import type { LocalDate } from '../../domain/dates.ts'
import { checkDateOrder, checkPostingDay } from '../../domain/ledger/limits.ts'
import { applyMoves, type Move, type Standing } from '../../domain/ledger/moves.ts'
import { checkOpen } from '../../domain/ledger/periods.ts'
import { checkYearEnd } from '../../domain/ledger/year-end.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { appendVoucher, type NewVoucher, readStanding } from '../../store/vouchers.ts'
import { theOffice } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { placeOf } from './place.ts'

/** `year` is that of the budget line: the book it stands in, unless that is closed. */
export type Posting = Omit<NewVoucher, 'officeCode' | 'postingDate'> & {
  /** null: today, or where the year lies behind, the earliest day the book allows. */
  readonly postingDate: LocalDate | null
  /** The class it pays for. */
  readonly classId: string | null
}

/**
 * Posts one voucher: balances first by the domain's rule, which explains; then by the database's, which nothing passes.
 * @param standing balances of the moves where they were read in this transaction already
 * @returns with the moves as they were posted: a refund goes where the day of the year sends it
 * @throws Refusal book.*, pay.*, period.*, year.*, voucher.dateAfterPosting
 */
export const post = async (
  tx: Tx,
  context: WriteContext,
  { classId, ...posting }: Posting,
  moves: readonly Move[],
  standing: Standing | null = null,
): Promise<{ seq: number; number: string; postingDate: LocalDate; moves: readonly Move[] }> => {
  const office = await theOffice(tx)
  const { year: lineYear } = posting
  const place = await placeOf(tx, context, { ...posting, lineYear })
  const { year, postingDate, stt } = place
  checkOpen(place.closed, year, postingDate)
  checkPostingDay(postingDate, context.today())
  checkDateOrder({ basis: posting.basisDate, voucher: posting.voucherDate, posting: postingDate })
  const placed = moves.map((move) => (posting.type === 'NT' ? { ...move, to: place.back } : move))
  for (const { from, to } of placed) checkYearEnd(place.end, { type: posting.type, lineYear, from, to, postingDate })
  const outcomes = applyMoves(standing ?? (await readStanding(tx, placed)), placed)
  const lines = placed.map((move, index) => ({ ...move, ...(outcomes[index] ?? noOutcome) }))
  const { seq, number, hash } = await appendVoucher(
    tx,
    { ...posting, year, postingDate, officeCode: office.code },
    lines,
    stt,
    classId,
  )
  await appendEvent(tx, context.actor, {
    action: 'voucher.post',
    subject: 'voucher',
    subjectId: number,
    before: null,
    after: { number, postingDate, total: moves.reduce((sum, move) => sum + move.amount, 0), classId, hash },
    reason: null,
  })
  return { seq, number, postingDate, moves: placed }
}

const noOutcome = { advanceAfter: 0, availableAfter: 0, coopTotalAfter: null }
