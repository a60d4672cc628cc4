import type { LocalDate } from '../dates.ts'
import type { ClassCounts, Present } from './timetable.ts'

/** The most a line may count of its unit: what timetable and lists show. Null: they say nothing of this unit. */
export function mostOf(unit: string, counts: ClassCounts): number | null {
  switch (unit) {
    case 'day':
      return counts.heldDays
    case 'session':
      return counts.heldSessions
    case 'person':
      return counts.attended
    default:
      return null
  }
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
 * Board and lodging are paid by days learned, travel once, both by the place of the co-op: learners who came as often from the same
 * co-op and as far are one group. Who never came is in none.
 */
export function supportGroups(learners: readonly Travelling[], present: readonly Present[]): SupportGroup[] {
  const groups = new Map<string, SupportGroup>()
  for (const { learnerId, coopId, distanceKm, ownVehicle } of learners) {
    const days = new Set<LocalDate>(present.filter((one) => one.learnerId === learnerId).map(({ day }) => day)).size
    if (days === 0) continue
    const key = JSON.stringify([coopId, days, distanceKm, ownVehicle])
    const people = (groups.get(key)?.people ?? 0) + 1
    groups.set(key, { coopId, distanceKm, ownVehicle, days, people })
  }
  return [...groups.values()]
}
