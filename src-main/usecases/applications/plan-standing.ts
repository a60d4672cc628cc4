import type { ApplicationRecord } from '../../store/applications.ts'
import type { StoredFacts } from '../../store/coops.ts'
import { plannedYears, standingOf } from '../../store/plan.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** Who is in the decided plans: true, false; null while no plan of the year of the file is decided. */
export type Plan = { readonly has: (application: Pick<ApplicationRecord, 'id' | 'year'>) => boolean | null }

export const readPlan = async (reads: Reads, applications: readonly Pick<ApplicationRecord, 'id'>[]): Promise<Plan> => {
  const years = await plannedYears(reads)
  if (years.size === 0) return { has: () => null }
  const standing = await standingOf(
    reads,
    applications.map(({ id }) => id),
  )
  return { has: ({ id, year }) => (years.has(year) ? standing.get(id)?.included === 1 : null) }
}

/** Once the plan of the year is decided it answers, whatever was typed before. */
export const withPlan = (plan: Plan, application: Pick<ApplicationRecord, 'id' | 'year' | 'facts'>): StoredFacts => {
  const included = plan.has(application)
  if (included === null) return application.facts
  return { ...application.facts, inYearPlan: { value: included, origin: 'register' } }
}

/** The recorded decision is the paper that proves it. */
const planPaper = 'PLAN_DECISION'

export const papersWithPlan = (
  plan: Plan,
  application: Pick<ApplicationRecord, 'id' | 'year'>,
  papers: readonly string[],
): readonly string[] =>
  plan.has(application) === true && !papers.includes(planPaper) ? [...papers, planPaper].toSorted() : papers
