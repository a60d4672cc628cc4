import { type BySource, nothingBySource, sumOf } from '../../domain/plan/amounts.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { insertPlanDecision, insertPlanItem, planDecisions, putDraftItem } from '../../store/plan.ts'
import { theApplication } from '../applications/find.ts'
import { keepRecheck } from '../applications/keep-recheck.ts'
import { wholeOffice } from '../applications/recheck-files.ts'
import type { RecheckReport } from '../applications/recheck-report.ts'
import type { WriteContext } from '../context.ts'

/** What an officer proposes for a file, by who pays, in the place of what the law alone gives. */
export const draftPlanItem = (
  context: WriteContext,
  input: {
    readonly applicationId: string
    readonly version: number
    readonly sources: BySource
    readonly note: string | null
  },
): Promise<{ year: number }> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    const { applicationId, version, sources, note } = input
    await putDraftItem(tx, { applicationId, version, note, ...sources }, context.actor.name)
    await appendEvent(tx, context.actor, {
      action: 'plan.draft',
      subject: 'application',
      subjectId: application.id,
      before: null,
      after: { ...sources, total: sumOf(sources) },
      reason: note,
    })
    return { year: application.year }
  })

export type PlanItemInput = { readonly applicationId: string; readonly included: boolean; readonly sources: BySource }

export type PlanDecisionInput = {
  readonly year: number
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly kind: 'approve' | 'change'
  /** Why the plan is changed; null for the plan itself. */
  readonly reason: string | null
  readonly items: readonly PlanItemInput[]
}

/**
 * Records the decision of the People's Committee on the year's plan, or a later change of it. From then on the plan itself says who is
 * in it: files are judged again in the same transaction.
 * @throws Refusal plan.noItems, plan.itemTwice, plan.otherYear, plan.twice, plan.noPlan, plan.backDated, plan.reasonMissing, notFound
 */
export const recordPlan = (context: WriteContext, input: PlanDecisionInput): Promise<RecheckReport> =>
  context.store.write(async (tx) => {
    const { items, ...decision } = input
    const before = await planDecisions(tx, input.year)
    const last = before.at(-1)
    if (items.length === 0) throw new Refusal('plan.noItems', {}, 'items')
    if (input.kind === 'approve' && last !== undefined)
      throw new Refusal('plan.twice', { year: input.year, number: before[0]?.number ?? '' }, 'kind')
    if (input.kind === 'change' && last === undefined) throw new Refusal('plan.noPlan', { year: input.year }, 'kind')
    if (last !== undefined && input.decidedOn < last.decidedOn) throw new Refusal('plan.backDated', {}, 'decidedOn')
    if (input.kind === 'change' && (input.reason ?? '').trim() === '')
      throw new Refusal('plan.reasonMissing', {}, 'reason')
    const id = await insertPlanDecision(tx, { ...decision, recordedBy: context.actor.name })
    const seen = new Set<string>()
    for (const [index, { applicationId, included, sources }] of items.entries()) {
      const application = await theApplication(tx, applicationId)
      if (seen.has(applicationId)) throw new Refusal('plan.itemTwice', { no: application.no }, `items.${index}`)
      if (application.year !== input.year)
        throw new Refusal('plan.otherYear', { no: application.no, year: input.year }, `items.${index}`)
      seen.add(applicationId)
      await insertPlanItem(tx, id, { applicationId, included, ...(included ? sources : nothingBySource) })
    }
    await appendEvent(tx, context.actor, {
      action: `plan.${input.kind}`,
      subject: 'office',
      subjectId: '1',
      before: null,
      after: { ...decision, items: items.length },
      reason: input.reason,
    })
    return keepRecheck(tx, context, wholeOffice, 'facts', input.number)
  })
