import type { LocalDate } from '../dates.ts'
import type { Period } from './pack-schema.ts'

/** Whether a day lies in a period; both ends belong to it, a missing end is open. */
export function covers(period: Period, day: LocalDate): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day <= period.to)
}
