import { formatDate, type LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import type { ApplicationState } from '../workflow/states.ts'
import { type BySource, nothingBySource, sameSources, supportOf } from './amounts.ts'
import { hasEnded } from './fit.ts'

/** What a decision on the plan says of one file; `sources` in đồng. */
export type PlanLine = { readonly included: boolean; readonly sources: BySource }

/** Does the plan as decided say the same of a file? A file no decision names is not in it. */
export function saysTheSame(standing: (BySource & { readonly included: boolean }) | null, line: PlanLine): boolean {
  if (standing === null || !standing.included) return !line.included
  return line.included && sameSources(standing, line.sources)
}

type Head = {
  readonly year: number
  readonly kind: 'approve' | 'change'
  readonly decidedOn: LocalDate
  readonly reason: string | null
}
type Before = { readonly number: string; readonly decidedOn: LocalDate }

/**
 * Whether a decision may follow those recorded before it, oldest first.
 * @throws Refusal plan.twice, plan.noPlan, plan.backDated, plan.future, plan.reasonMissing
 */
export function checkHead(head: Head, before: readonly Before[], today: LocalDate): void {
  const { year, kind, decidedOn, reason } = head
  const [first] = before
  if (kind === 'approve' && first !== undefined) throw new Refusal('plan.twice', { year, number: first.number }, 'kind')
  if (kind === 'change' && first === undefined) throw new Refusal('plan.noPlan', { year }, 'kind')
  if (decidedOn > today) throw new Refusal('plan.future', { date: formatDate(decidedOn) }, 'decidedOn')
  const last = before.at(-1)
  if (last !== undefined && decidedOn < last.decidedOn) throw new Refusal('plan.backDated', {}, 'decidedOn')
  if (kind === 'change' && (reason ?? '').trim() === '') throw new Refusal('plan.reasonMissing', {}, 'reason')
}

type File = {
  readonly no: string
  readonly state: ApplicationState
  /** The year whose plan it asks to be in. */
  readonly planYear: number
  readonly standing: (BySource & { readonly included: boolean }) | null
}

/**
 * What a decision writes of a file: nothing where the plan already says the same.
 * @throws Refusal plan.otherYear, plan.fileEnded, plan.amountMissing
 */
export function decidedLine(year: number, file: File, line: PlanLine): PlanLine | null {
  const { no, state, planYear, standing } = file
  if (planYear !== year) throw new Refusal('plan.otherYear', { no, year })
  if (saysTheSame(standing, line)) return null
  if (!line.included) return { included: false, sources: nothingBySource }
  if (hasEnded(state)) throw new Refusal('plan.fileEnded', { no })
  if (supportOf(line.sources) === 0) throw new Refusal('plan.amountMissing', { no })
  return line
}
