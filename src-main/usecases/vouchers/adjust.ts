import type { LocalDate } from '../../domain/dates.ts'
import { executionTypes } from '../../domain/ledger/buckets.ts'
import { checkAdvance, checkPayable } from '../../domain/ledger/limits.ts'
import { applyMoves, type Move } from '../../domain/ledger/moves.ts'
import { Refusal } from '../../domain/refusal.ts'
import { moneyOf } from '../../store/application-money.ts'
import { appendEvent } from '../../store/events.ts'
import {
  adjustmentsOf,
  type PostedLine,
  type PostedVoucher,
  postedLines,
  postedVoucher,
} from '../../store/posted-vouchers.ts'
import type { Reads, Tx } from '../../store/unit-of-work.ts'
import { readStanding } from '../../store/vouchers.ts'
import { bookWords } from '../../text/vouchers.ts'
import { theCoop } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { post } from '../ledger/post.ts'
import { advanceMaxPct } from './prepare.ts'

/** @throws Refusal notFound */
export const thePosted = async (reads: Reads, number: string): Promise<PostedVoucher> => {
  const voucher = await postedVoucher(reads, number)
  if (voucher === undefined) throw new Refusal('notFound', { what: 'voucher', id: number })
  return voucher
}

/**
 * ĐC: a posted voucher is never edited; the difference to what it should have been is posted and names the line it adjusts (Law 88/2015 art.
 * 27). What an earlier adjustment already changed counts.
 * @throws Refusal adjust.notPossible, adjust.nothingChanges, book.belowZero, pay.advanceTooLarge, pay.coopDissolved
 */
export const adjustVoucher = (
  context: WriteContext,
  input: {
    readonly number: string
    readonly newAmount: number
    readonly reason: string
    readonly postingDate: LocalDate | null
  },
): Promise<{ number: string }> =>
  context.store.write(async (tx) => {
    const voucher = await thePosted(tx, input.number)
    const [line, more] = await postedLines(tx, voucher.seq)
    if (line === undefined || more !== undefined || !isExecution(voucher.type))
      throw new Refusal('adjust.notPossible', { number: voucher.number })
    const difference = input.newAmount - (await standingAmount(tx, voucher, line))
    if (difference === 0) throw new Refusal('adjust.nothingChanges', { number: voucher.number })
    const move = {
      budgetLineId: line.budgetLineId,
      applicationId: line.applicationId,
      coopId: line.coopId,
      from: difference > 0 ? line.from : line.to,
      to: difference > 0 ? line.to : line.from,
      amount: Math.abs(difference),
    }
    await checkAdjustment(tx, move)
    const { number } = await post(
      tx,
      context,
      {
        type: 'ĐC',
        year: voucher.year,
        postingDate: input.postingDate,
        voucherDate: voucher.postingDate,
        basisNumber: voucher.number,
        basisDate: voucher.voucherDate,
        description: bookWords('adjustment', { number: voucher.number, reason: input.reason }),
        invoice: null,
        note: input.reason,
        payee: voucher.payee,
        decisionId: null,
        adjustsSeq: voucher.seq,
        preparedBy: context.actor.name,
        approvedBy: context.actor.name,
        paidBy: null,
      },
      [move],
    )
    await appendEvent(tx, context.actor, {
      action: 'voucher.adjust',
      subject: 'voucher',
      subjectId: number,
      before: { number: voucher.number, amount: input.newAmount - difference },
      after: { number, amount: input.newAmount },
      reason: input.reason,
    })
    return { number }
  })

/** An adjustment is bound by the limits of what it corrects: more out of the commitment, more advance standing. */
const checkAdjustment = async (tx: Tx, move: Move): Promise<void> => {
  if (move.applicationId === null || move.coopId === null) return
  if (move.from === 'committed')
    checkPayable(move.to === 'advanced' ? 'TU' : 'TC', (await theCoop(tx, move.coopId)).facts['status']?.value)
  applyMoves(await readStanding(tx, [move]), [move])
  if (move.to !== 'advanced' || move.from === 'paid') return
  const money = await moneyOf(tx, move.applicationId)
  checkAdvance(money.approved, money.advancesGiven, move.amount, await advanceMaxPct(tx))
}

const isExecution = (type: string): boolean => (executionTypes as readonly string[]).includes(type)

/** The amount as earlier adjustments left it. */
const standingAmount = async (reads: Reads, voucher: PostedVoucher, line: PostedLine): Promise<number> => {
  let amount = line.amount
  for (const adjustment of await adjustmentsOf(reads, voucher.seq))
    for (const change of await postedLines(reads, adjustment.seq))
      amount += change.from === line.from ? change.amount : -change.amount
  return amount
}
