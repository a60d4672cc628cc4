import { amountByNorms, lineAmounts } from '../../domain/eligibility/amount.ts'
import type { WorkingStep } from '../../domain/eligibility/amount-lines.ts'
import type { CostLine, Facts } from '../../domain/eligibility/facts.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { addDong } from '../../domain/money.ts'
import { type CountedLine, mostOf, overCounted, supportGroups } from '../../domain/training/costs.ts'
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
  /** Items whose lines together count more than learners signed for: nothing of them is accepted until they are put right. */
  readonly over: ReadonlySet<string>
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
  const counts = countsOf(sessions, present)
  const over = new Set(overCounted(countedLines(office.pack, costs), counts).keys())
  return {
    sessions,
    learners,
    present,
    costs,
    counts,
    over,
    accepted: await acceptedLines(
      reads,
      office,
      application,
      costs.filter(({ item }) => !over.has(item)),
      counts,
    ),
    support: await supportOf(reads, office, application, learners, present),
  }
}

/** Cost lines by what their items count. */
export const countedLines = (
  pack: Pack,
  costs: readonly { readonly item: string; readonly quantity: number | null }[],
): CountedLine[] => costs.map(({ item, quantity }) => ({ item, unit: unitOf(pack, item), quantity }))

const unitOf = (pack: Pack, item: string): string => pack.items.find(({ code }) => code === item)?.unit ?? ''

/** What was used is known where timetable and lists can speak of it: an amount alone could count anything. */
const isReal = (pack: Pack, counts: ClassCounts, { item, quantity, amount }: ClassCostRow): boolean =>
  quantity !== null || (amount !== null && mostOf(unitOf(pack, item), counts) === null)

const acceptedLines = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  costs: readonly ClassCostRow[],
  counts: ClassCounts,
): Promise<ReadonlyMap<number, WorkingStep>> => {
  // A cost without a norm rests on its invoice alone: whether there is one must be known.
  const normed = (code: string): boolean => office.pack.items.some((item) => item.code === code && item.rate !== null)
  const real = costs.filter((cost) => isReal(office.pack, counts, cost) && (cost.invoice !== null || normed(cost.item)))
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
