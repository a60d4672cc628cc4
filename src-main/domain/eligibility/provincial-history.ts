import type { LocalDate } from '../dates.ts'
import { covers } from './covers.ts'

/** Where a recorded value stands today: `replaced` by a later record of the same first day; `ended` by its last day or a later value. */
export type HistoryState = 'inForce' | 'coming' | 'ended' | 'replaced'

type Recorded = { readonly from: LocalDate; readonly to: LocalDate | null }

/** For values of one key as they were recorded, oldest first; at most one is in force. */
export function historyStates(values: readonly Recorded[], today: LocalDate): HistoryState[] {
  const standing = new Map(values.map((value, index) => [value.from, index]))
  const begun = [...standing.keys()].filter((from) => from <= today).toSorted()
  const latest = begun.at(-1)
  return values.map((value, index) => {
    if (standing.get(value.from) !== index) return 'replaced'
    if (value.from > today) return 'coming'
    return value.from === latest && covers(value, today) ? 'inForce' : 'ended'
  })
}
