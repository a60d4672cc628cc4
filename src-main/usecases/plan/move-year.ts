import { Refusal } from '../../domain/refusal.ts'
import { isOpenForEdit } from '../../domain/workflow/states.ts'
import { appendEvent } from '../../store/events.ts'
import { planYearsOf, putPlanYear, standingOf } from '../../store/plan.ts'
import { theApplication } from '../applications/find.ts'
import { judgeAndKeep } from '../applications/judge.ts'
import type { WriteContext } from '../context.ts'

/**
 * Asks for files to be in the plan of another year: needs taken in this year are planned for the next. A file in a decided plan leaves
 * it first. Judged ones are judged again: another plan answers for them now.
 * @throws Refusal notFound, application.notEditable, plan.inPlan, plan.yearBefore
 */
export const movePlanYear = (
  context: WriteContext,
  input: { readonly applicationIds: readonly string[]; readonly year: number },
): Promise<void> =>
  context.store.write(async (tx) => {
    const standing = await standingOf(tx, input.applicationIds)
    const years = await planYearsOf(tx, input.applicationIds)
    for (const [index, id] of [...new Set(input.applicationIds)].entries()) {
      const application = await theApplication(tx, id)
      const { no, state, year: own } = application
      const before = years.get(id) ?? own
      if (before === input.year) continue
      const field = `applicationIds.${index}`
      if (!isOpenForEdit(state)) throw new Refusal('application.notEditable', { no, state }, field)
      if (input.year < own) throw new Refusal('plan.yearBefore', { no, year: input.year, own }, field)
      const stands = standing.get(id)
      if (stands?.included === 1) throw new Refusal('plan.inPlan', { no, year: before, number: stands.number }, field)
      await putPlanYear(tx, application, input.year, context.actor.name)
      await appendEvent(tx, context.actor, {
        action: 'plan.year',
        subject: 'application',
        subjectId: id,
        before: { year: before },
        after: { year: input.year },
        reason: null,
      })
      if (application.lastRunId !== null) await judgeAndKeep(tx, context, application, null)
    }
  })
