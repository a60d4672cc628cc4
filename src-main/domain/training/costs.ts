import type { LocalDate } from '../dates.ts'
import { type ClassCounts, type Present, signedOf } from './timetable.ts'

/** The most that all lines of an item may count of its unit: what timetable and signed lists show. Null: they say nothing of this unit. */
export function mostOf(unit: string, { proven }: Pick<ClassCounts, 'proven'>): number | null {
  switch (unit) {
    case 'day':
      return proven.days
    case 'session':
      return proven.sessions
    case 'person':
      return proven.people
    default:
      return null
  }
}

/** A real cost: how much of its unit was used. */
export type CountedLine = { readonly item: string; readonly unit: string; readonly quantity: number | null }

/** Items whose lines together count more than timetable and signed lists show, each with what they count and the most. */
export function overCounted(
  lines: readonly CountedLine[],
  counts: Pick<ClassCounts, 'proven'>,
): ReadonlyMap<string, { readonly quantity: number; readonly most: number }> {
  const over = new Map<string, { quantity: number; most: number }>()
  for (const [item, own] of Map.groupBy(lines, (line) => line.item)) {
    const most = mostOf(own[0]?.unit ?? '', counts)
    const quantity = own.reduce((sum, line) => sum + (line.quantity ?? 0), 0)
    if (most !== null && quantity > most) over.set(item, { quantity, most })
  }
  return over
}

export type Travelling = {
  readonly learnerId: string
  readonly coopId: string
  readonly distanceKm: number | null
  readonly ownVehicle: boolean | null
}

/** Learners for whom the norms give the same: of one co-op, so many days, from so far. */
export type SupportGroup = Omit<Travelling, 'learnerId'> & { readonly people: number; readonly days: number }

/**
 * Board and lodging are paid by days learned and signed for, travel once, both by the place of the co-op: learners who signed for as many
 * days from the same co-op and as far are one group. Who never signed is in none.
 */
export function supportGroups(learners: readonly Travelling[], present: readonly Present[]): SupportGroup[] {
  const signed = signedOf(present)
  const groups = new Map<string, SupportGroup>()
  for (const { learnerId, coopId, distanceKm, ownVehicle } of learners) {
    const days = new Set<LocalDate>(signed.filter((one) => one.learnerId === learnerId).map(({ day }) => day)).size
    if (days === 0) continue
    const key = JSON.stringify([coopId, days, distanceKm, ownVehicle])
    const people = (groups.get(key)?.people ?? 0) + 1
    groups.set(key, { coopId, distanceKm, ownVehicle, days, people })
  }
  return [...groups.values()]
}
