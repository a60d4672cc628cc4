import { formatDate } from '../../domain/dates.ts'
import { Refusal } from '../../domain/refusal.ts'
import { moneyOf } from '../../store/application-money.ts'
import {
  type BudgetLineRow,
  budgetLineById,
  changesOf,
  type DecisionRow,
  decisionById,
  decisionItems,
  decisionsOfApplication,
  insertDecision,
} from '../../store/decisions.ts'
import { appendEvent } from '../../store/events.ts'
import { putStoredFile } from '../../store/papers.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { bookWords } from '../../text/vouchers.ts'
import { move } from '../applications/edit.ts'
import { theApplication } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'
import { type DecidedItem, type DecisionItemInput, gatherItems } from './items.ts'
import { postDecided } from './post.ts'
import { checkBudget, newNumber } from './record.ts'

export type ChangeInput = {
  readonly changesId: string
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly kind: 'amend' | 'cancel'
  /** New total per application; ignored by a cancellation, which takes back every item. */
  readonly items: readonly DecisionItemInput[]
  readonly reason: string
  readonly file: KeptFile | null
  readonly postingDate: string | null
}

/** `line`: the budget line its money stands on now, which after a carry-over is another year's than the decision's. */
type Difference = DecidedItem & { readonly by: number; readonly line: BudgetLineRow }

/**
 * A later decision amends or cancels: the difference is posted (CK more, HC less), nothing is rewritten. What was already advanced or paid
 * cannot be taken back here: it comes back by a refund first.
 * @throws Refusal decision.notApproval, decision.cancelled, decision.itemNotHeld, decision.ceiling, decision.budget, book.belowZero
 */
export const changeDecision = (
  context: WriteContext,
  input: ChangeInput,
): Promise<{ id: string; voucherNos: string[] }> =>
  context.store.write(async (tx) => {
    const { first, line } = await changeable(tx, input)
    const number = await newNumber(tx, input)
    const differences = await differencesOf(tx, context, input, first, line)
    const byLine = [...Map.groupBy(differences, (d) => d.line.id).values()]
    for (const part of byLine)
      if (part[0] !== undefined)
        await checkBudget(
          tx,
          part[0].line,
          part.reduce((sum, d) => sum + d.by, 0),
        )
    if (input.file !== null) await putStoredFile(tx, input.file)
    const id = await insertDecision(
      tx,
      {
        number,
        decidedOn: input.decidedOn,
        signer: input.signer,
        kind: input.kind,
        changesId: first.id,
        budgetLineId: line.id,
        sha256: input.file?.sha256 ?? null,
        reason: input.reason,
        recordedBy: context.actor.name,
      },
      differences.map((d) => ({ applicationId: d.application.id, amount: d.amount })),
    )
    const voucherNos: string[] = []
    for (const type of ['HC', 'CK'] as const)
      for (const ofLine of byLine) {
        const part = ofLine.filter((d) => (type === 'CK' ? d.by > 0 : d.by < 0))
        if (part[0] !== undefined)
          voucherNos.push(await postDifference(tx, context, { ...input, number }, id, part[0].line, type, part))
      }
    for (const d of differences)
      if (d.amount === 0) {
        // One taken back above it may have judged this file again.
        const application = await theApplication(tx, d.application.id)
        await move(tx, context, application, 'cancelApproval', input.reason, 'decision')
      }
    await appendEvent(tx, context.actor, {
      action: `decision.${input.kind}`,
      subject: 'decision',
      subjectId: id,
      before: { number: first.number, decidedOn: first.decidedOn },
      after: {
        number,
        decidedOn: input.decidedOn,
        items: differences.map((d) => [d.application.no, d.amount]),
        voucherNos,
      },
      reason: input.reason,
    })
    return { id, voucherNos }
  })

const changeable = async (tx: Tx, input: ChangeInput): Promise<{ first: DecisionRow; line: BudgetLineRow }> => {
  const first = await decisionById(tx, input.changesId)
  if (first === undefined) throw new Refusal('notFound', { what: 'decision', id: input.changesId })
  const line = first.budgetLineId === null ? undefined : await budgetLineById(tx, first.budgetLineId)
  if (first.kind !== 'approve' || line === undefined)
    throw new Refusal('decision.notApproval', { number: first.number })
  const cancelled = (await changesOf(tx, first.id)).find((change) => change.kind === 'cancel')
  if (cancelled !== undefined)
    throw new Refusal('decision.cancelled', {
      number: first.number,
      by: cancelled.number,
      date: formatDate(cancelled.decidedOn),
    })
  if (input.decidedOn < first.decidedOn)
    throw new Refusal(
      'pay.dateOrder',
      { earlier: formatDate(first.decidedOn), later: formatDate(input.decidedOn) },
      'decidedOn',
    )
  return { first, line }
}

const differencesOf = async (
  tx: Tx,
  context: WriteContext,
  input: ChangeInput,
  first: DecisionRow,
  line: BudgetLineRow,
): Promise<Difference[]> => {
  const listed = await decisionItems(tx, first.id)
  const wanted =
    input.kind === 'cancel' ? listed.map((item) => ({ applicationId: item.applicationId, amount: 0 })) : input.items
  const strange = wanted.find((item) => !listed.some((known) => known.applicationId === item.applicationId))
  if (strange !== undefined) throw new Refusal('decision.itemStrange', { number: first.number }, 'items')
  const items = await gatherItems(tx, context, input.decidedOn, wanted)
  const differences: Difference[] = []
  for (const [index, item] of items.entries()) {
    if (!(await heldBy(tx, first, item))) {
      if (input.kind === 'cancel' && item.application.state !== 'settled') continue
      const { no, state } = item.application
      throw new Refusal('decision.itemNotHeld', { no, number: first.number, state }, `items.${index}`)
    }
    const { held, budgetLineId } = await moneyOf(tx, item.application.id)
    const now = budgetLineId === null ? undefined : await budgetLineById(tx, budgetLineId)
    if (item.amount !== held) differences.push({ ...item, by: item.amount - held, line: now ?? line })
  }
  if (differences.length === 0) throw new Refusal('decision.nothingChanges', { number: first.number }, 'items')
  return differences
}

/** A file stands by a decision until it was taken back, decided anew or settled: then its money is no longer this decision's to change. */
const heldBy = async (tx: Tx, first: DecisionRow, { application }: DecidedItem): Promise<boolean> => {
  if (application.state !== 'approved' && application.state !== 'disbursing') return false
  const decisions = await decisionsOfApplication(tx, application.id)
  return decisions.findLast((decision) => decision.kind === 'approve')?.id === first.id
}

const postDifference = (
  tx: Tx,
  context: WriteContext,
  input: ChangeInput,
  decisionId: string,
  line: BudgetLineRow,
  type: 'CK' | 'HC',
  part: readonly Difference[],
): Promise<string> => {
  const changed = type === 'CK' ? 'commitmentUp' : 'commitmentDown'
  const words = input.kind === 'cancel' ? 'commitmentCancelled' : changed
  return postDecided(
    tx,
    context,
    line,
    {
      type,
      decision: { ...input, id: decisionId },
      postingDate: input.postingDate,
      description: bookWords(words, { number: input.number }),
      note: input.reason,
    },
    part.map((d) => ({
      applicationId: d.application.id,
      coopId: d.coop.id,
      from: type === 'CK' ? 'available' : 'committed',
      to: type === 'CK' ? 'committed' : 'available',
      amount: Math.abs(d.by),
    })),
  )
}
