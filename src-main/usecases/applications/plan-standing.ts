import { planFact } from '../../domain/plan/fit.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { StoredFacts } from '../../store/coops.ts'
import { plannedYears, planYearsOf, standingOf } from '../../store/plan.ts'
import type { Reads } from '../../store/unit-of-work.ts'

type File = Pick<ApplicationRecord, 'id'>
type Answer = { readonly included: boolean; readonly approvedOn: string | null }

/** What the decided plans say of a file; null while the plan of the year it asks for is not decided. */
export type Plan = { readonly answer: (application: File) => Answer | null }

export const readPlan = async (reads: Reads, applications: readonly File[]): Promise<Plan> => {
  const decided = await plannedYears(reads)
  if (decided.size === 0) return { answer: () => null }
  const ids = applications.map(({ id }) => id)
  const years = await planYearsOf(reads, ids)
  const standing = await standingOf(reads, ids)
  return {
    answer: ({ id }) => {
      if (!decided.has(years.get(id) ?? 0)) return null
      const { included = 0, approvedOn = null } = standing.get(id) ?? {}
      return included === 1 ? { included: true, approvedOn } : { included: false, approvedOn: null }
    },
  }
}

/** Once the plan of the year is decided it answers, whatever was typed before: who is in, and since when. */
export const withPlan = (plan: Plan, application: Pick<ApplicationRecord, 'id' | 'facts'>): StoredFacts => {
  const answer = plan.answer(application)
  if (answer === null) return application.facts
  return {
    ...application.facts,
    [planFact]: { value: answer.included, origin: 'register' },
    ...(answer.approvedOn === null ? {} : { planApprovedOn: { value: answer.approvedOn, origin: 'register' } }),
  }
}

/** The recorded decision is the paper that proves it. */
const planPaper = 'PLAN_DECISION'

export const papersWithPlan = (plan: Plan, application: File, papers: readonly string[]): readonly string[] =>
  plan.answer(application)?.included === true && !papers.includes(planPaper)
    ? [...papers, planPaper].toSorted()
    : papers
