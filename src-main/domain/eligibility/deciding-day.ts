import type { LocalDate } from '../dates.ts'
import type { Facts } from './facts.ts'
import type { DecidingDate } from './pack-schema.ts'

type LaterDates = { readonly decision?: LocalDate | undefined; readonly payment?: LocalDate | undefined } | undefined

/** The day a content or a condition is decided by; undefined where it is not known. */
export function dayThatDecides(by: DecidingDate, facts: Facts, later: LaterDates): LocalDate | undefined {
  const request = facts.requestDate ?? undefined
  switch (by) {
    case 'request':
      return request
    case 'decision':
      return later?.decision ?? request
    case 'payment':
      return later?.payment ?? request
    case 'plan':
      return facts.planApprovedOn ?? request
    case 'disaster':
      return facts.disasterOn ?? undefined
  }
}

/** The fact whose day decides. */
export const decidingFact = {
  request: 'requestDate',
  decision: 'requestDate',
  payment: 'requestDate',
  plan: 'planApprovedOn',
  disaster: 'disasterOn',
} as const satisfies Record<DecidingDate, keyof Facts>
