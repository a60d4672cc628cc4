import type { LocalDate } from '../../domain/dates.ts'
import { checkDateOrder, checkPostingDay, postingDateFor } from '../../domain/ledger/limits.ts'
import { applyMoves, type Move } from '../../domain/ledger/moves.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { appendVoucher, type NewVoucher, readBookEnd, readStanding } from '../../store/vouchers.ts'
import { theOffice } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'

export type Posting = Omit<NewVoucher, 'officeCode' | 'postingDate'> & {
  /** null: today, or where the year lies behind, the earliest day the book allows. */
  readonly postingDate: LocalDate | null
  /** The class it pays for. */
  readonly classId: string | null
}

/**
 * Posts one voucher: balances first by the domain's rule, which explains; then by the database's, which nothing passes.
 * @throws Refusal book.*, pay.*, voucher.dateAfterPosting
 */
export const post = async (
  tx: Tx,
  context: WriteContext,
  { classId, ...posting }: Posting,
  moves: readonly Move[],
): Promise<{ seq: number; number: string; postingDate: LocalDate }> => {
  const office = await theOffice(tx)
  const { last, stt } = await readBookEnd(tx, posting.year)
  const postingDate = postingDateFor(posting.postingDate, {
    year: posting.year,
    last,
    today: context.today(),
    voucher: posting.voucherDate,
  })
  checkPostingDay(postingDate, context.today())
  checkDateOrder({ basis: posting.basisDate, voucher: posting.voucherDate, posting: postingDate })
  const outcomes = applyMoves(await readStanding(tx, moves), moves)
  const lines = moves.map((move, index) => ({ ...move, ...(outcomes[index] ?? noOutcome) }))
  const { seq, number, hash } = await appendVoucher(
    tx,
    { ...posting, postingDate, officeCode: office.code },
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
  return { seq, number, postingDate }
}

const noOutcome = { advanceAfter: 0, availableAfter: 0, coopTotalAfter: null }
