import { formatDate } from '../../domain/dates.ts'
import { parseDocumentNumber } from '../../domain/document-number.ts'
import type { BySource } from '../../domain/plan/amounts.ts'
import { checkHead, decidedLine, type PlanLine } from '../../domain/plan/decision.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { putStoredFile } from '../../store/papers.ts'
import {
  insertPlanDecision,
  insertPlanItem,
  planDecisionByNumber,
  planDecisions,
  planYearsOf,
  standingOf,
} from '../../store/plan.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { theApplication } from '../applications/find.ts'
import { keepRecheck } from '../applications/keep-recheck.ts'
import { wholeOffice } from '../applications/recheck-files.ts'
import type { RecheckReport } from '../applications/recheck-report.ts'
import type { WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'

export type PlanItemInput = { readonly applicationId: string; readonly included: boolean; readonly sources: BySource }

export type PlanDecisionInput = {
  readonly year: number
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly kind: 'approve' | 'change'
  /** Why the plan is changed; null for the plan itself. */
  readonly reason: string | null
  /** The last decision on the plan that the screen has seen; null: it saw none. */
  readonly after: string | null
  readonly file: KeptFile | null
  readonly items: readonly PlanItemInput[]
}

/**
 * Records the decision of the People's Committee on the year's plan, or a later change of it; lines that say what the plan already says
 * are left out. From then on the plan itself says who is in it: files are judged again in the same transaction.
 * @throws Refusal document.numberInvalid, changed.meanwhile, notFound, and everything of checkHead and decidedLine
 * @throws Refusal plan.exists, plan.noItems, plan.itemTwice, plan.nothingChanges
 */
export const recordPlan = (context: WriteContext, input: PlanDecisionInput): Promise<RecheckReport> =>
  context.store.write(async (tx) => {
    const { items, after, file, ...head } = input
    const before = await planDecisions(tx, input.year)
    checkHead(head, before, context.today())
    if ((before.at(-1)?.id ?? null) !== after)
      throw new Refusal('changed.meanwhile', { what: before.at(-1)?.number ?? String(input.year) })
    const number = await newNumber(tx, input)
    const lines = await linesOf(tx, input)
    if (file !== null) await putStoredFile(tx, file)
    const id = await insertPlanDecision(tx, {
      ...head,
      number,
      sha256: file?.sha256 ?? null,
      recordedBy: context.actor.name,
    })
    for (const { applicationId, line } of lines)
      await insertPlanItem(tx, id, { applicationId, included: line.included, ...line.sources })
    await appendEvent(tx, context.actor, {
      action: `plan.${input.kind}`,
      subject: 'office',
      subjectId: '1',
      before: null,
      after: { ...head, number, items: lines.length },
      reason: input.reason,
    })
    return keepRecheck(tx, context, wholeOffice, 'facts', number)
  })

const newNumber = async (tx: Tx, input: Pick<PlanDecisionInput, 'number' | 'decidedOn'>): Promise<string> => {
  const number = parseDocumentNumber(input.number).text
  const known = await planDecisionByNumber(tx, number, input.decidedOn)
  if (known !== undefined)
    throw new Refusal('plan.exists', { number, date: formatDate(input.decidedOn), year: known.year }, 'number')
  return number
}

const linesOf = async (
  tx: Tx,
  { year, kind, items }: PlanDecisionInput,
): Promise<{ applicationId: string; line: PlanLine }[]> => {
  if (!items.some(({ included }) => kind === 'change' || included)) throw new Refusal('plan.noItems', {}, 'items')
  const ids = items.map(({ applicationId }) => applicationId)
  const standing = await standingOf(tx, ids)
  const years = await planYearsOf(tx, ids)
  const seen = new Set<string>()
  const lines: { applicationId: string; line: PlanLine }[] = []
  for (const [index, { applicationId, ...said }] of items.entries()) {
    const { no, state, year: own } = await theApplication(tx, applicationId)
    if (seen.has(applicationId)) throw new Refusal('plan.itemTwice', { no }, `items.${index}`)
    seen.add(applicationId)
    const of = standing.get(applicationId)
    const stands = of === undefined ? null : { ...of, included: of.included === 1 }
    const file = { no, state, planYear: years.get(applicationId) ?? own, standing: stands }
    const line = atRow(index, () => decidedLine(year, file, said))
    if (line !== null) lines.push({ applicationId, line })
  }
  if (lines.length === 0) throw new Refusal('plan.nothingChanges', {}, 'items')
  return lines
}

/** A refusal about one file says which row of the decision it stands in. */
const atRow = <T>(index: number, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, error.params, `items.${index}`) : error
  }
}
