import { parseDocumentNumber } from '../../domain/document-number.ts'
import type { ExecutionType } from '../../domain/ledger/buckets.ts'
import { checkDateOrder, executionMove } from '../../domain/ledger/limits.ts'
import { checkMeasure, type Measure } from '../../domain/ledger/measure.ts'
import { applyMoves, type Standing } from '../../domain/ledger/moves.ts'
import { checkYearEnd } from '../../domain/ledger/year-end.ts'
import { Refusal } from '../../domain/refusal.ts'
import { lineHolding, moneyOf } from '../../store/application-money.ts'
import { budgetLineById } from '../../store/decisions.ts'
import { insertVoucherDraft, type VoucherDraftRecord, voucherDraftById } from '../../store/drafts-of-vouchers.ts'
import { appendEvent } from '../../store/events.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { readStanding } from '../../store/vouchers.ts'
import { type FileOfCoop, theApplication, withCoop } from '../applications/find.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { checkPayLimits } from '../evidence/limits.ts'
import { placeOf } from '../ledger/place.ts'
import { numberSetting } from '../office/number-setting.ts'
import { checkClassPayment } from '../training/payable.ts'

export type PrepareInput = {
  readonly type: ExecutionType
  readonly applicationId: string
  readonly amount: number
  readonly refundOf: 'advanced' | 'paid' | null
  readonly voucherDate: string
  readonly basisNumber: string
  readonly basisDate: string
  readonly description: string
  readonly invoice: string | null
  readonly note: string | null
  /** The class it pays for; null where none is meant. */
  readonly classId: string | null
  /** Where it pays for something that is counted or measured. */
  readonly measure?: Measure | null
  readonly payee: { readonly address: string; readonly account: string; readonly bank: string }
}

export const theDraft = async (reads: Reads, id: string): Promise<VoucherDraftRecord> => {
  const draft = await voucherDraftById(reads, id)
  if (draft === undefined) throw new Refusal('notFound', { what: 'voucherDraft', id })
  return draft
}

/** What an advance may be at most, as a share of the support: a setting of the office (TT340 art. 14). */
export const advanceMaxPct = (reads: Reads): Promise<number> => numberSetting(reads, 'advance.maxPct')

/**
 * Everything that must hold before money moves, at preparing and again at posting: the dates in order, enough in the bucket, and every limit
 * on payment with what it rests on. The buckets decide, not the type: an adjustment is bound by the limits of what it corrects.
 * @param postingDate the day money leaves, where somebody gave it
 * @returns the balances it was checked against: a posting in the same transaction goes on from them
 * @throws Refusal book.belowZero, pay.*, voucher.dateAfterPosting
 */
export const checkExecution = async (
  reads: Reads,
  office: OfficeContext,
  draft: Pick<
    VoucherDraftRecord,
    'budgetLineId' | 'amount' | 'fromBucket' | 'toBucket' | 'voucherDate' | 'basisDate' | 'invoice'
  > & { readonly payee: { readonly account: string } },
  of: FileOfCoop,
  postingDate: string | null,
): Promise<Standing> => {
  const { fromBucket: from, toBucket: to } = draft
  const move = {
    budgetLineId: draft.budgetLineId,
    applicationId: of.application.id,
    coopId: of.coop.id,
    from,
    to,
    amount: draft.amount,
  }
  checkDateOrder({ basis: draft.basisDate, voucher: draft.voucherDate, posting: draft.voucherDate })
  const standing = await readStanding(reads, [move])
  applyMoves(standing, [move])
  await checkPayLimits(reads, office, of, draft, postingDate)
  return standing
}

/**
 * A draft voucher (dự thảo chứng từ) with a snapshot of the payee.
 * @throws Refusal as checkExecution, pay.notApproved, pay.accountMissing, voucher.measure, year.*, period.yearClosed
 */
export const prepareVoucher = (context: WriteContext, input: PrepareInput): Promise<VoucherDraftRecord> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    const of = await withCoop(tx, application)
    const money = await moneyOf(tx, application.id)
    if (money.budgetLineId === null) throw new Refusal('pay.notApproved', { no: application.no })
    if (input.payee.account.trim() === '') throw new Refusal('pay.accountMissing', {}, 'payee.account')
    const budgetLineId = await lineOf(tx, input, money.budgetLineId)
    const { from, to } = await wayOf(tx, context, input, budgetLineId)
    const draft = {
      ...input,
      basisNumber: parseDocumentNumber(input.basisNumber).text,
      budgetLineId,
      fromBucket: from,
      toBucket: to,
      adjusts: null,
      adjustsStanding: null,
    }
    const measure = input.measure ?? null
    checkMeasure(measure, input.amount)
    await checkExecution(tx, context, draft, of, null)
    await checkClassPayment(tx, context, application, draft)
    const { refundOf: _, ...row } = draft
    const id = await insertVoucherDraft(tx, {
      ...row,
      measure,
      payee: { name: of.coop.name, taxCode: of.coop.taxCode, ...input.payee },
      preparedBy: context.actor.name,
    })
    await appendEvent(tx, context.actor, {
      action: 'voucher.prepare',
      subject: 'voucherDraft',
      subjectId: id,
      before: null,
      after: { type: input.type, no: application.no, amount: input.amount, ...(measure === null ? {} : { measure }) },
      reason: null,
    })
    return theDraft(tx, id)
  })

const lineOf = async (
  reads: Reads,
  { type, refundOf, applicationId, amount }: PrepareInput,
  paidFrom: string,
): Promise<string> => {
  const { from } = executionMove(type, refundOf, 'available')
  return (await lineHolding(reads, applicationId, { bucket: from, amount, paidFrom })) ?? paidFrom
}

/** Which way it moves, as the end of the budget year has it on the day it would be posted. */
const wayOf = async (reads: Reads, context: WriteContext, input: PrepareInput, budgetLineId: string) => {
  const line = await budgetLineById(reads, budgetLineId)
  if (line === undefined) throw new Refusal('notFound', { what: 'budgetLine', id: budgetLineId })
  const { type, voucherDate } = input
  const place = await placeOf(reads, context, { type, lineYear: line.year, voucherDate, postingDate: null })
  const closedOn = place.closed.years.get(place.year)
  if (closedOn !== undefined) throw new Refusal('period.yearClosed', { year: String(place.year), date: closedOn })
  // A refund goes where its posting day sends it; other papers of the year may still be posted with their own day.
  const postingDate = type === 'NT' ? place.postingDate : voucherDate
  const way = executionMove(type, input.refundOf, place.back)
  checkYearEnd(place.end, { type, lineYear: line.year, ...way, postingDate })
  return way
}
