import type { LocalDate } from '../../domain/dates.ts'
import { addsTo } from '../../domain/ledger/adjustment.ts'
import { checkMeasure, formatQuantity } from '../../domain/ledger/measure.ts'
import { formatDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { budgetLineById } from '../../store/decisions.ts'
import { updateVoucherDraft, type VoucherDraftRecord } from '../../store/drafts-of-vouchers.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { bookWords } from '../../text/vouchers.ts'
import { move } from '../applications/edit.ts'
import { theApplication, withCoop } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { post } from '../ledger/post.ts'
import { checkClassPayment } from '../training/payable.ts'
import { standingOf, thePosted } from './adjust.ts'
import { checkExecution, theDraft } from './prepare.ts'

const atVersion = (draft: VoucherDraftRecord, version: number): VoucherDraftRecord => {
  if (draft.version !== version) throw new Refusal('changed.meanwhile', { what: draft.coop })
  return draft
}

const inState = (draft: VoucherDraftRecord, states: readonly VoucherDraftRecord['state'][]): void => {
  if (!states.includes(draft.state)) throw new Refusal('voucher.state', { voucherState: draft.state })
}

/** @throws Refusal voucher.samePerson, voucher.state, changed.meanwhile */
export const approveVoucher = (
  context: WriteContext,
  input: { readonly id: string; readonly version: number },
): Promise<VoucherDraftRecord> =>
  context.store.write(async (tx) => {
    const draft = atVersion(await theDraft(tx, input.id), input.version)
    inState(draft, ['draft'])
    if (draft.preparedBy === context.actor.name)
      throw new Refusal('voucher.samePerson', { name: context.actor.name, did: 'prepared' })
    await updateVoucherDraft(tx, draft, { state: 'approved', approvedBy: context.actor.name })
    await appendEvent(tx, context.actor, {
      action: 'voucher.approve',
      subject: 'voucherDraft',
      subjectId: draft.id,
      before: { state: draft.state },
      after: { state: 'approved' },
      reason: null,
    })
    return theDraft(tx, draft.id)
  })

/** A wrong draft is cancelled with a reason and keeps its place. */
export const cancelVoucher = (
  context: WriteContext,
  input: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<VoucherDraftRecord> =>
  context.store.write(async (tx) => {
    const draft = atVersion(await theDraft(tx, input.id), input.version)
    inState(draft, ['draft', 'approved'])
    await updateVoucherDraft(tx, draft, { state: 'cancelled', cancelReason: input.reason })
    await appendEvent(tx, context.actor, {
      action: 'voucher.cancel',
      subject: 'voucherDraft',
      subjectId: draft.id,
      before: { state: draft.state },
      after: { state: 'cancelled' },
      reason: input.reason,
    })
    return theDraft(tx, draft.id)
  })

/**
 * Execution: the approved draft becomes a posted voucher with the next number of its type.
 * @throws Refusal voucher.samePerson, voucher.state, changed.meanwhile, and everything of checkExecution and post
 */
export const postVoucher = (
  context: WriteContext,
  input: { readonly id: string; readonly version: number; readonly postingDate: LocalDate | null },
): Promise<{ number: string }> =>
  context.store.write(async (tx) => {
    const draft = atVersion(await theDraft(tx, input.id), input.version)
    inState(draft, ['approved'])
    const did = draft.preparedBy === context.actor.name ? 'prepared' : 'approved'
    if ([draft.preparedBy, draft.approvedBy].includes(context.actor.name))
      throw new Refusal('voucher.samePerson', { name: context.actor.name, did })
    const application = await theApplication(tx, draft.applicationId)
    const of = await withCoop(tx, application)
    const adjusted = await adjustedVoucher(tx, draft)
    checkMeasure(draft.measure, draft.amount)
    const standing = await checkExecution(tx, context, draft, of, input.postingDate)
    await checkClassPayment(tx, context, application, draft)
    const line = await budgetLineById(tx, draft.budgetLineId)
    if (line === undefined || draft.approvedBy === null)
      throw new Refusal('voucher.state', { voucherState: draft.state })
    const { number, moves } = await post(
      tx,
      context,
      {
        type: draft.type,
        year: line.year,
        postingDate: input.postingDate,
        voucherDate: draft.voucherDate,
        basisNumber: draft.basisNumber,
        basisDate: draft.basisDate,
        description: bookDescription(draft),
        invoice: draft.invoice,
        note: draft.note,
        payee: draft.payee,
        decisionId: null,
        adjustsSeq: adjusted?.seq ?? null,
        preparedBy: draft.preparedBy,
        approvedBy: draft.approvedBy,
        paidBy: context.actor.name,
        classId: draft.classId,
      },
      [
        {
          budgetLineId: draft.budgetLineId,
          applicationId: application.id,
          coopId: of.coop.id,
          from: draft.fromBucket,
          to: draft.toBucket,
          amount: draft.amount,
        },
      ],
      standing,
    )
    const toBucket = moves[0]?.to ?? draft.toBucket
    await updateVoucherDraft(tx, draft, { state: 'posted', postedNumber: number, toBucket })
    if (adjusted !== null)
      await appendEvent(tx, context.actor, {
        action: 'voucher.adjust',
        subject: 'voucher',
        subjectId: number,
        before: { number: adjusted.number, amount: adjusted.standing },
        after: { number, amount: adjusted.standing + (adjusted.more ? draft.amount : -draft.amount) },
        reason: draft.note,
      })
    else if (application.state === 'approved') await move(tx, context, application, 'disburse', number, 'posting')
    return { number }
  })

/** Quantity and price go into what the book says, and so under its seal. */
const bookDescription = ({ description, measure }: VoucherDraftRecord): string => {
  if (measure === null) return description
  const { unit, quantity, unitPrice } = measure
  return bookWords('measured', {
    description,
    unit,
    quantity: formatQuantity(quantity),
    unitPrice: formatDong(unitPrice),
  })
}

/** What an ĐC adjusts: it still stands at what the difference was reckoned from. */
const adjustedVoucher = async (
  tx: Tx,
  draft: VoucherDraftRecord,
): Promise<{ seq: number; number: string; standing: number; more: boolean } | null> => {
  if (draft.adjusts === null) return null
  const { seq, number } = await thePosted(tx, draft.adjusts)
  const { amount, line } = await standingOf(tx, { seq, number })
  if (amount !== draft.adjustsStanding) throw new Refusal('changed.meanwhile', { what: number })
  return { seq, number, standing: amount, more: addsTo(line, { from: draft.fromBucket, to: draft.toBucket }) }
}
