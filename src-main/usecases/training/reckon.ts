import { amountByNorms, lineAmounts } from '../../domain/eligibility/amount.ts'
import type { WorkingStep } from '../../domain/eligibility/amount-lines.ts'
import type { CostLine, Facts } from '../../domain/eligibility/facts.ts'
import { addDong } from '../../domain/money.ts'
import { supportGroups } from '../../domain/training/costs.ts'
import { type ClassCounts, countsOf, type Session } from '../../domain/training/timetable.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { type ClassCostRow, costsOf, sessionsOf } from '../../store/classes.ts'
import { attendanceOf, type ClassLearnerRecord, learnersOf, type PresentRecord } from '../../store/learners.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theApplication } from '../applications/find.ts'
import { gather } from '../applications/gather.ts'
import type { OfficeContext } from '../context.ts'

/** What a class is: everything its money is reckoned from, and what the norms give of it, đồng. */
export type Reckoned = {
  readonly sessions: readonly Session[]
  readonly learners: readonly ClassLearnerRecord[]
  readonly present: readonly PresentRecord[]
  readonly costs: readonly ClassCostRow[]
  readonly counts: ClassCounts
  /** Per cost line by its number; a line whose real cost is not written yet has none. */
  readonly accepted: ReadonlyMap<number, WorkingStep>
  /** Board, lodging and travel of the learners; null: a norm or a fact is missing, as the working says. */
  readonly support: { readonly value: number | null; readonly working: readonly WorkingStep[] }
}

/** Reckons a class by the norms in force for its file (TT340 art. 6-7 and what the province fixed). */
export const reckonClass = async (
  reads: Reads,
  office: OfficeContext,
  of: { readonly id: string; readonly applicationId: string },
): Promise<Reckoned> => {
  const application = await theApplication(reads, of.applicationId)
  const sessions = await sessionsOf(reads, of.id)
  const learners = await learnersOf(reads, of.id)
  const present = await attendanceOf(reads, of.id)
  const costs = await costsOf(reads, of.id)
  return {
    sessions,
    learners,
    present,
    costs,
    counts: countsOf(sessions, present),
    accepted: await acceptedLines(reads, office, application, costs),
    support: await supportOf(reads, office, application, learners, present),
  }
}

const acceptedLines = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  costs: readonly ClassCostRow[],
): Promise<ReadonlyMap<number, WorkingStep>> => {
  // A cost without a norm rests on its invoice alone: whether there is one must be known.
  const normed = (code: string): boolean => office.pack.items.some((item) => item.code === code && item.rate !== null)
  const real = costs.filter(
    ({ item, quantity, amount, invoice }) =>
      (quantity !== null || amount !== null) && (invoice !== null || normed(item)),
  )
  const { facts, ...options } = await gather(reads, office, application)
  const steps = lineAmounts(office.pack, { ...facts, lines: real.map(toLine) }, options)
  return new Map(steps.flatMap((step, index) => real.slice(index, index + 1).map(({ line }) => [line, step])))
}

const toLine = ({ item, quantity, amount, invoice }: ClassCostRow): CostLine => ({
  item,
  quantity,
  amount,
  invoice: invoice === null ? null : invoice === 1,
})

/** By the co-op that sent the learners: its field and its area decide the share. */
const supportOf = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  learners: readonly ClassLearnerRecord[],
  present: readonly PresentRecord[],
): Promise<Reckoned['support']> => {
  const working: WorkingStep[] = []
  const values: (number | null)[] = []
  const travelling = learners.map(({ id, ...rest }) => ({ ...rest, learnerId: id }))
  for (const { coopId, people, days, distanceKm, ownVehicle } of supportGroups(travelling, present)) {
    const { facts, ...options } = await gather(reads, office, { ...application, coopId })
    const group: Facts = { ...facts, people, days, distanceKm, ownVehicle, lines: null }
    const amount = amountByNorms(office.pack, group, options)
    working.push(...amount.working)
    values.push(amount.computed)
  }
  return { value: values.includes(null) ? null : addDong(...values.map((value) => value ?? 0)), working }
}
