import type { ConditionData } from './pack-schema.ts'

/** Which side of its threshold a condition asks for: at least that much, or at most. */
export type LimitSide = 'least' | 'most'

/** At most, where every comparison of the rule says so. */
export function limitSideOf({ rule }: Pick<ConditionData, 'rule'>): LimitSide {
  const found = new Set<unknown>()
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if ('test' in part && part.test === 'compare' && 'by' in part) found.add(part.by)
    for (const inner of Object.values(part)) walk(inner)
  }
  walk(rule)
  return found.size === 1 && found.has('<=') ? 'most' : 'least'
}
