import type { Actor } from '../../../domain/people.ts'
import {
  decidedApplications,
  type SampleDecision,
  sampleBudgetLine,
  sampleClosings,
  sampleDecisions,
  samplePeople,
  sampleSigner,
} from '../../../store/sample.ts'
import { stepApplication } from '../../applications/edit.ts'
import { theApplication } from '../../applications/find.ts'
import { assignEstimate, createBudgetLine } from '../../budget/lines.ts'
import type { WriteContext } from '../../context.ts'
import { changeDecision } from '../../decisions/change.ts'
import { recordDecision } from '../../decisions/record.ts'
import { dong, get, type Made, type Step } from './step.ts'

const { leader, financeOfficer } = samplePeople
const line = sampleBudgetLine.name

/** The year's budget line, the decisions and the closings. */
export const bookSteps = (): Step[] => [
  step('2018-01-19', financeOfficer, async (context, made) => {
    made.budgetLines.set(line, (await createBudgetLine(context, sampleBudgetLine)).id)
  }),
  ...sampleDecisions.map((decision) =>
    step(decision.postingDate, decision.kind === 'estimate' ? financeOfficer : leader, (context, made) =>
      decide(context, made, decision),
    ),
  ),
  ...sampleClosings.map(({ application, on, step: name, reason }) =>
    step(on, financeOfficer, async (context, made) => {
      const { id, version } = await theApplication(context.store.reads, get(made.applications, application))
      await stepApplication(context, { id, version, name, reason })
    }),
  ),
]

const step = (on: string, by: Actor, run: Step['run']): Step => ({ on, by, run })

const decide = async (context: WriteContext, made: Made, decision: SampleDecision): Promise<void> => {
  const { number, decidedOn, postingDate } = decision
  const head = { number, decidedOn, postingDate, signer: sampleSigner }
  const budgetLineId = get(made.budgetLines, line)
  const asked = (keys: readonly string[]) =>
    keys.map((key) => ({ applicationId: get(made.applications, key), amount: dong(askedFor(key)) }))
  switch (decision.kind) {
    case 'estimate':
      await assignEstimate(context, { ...head, budgetLineId, amount: dong(decision.amount), decrease: false })
      return
    case 'approve':
    case 'reject': {
      const reason = decision.kind === 'reject' ? decision.reason : null
      const lineOf = decision.kind === 'approve' ? budgetLineId : null
      const { kind, items } = decision
      const { id } = await recordDecision(context, {
        ...head,
        kind,
        budgetLineId: lineOf,
        items: asked(items),
        reason,
        file: null,
      })
      made.decisions.set(number, id)
      return
    }
    case 'amend': {
      const items = Object.entries(decision.items).map(([key, amount]) => ({
        applicationId: get(made.applications, key),
        amount: dong(amount),
      }))
      const changesId = get(made.decisions, decision.changes)
      await changeDecision(context, { ...head, changesId, kind: 'amend', items, reason: decision.reason, file: null })
    }
  }
}

/** What a file asks of the state, in millions of đồng: the sample's decisions give what was asked. */
const askedFor = (key: string): number => {
  const application = get(new Map(decidedApplications.map((known) => [known.key, known])), key)
  return application.total - application.own
}
