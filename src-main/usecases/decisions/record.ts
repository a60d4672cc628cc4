import { formatDate } from '../../domain/dates.ts'
import { parseDocumentNumber } from '../../domain/document-number.ts'
import { bucketKey } from '../../domain/ledger/moves.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type BudgetLineRow, budgetLineById, decisionByNumber, insertDecision } from '../../store/decisions.ts'
import { appendEvent } from '../../store/events.ts'
import { putStoredFile } from '../../store/papers.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { readStanding } from '../../store/vouchers.ts'
import { bookWords } from '../../text/vouchers.ts'
import { move } from '../applications/edit.ts'
import { theApplication } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'
import { type DecidedItem, type DecisionItemInput, gatherItems } from './items.ts'
import { postDecided } from './post.ts'

export type DecisionInput = {
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly kind: 'approve' | 'reject'
  readonly budgetLineId: string | null
  readonly items: readonly DecisionItemInput[]
  readonly reason: string | null
  readonly file: KeptFile | null
  readonly postingDate: string | null
}

/**
 * Records a decision of the People's Committee over several applications, as a whole or not at all: one CK voucher with a line each.
 * @throws Refusal decision.*, budget.*, workflow.*, book.*
 */
export const recordDecision = (
  context: WriteContext,
  input: DecisionInput,
): Promise<{ id: string; voucherNo: string | null }> =>
  context.store.write(async (tx) => {
    const number = await newNumber(tx, input)
    const items = await gatherItems(tx, context, input.decidedOn, input.items)
    const line = input.kind === 'approve' ? await lineFor(tx, input.budgetLineId, items) : null
    if (input.file !== null) await putStoredFile(tx, input.file)
    const id = await insertDecision(
      tx,
      {
        number,
        decidedOn: input.decidedOn,
        signer: input.signer,
        kind: input.kind,
        changesId: null,
        budgetLineId: line?.id ?? null,
        sha256: input.file?.sha256 ?? null,
        reason: input.reason,
        recordedBy: context.actor.name,
      },
      items.map((item) => ({
        applicationId: item.application.id,
        amount: input.kind === 'approve' ? item.amount : 0,
      })),
    )
    for (const [index, item] of items.entries())
      await atRow(index, async () => {
        // An approval above it may have judged this file again.
        const application = await theApplication(tx, item.application.id)
        return move(tx, context, application, input.kind, input.reason ?? number, 'decision')
      })
    const voucherNo = line === null ? null : await postCommitment(tx, context, { ...input, number }, id, line, items)
    await appendEvent(tx, context.actor, {
      action: `decision.${input.kind}`,
      subject: 'decision',
      subjectId: id,
      before: null,
      after: {
        number,
        decidedOn: input.decidedOn,
        items: items.map((item) => [item.application.no, item.amount]),
        voucherNo,
      },
      reason: input.reason,
    })
    return { id, voucherNo }
  })

/** A refusal about one file says which row of the decision it stands in. */
const atRow = async <T>(index: number, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && error.field === undefined)
      throw new Refusal(error.code, error.params, `items.${index}`)
    throw error
  }
}

/** The number as documents write it; @throws Refusal document.numberInvalid, decision.exists */
export const newNumber = async (
  tx: Tx,
  input: { readonly number: string; readonly decidedOn: string },
): Promise<string> => {
  const number = parseDocumentNumber(input.number).text
  if ((await decisionByNumber(tx, number, input.decidedOn)) !== undefined)
    throw new Refusal('decision.exists', { number, date: formatDate(input.decidedOn) }, 'number')
  return number
}

const lineFor = async (tx: Tx, budgetLineId: string | null, items: readonly DecidedItem[]): Promise<BudgetLineRow> => {
  const line = budgetLineId === null ? undefined : await budgetLineById(tx, budgetLineId)
  if (line === undefined) throw new Refusal('notFound', { what: 'budgetLine', id: budgetLineId ?? '' }, 'budgetLineId')
  const other = items.find((item) => item.application.content !== line.content)
  if (other !== undefined)
    throw new Refusal('budget.lineOther', { no: other.application.no, line: line.name }, 'budgetLineId')
  const zero = items.findIndex((item) => item.amount === 0)
  if (zero >= 0)
    throw new Refusal('decision.amountMissing', { no: items[zero]?.application.no ?? '' }, `items.${zero}.amount`)
  await checkBudget(
    tx,
    line,
    items.reduce((sum, item) => sum + item.amount, 0),
  )
  return line
}

/** @throws Refusal decision.budget */
export const checkBudget = async (tx: Tx, line: BudgetLineRow, total: number): Promise<void> => {
  const move = {
    budgetLineId: line.id,
    applicationId: null,
    coopId: null,
    from: 'available',
    to: 'source',
    amount: 1,
  } as const
  const available = (await readStanding(tx, [move])).balances.get(bucketKey(line.id, null, 'available')) ?? 0
  if (total > available) throw new Refusal('decision.budget', { total, available, line: line.name }, 'items')
}

const postCommitment = (
  tx: Tx,
  context: WriteContext,
  input: DecisionInput,
  decisionId: string,
  line: BudgetLineRow,
  items: readonly DecidedItem[],
): Promise<string> =>
  postDecided(
    tx,
    context,
    line,
    {
      type: 'CK',
      decision: { ...input, id: decisionId },
      postingDate: input.postingDate,
      description: bookWords('commitment', { number: input.number }),
      note: null,
    },
    items.map((item) => ({
      applicationId: item.application.id,
      coopId: item.coop.id,
      from: 'available',
      to: 'committed',
      amount: item.amount,
    })),
  )
