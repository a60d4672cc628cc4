import type { LocalDate } from '../../domain/dates.ts'
import { parseDocumentNumber } from '../../domain/document-number.ts'
import { type CarryCategory, type CarryItem, carryGround, carryMoves, checkCarry } from '../../domain/ledger/carry.ts'
import type { Move } from '../../domain/ledger/moves.ts'
import { yearEndOf } from '../../domain/ledger/year-end.ts'
import { formatDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type BudgetLineRow, budgetLineById } from '../../store/decisions.ts'
import { appendEvent } from '../../store/events.ts'
import { addedAfter, insertCarryOver } from '../../store/periods.ts'
import { lineStandings, openMoneyOf } from '../../store/standing-money.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { bookWords } from '../../text/vouchers.ts'
import { addBudgetLine } from '../budget/lines.ts'
import type { WriteContext } from '../context.ts'
import { postOnPaper } from '../decisions/post.ts'
import { yearEndRules } from './rules.ts'

/** The paper that a step of the year end rests on. */
export type YearEndPaper = { readonly number: string; readonly decidedOn: LocalDate; readonly signer: string }

export type CarryInput = YearEndPaper & {
  readonly fromLineId: string
  /** The line of the next year that receives: one that is there, or a new one with the codes of the old and this name. */
  readonly to: { readonly budgetLineId: string } | { readonly name: string }
  readonly items: readonly {
    readonly bucket: CarryItem['bucket']
    readonly applicationId: string | null
    readonly amount: number
  }[]
  readonly category: CarryCategory
  readonly postingDate: LocalDate | null
}

/**
 * Carries money over into the next year (chuyển nguồn) by one decision: out of the old line, into the next year's, line by line the same.
 * Commitments that go over are released in the old year and stand again in the new; advances stay advances.
 * @returns the numbers of the vouchers, in the order they were posted
 * @throws Refusal carry.*, year.*, period.*, book.*, budget.lineExists
 */
export const carryOver = (context: WriteContext, input: CarryInput): Promise<{ voucherNos: string[] }> =>
  context.store.write(async (tx) => {
    const from = await theLine(tx, input.fromLineId)
    const items = await gatherItems(tx, from, input)
    await checkGround(tx, from, input.category, items)
    const to = await receiving(tx, context, from, input.to)
    const amount = items.reduce((sum, item) => sum + item.amount, 0)
    const number = parseDocumentNumber(input.number).text
    const moves = carryMoves(items)
    const note = carryGround(input.category)
    const words = { number, from: from.name, to: to.name, amount: formatDong(amount) }
    const decision = { ...input, id: null, number }
    const postLegs = async (
      line: BudgetLineRow,
      type: 'HC' | 'CN' | 'CK',
      description: string,
      legs: readonly Omit<Move, 'budgetLineId'>[],
    ) =>
      legs.length === 0
        ? null
        : postOnPaper(tx, context, line, { type, decision, postingDate: input.postingDate, description, note }, legs)
    const old = { ...words, year: String(to.year) }
    const next = { ...words, year: String(from.year) }
    const released = await postLegs(from, 'HC', bookWords('carryRelease', old), moves.release)
    const out = await postLegs(from, 'CN', bookWords('carryOut', old), moves.out)
    if (out === null) throw new Refusal('carry.nothing', { line: from.name }, 'items')
    await insertCarryOver(tx, { outSeq: out.seq, category: input.category })
    const opened = await postLegs(to, 'CN', bookWords('carryIn', next), moves.opening)
    const committed = await postLegs(to, 'CK', bookWords('carryCommit', next), moves.commit)
    const voucherNos = [released, out, opened, committed].flatMap((posted) => (posted === null ? [] : [posted.number]))
    await appendEvent(tx, context.actor, {
      action: 'year.carryOver',
      subject: 'budgetLine',
      subjectId: from.id,
      before: null,
      after: { number, decidedOn: input.decidedOn, category: input.category, to: to.id, amount, voucherNos },
      reason: number,
    })
    return { voucherNos }
  })

const theLine = async (tx: Tx, id: string): Promise<BudgetLineRow> => {
  const line = await budgetLineById(tx, id)
  if (line === undefined) throw new Refusal('notFound', { what: 'budgetLine', id })
  return line
}

const receiving = async (
  tx: Tx,
  context: WriteContext,
  from: BudgetLineRow,
  wanted: CarryInput['to'],
): Promise<BudgetLineRow> => {
  const year = from.year + 1
  if ('budgetLineId' in wanted) {
    const line = await theLine(tx, wanted.budgetLineId)
    if (line.year !== year || line.content !== from.content)
      throw new Refusal('carry.lineOther', { year: String(year) }, 'to')
    return line
  }
  const { id: _, createdAt: __, ...codes } = from
  const { id } = await addBudgetLine(tx, context, { ...codes, year, name: wanted.name })
  return theLine(tx, id)
}

/** Each amount against what is there. @throws Refusal carry.moreThanLeft naming the file or the line */
const gatherItems = async (tx: Tx, from: BudgetLineRow, input: CarryInput): Promise<CarryItem[]> => {
  const standing = (await lineStandings(tx, from.year)).find(({ id }) => id === from.id)
  const open = (await openMoneyOf(tx, from.year)).filter(({ budgetLineId }) => budgetLineId === from.id)
  return input.items.map(({ bucket, applicationId, amount }, index) => {
    const held =
      bucket === 'available'
        ? { no: from.name, amount: standing?.available ?? 0, applicationId: null, coopId: null }
        : open.find((one) => one.bucket === bucket && one.applicationId === applicationId)
    const left = held?.amount ?? 0
    if (held === undefined || amount > left)
      throw new Refusal('carry.moreThanLeft', { no: held?.no ?? '?', left, amount, bucket }, `items.${index}.amount`)
    return { bucket, amount, applicationId: held.applicationId, coopId: held.coopId }
  })
}

const checkGround = async (
  tx: Tx,
  from: BudgetLineRow,
  category: CarryCategory,
  items: readonly CarryItem[],
): Promise<void> => {
  const end = yearEndOf(await yearEndRules(tx), from.year)
  const late = await addedAfter(tx, from.id, end.addedAfter)
  checkCarry(category, items, { ...late, line: from.name, addedAfter: end.addedAfter })
}
