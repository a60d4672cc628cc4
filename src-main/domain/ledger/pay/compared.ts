import { formatDong } from '../../money.ts'
import type { Limit } from './limit.ts'
import { marginOf } from './limit.ts'

export type Compared = {
  readonly way: 'most' | 'mostOver' | 'least' | 'leastUnder'
  readonly value: string
  readonly threshold: string
  readonly margin: string
}

/** How the value stands to its threshold, ready for a sentence; null where the limit is no amount. */
export const comparedOf = (limit: Pick<Limit, 'value' | 'threshold' | 'sense'>): Compared | null => {
  const { value, threshold, sense } = limit
  const margin = marginOf(limit)
  if (value === null || threshold === null || margin === null) return null
  const way = sense === 'most' ? (margin < 0 ? 'mostOver' : 'most') : margin < 0 ? 'leastUnder' : 'least'
  return {
    way,
    value: formatDong(value),
    threshold: formatDong(threshold),
    margin: formatDong(Math.abs(margin)),
  }
}
