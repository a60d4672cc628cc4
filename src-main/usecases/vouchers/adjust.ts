import type { LocalDate } from '../../domain/dates.ts'
import { isExecution } from '../../domain/ledger/buckets.ts'
import { postingDateFor } from '../../domain/ledger/limits.ts'
import { Refusal } from '../../domain/refusal.ts'
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
import { readBookEnd } from '../../store/vouchers.ts'
import { bookWords } from '../../text/vouchers.ts'
import { theApplication, theCoop } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
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
 * 27). What an earlier adjustment already changed counts. This prepares the draft; approving and posting it are for two other people.
 * @throws Refusal adjust.notPossible, adjust.underWay, adjust.nothingChanges, and everything of checkExecution
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
    const draft = {
      type: 'ĐC',
      applicationId,
      budgetLineId: line.budgetLineId,
      fromBucket: difference > 0 ? line.from : line.to,
      toBucket: difference > 0 ? line.to : line.from,
      amount: Math.abs(difference),
      voucherDate: await dayOf(tx, context, voucher),
      basisNumber: number,
      basisDate: voucher.voucherDate,
      description: bookWords('adjustment', { number, reason: input.reason }),
      invoice: null,
      note: input.reason,
      payee,
      adjusts: number,
      adjustsStanding: standing.amount,
      classId: voucher.classId,
      preparedBy: context.actor.name,
    } as const
    const of = { application: await theApplication(tx, applicationId), coop: await theCoop(tx, coopId) }
    await checkExecution(tx, context, draft, of, null)
    await checkClassPayment(tx, context, draft)
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

/** The adjustment is a paper of its own day, never older than what it adjusts. */
const dayOf = async (reads: Reads, context: WriteContext, voucher: PostedVoucher): Promise<LocalDate> => {
  const { year, postingDate } = voucher
  const { last } = await readBookEnd(reads, year)
  const day = postingDateFor(null, { year, last, today: context.today(), voucher: postingDate })
  if (day < postingDate) return postingDate
  return day
}

/** The amount of a voucher as earlier adjustments left it, and the bucket it left. */
export const standingOf = async (
  reads: Reads,
  voucher: Pick<PostedVoucher, 'seq' | 'number'>,
): Promise<{ amount: number; from: PostedLine['from'] }> => {
  const line = await theLine(reads, voucher)
  let { amount } = line
  for (const adjustment of await adjustmentsOf(reads, voucher.seq))
    for (const change of await postedLines(reads, adjustment.seq))
      amount += change.from === line.from ? change.amount : -change.amount
  return { amount, from: line.from }
}
