import { lineCodes } from '../../domain/codes/kinds.ts'
import { parseDocumentNumber } from '../../domain/document-number.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  type BudgetLineRow,
  budgetLineById,
  decisionByNumber,
  insertBudgetLine,
  insertDecision,
  sameBudgetLine,
} from '../../store/decisions.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { bookWords } from '../../text/vouchers.ts'
import { checkCode } from '../codes/check.ts'
import type { WriteContext } from '../context.ts'
import { postDecided } from '../decisions/post.ts'

/** @throws Refusal budget.lineExists, budget.codeInvalid, budget.codeUnknown */
export const createBudgetLine = (
  context: WriteContext,
  line: Omit<BudgetLineRow, 'id' | 'createdAt'>,
): Promise<{ id: string }> => context.store.write((tx) => addBudgetLine(tx, context, line))

/** The same inside a transaction: a carry-over makes the line of the next year. */
export const addBudgetLine = async (
  tx: Tx,
  context: WriteContext,
  line: Omit<BudgetLineRow, 'id' | 'createdAt'>,
): Promise<{ id: string }> => {
  await checkCodes(tx, line)
  if ((await sameBudgetLine(tx, line)) !== undefined) throw new Refusal('budget.lineExists', {})
  const id = await insertBudgetLine(tx, line)
  await appendEvent(tx, context.actor, {
    action: 'budget.create',
    subject: 'budgetLine',
    subjectId: id,
    before: null,
    after: line,
    reason: null,
  })
  return { id }
}

/** @throws Refusal budget.codeInvalid, budget.codeUnknown */
const checkCodes = async (tx: Tx, line: Omit<BudgetLineRow, 'id' | 'createdAt'>): Promise<void> => {
  for (const [field, kind] of lineCodes) await checkCode(tx, { kind, code: line[field], year: line.year, field })
}

/**
 * Giao dự toán, or điều chỉnh up or down, by a decision: one DT voucher.
 * @throws Refusal notFound, decision.exists, book.*
 */
export const assignEstimate = (
  context: WriteContext,
  input: {
    readonly budgetLineId: string
    readonly amount: number
    readonly decrease: boolean
    readonly number: string
    readonly decidedOn: string
    readonly signer: string
    readonly postingDate: string | null
  },
): Promise<{ voucherNo: string }> =>
  context.store.write(async (tx) => {
    const line = await budgetLineById(tx, input.budgetLineId)
    if (line === undefined) throw new Refusal('notFound', { what: 'budgetLine', id: input.budgetLineId })
    const number = parseDocumentNumber(input.number).text
    if ((await decisionByNumber(tx, number, input.decidedOn)) !== undefined)
      throw new Refusal('decision.exists', { number, date: input.decidedOn }, 'number')
    const decisionId = await insertDecision(
      tx,
      {
        number,
        decidedOn: input.decidedOn,
        signer: input.signer,
        kind: 'estimate',
        changesId: null,
        budgetLineId: line.id,
        sha256: null,
        reason: null,
        recordedBy: context.actor.name,
      },
      [],
    )
    const voucherNo = await postDecided(
      tx,
      context,
      line,
      {
        type: 'DT',
        decision: { ...input, number, id: decisionId },
        postingDate: input.postingDate,
        description: bookWords(input.decrease ? 'estimateDown' : 'estimateUp', { line: line.name }),
        note: null,
      },
      [
        {
          applicationId: null,
          coopId: null,
          from: input.decrease ? 'available' : 'source',
          to: input.decrease ? 'source' : 'available',
          amount: input.amount,
        },
      ],
    )
    return { voucherNo }
  })
