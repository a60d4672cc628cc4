import { type Criterion, type Verdict, worse } from '../eligibility/criterion.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { ApplicationState } from '../workflow/states.ts'

/** What the decided plan answers; a condition that reads it asks whether a file is in. */
export const planFact = 'inYearPlan' satisfies keyof Facts

/**
 * The verdict on a file, leaving out whether it is in the plan: who is to be taken in cannot be asked to be in already. Null where
 * nothing else was judged.
 */
export function fitOf(criteria: readonly Pick<Criterion, 'kind' | 'verdict' | 'facts'>[]): Verdict | null {
  let worst: Verdict | null = null
  for (const { kind, verdict, facts } of criteria)
    if (kind === 'condition' && !facts.some(({ fact }) => fact === planFact)) worst = worse(worst, verdict)
  return worst
}

/** Files that ended without support. */
const ended: readonly ApplicationState[] = ['ineligible', 'rejected', 'withdrawn']

export const hasEnded = (state: ApplicationState): boolean => ended.includes(state)

/** What the plan may propose: a file that has not ended and that fails nothing but, perhaps, being in the plan. */
export function isProposable({
  fit,
  state,
}: {
  readonly fit: Verdict | null
  readonly state: ApplicationState
}): boolean {
  return fit !== 'notMet' && !hasEnded(state)
}
