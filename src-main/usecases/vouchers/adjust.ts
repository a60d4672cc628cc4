import type { LocalDate } from '../../domain/dates.ts'
import { addsTo, adjustmentMove, closedYearMove } from '../../domain/ledger/adjustment.ts'
import { isExecution } from '../../domain/ledger/buckets.ts'
import { checkYearEnd } from '../../domain/ledger/year-end.ts'
import { Refusal } from '../../domain/refusal.ts'
import { budgetLineById } from '../../store/decisions.ts'
import { adjustmentUnderWay, insertVoucherDraft, type VoucherDraftRecord } from '../../store/drafts-of-vouchers.ts'
import { appendEvent } from '../../store/events.ts'
import {
  adjustmentsOf,
  type PostedLine,
  type PostedVoucher,
  postedLines,
  postedVoucher,
} from '../../store/posted-vouchers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { bookWords } from '../../text/vouchers.ts'
import { theApplication, withCoop } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { placeOf } from '../ledger/place.ts'
import { checkClassPayment } from '../training/payable.ts'
import { checkExecution, theDraft } from './prepare.ts'

/** @throws Refusal notFound */
export const thePosted = async (reads: Reads, number: string): Promise<PostedVoucher> => {
  const voucher = await postedVoucher(reads, number)
  if (voucher === undefined) throw new Refusal('notFound', { what: 'voucher', id: number })
  return voucher
}

/**
 * ĐC: a posted voucher is never edited; the difference to what it should have been is posted and names the line it adjusts (Law 88/2015 art.
 * 27). What an earlier adjustment already changed counts. This prepares the draft; approving and posting it are for two other people. Of a
 * closed year it stands in the book of the year that runs.
 * @throws Refusal adjust.notPossible, adjust.yearClosed, adjust.underWay, adjust.nothingChanges, and everything of checkExecution
 */
export const adjustVoucher = (
  context: WriteContext,
  input: { readonly number: string; readonly newAmount: number; readonly reason: string },
): Promise<VoucherDraftRecord> =>
  context.store.write(async (tx) => {
    const voucher = await thePosted(tx, input.number)
    const { number, payee } = voucher
    const line = await theLine(tx, voucher)
    const { applicationId, coopId } = line
    if (!isExecution(voucher.type) || applicationId === null || coopId === null || payee === null)
      throw new Refusal('adjust.notPossible', { number })
    if (await adjustmentUnderWay(tx, number)) throw new Refusal('adjust.underWay', { number })
    const standing = await standingOf(tx, voucher)
    const difference = input.newAmount - standing.amount
    if (difference === 0) throw new Refusal('adjust.nothingChanges', { number })
    const { way, day } = await wayOf(tx, context, voucher, line, difference > 0)
    const draft = {
      type: 'ĐC',
      applicationId,
      budgetLineId: line.budgetLineId,
      fromBucket: way.from,
      toBucket: way.to,
      amount: Math.abs(difference),
      voucherDate: day,
      basisNumber: number,
      basisDate: voucher.voucherDate,
      description: bookWords('adjustment', { number, reason: input.reason }),
      invoice: null,
      note: input.reason,
      payee,
      adjusts: number,
      adjustsStanding: standing.amount,
      classId: voucher.classId,
      // The difference has no quantity of its own.
      measure: null,
      preparedBy: context.actor.name,
    } as const
    const application = await theApplication(tx, applicationId)
    await checkExecution(tx, context, draft, await withCoop(tx, application), null)
    await checkClassPayment(tx, context, application, draft)
    const id = await insertVoucherDraft(tx, draft)
    await appendEvent(tx, context.actor, {
      action: 'voucher.prepare',
      subject: 'voucherDraft',
      subjectId: id,
      before: { number, amount: standing.amount },
      after: { type: 'ĐC', adjusts: number, amount: input.newAmount },
      reason: input.reason,
    })
    return theDraft(tx, id)
  })

/** @throws Refusal adjust.notPossible where a voucher has several lines */
const theLine = async (reads: Reads, { seq, number }: Pick<PostedVoucher, 'seq' | 'number'>): Promise<PostedLine> => {
  const [line, more] = await postedLines(reads, seq)
  if (line === undefined || more !== undefined) throw new Refusal('adjust.notPossible', { number })
  return line
}

/** Which way the difference runs, and its day: the adjustment is a paper of its own day, never older than what it adjusts. */
const wayOf = async (
  reads: Reads,
  context: WriteContext,
  voucher: PostedVoucher,
  line: PostedLine,
  more: boolean,
): Promise<{ way: Pick<PostedLine, 'from' | 'to'>; day: LocalDate }> => {
  const lineYear = (await budgetLineById(reads, line.budgetLineId))?.year ?? voucher.year
  const { postingDate: adjusted, number } = voucher
  const place = await placeOf(reads, context, { type: 'ĐC', lineYear, voucherDate: adjusted, postingDate: null })
  const way = place.year > lineYear ? closedYearMove(line, more) : adjustmentMove(line, more, place.back)
  if (way === null) throw new Refusal('adjust.yearClosed', { number, year: String(lineYear) })
  const day = laterOf(place.postingDate, adjusted)
  checkYearEnd(place.end, { type: 'ĐC', lineYear, ...way, postingDate: day })
  return { way, day }
}

const laterOf = (a: LocalDate, b: LocalDate): LocalDate => [a, b].toSorted().at(-1) ?? a

/** The amount of a voucher as earlier adjustments left it, and the line it was posted with. */
export const standingOf = async (
  reads: Reads,
  voucher: Pick<PostedVoucher, 'seq' | 'number'>,
): Promise<{ amount: number; line: PostedLine }> => {
  const line = await theLine(reads, voucher)
  let { amount } = line
  for (const adjustment of await adjustmentsOf(reads, voucher.seq))
    for (const change of await postedLines(reads, adjustment.seq))
      amount += addsTo(line, change) ? change.amount : -change.amount
  return { amount, line }
}
