import type { Outcome } from './compare-runs.ts'

/** The first place where two judgements differ by a byte: a condition, or the overall verdict. */
export type Difference = { readonly condition: string | null }

/** Byte for byte, as a run keeps it: order, wording of numbers and all. @returns null where nothing differs. */
export function firstDifference(kept: Outcome, again: Outcome): Difference | null {
  const most = Math.max(kept.criteria.length, again.criteria.length)
  for (let at = 0; at < most; at += 1) {
    const [was, is] = [kept.criteria[at], again.criteria[at]]
    if (JSON.stringify(was) !== JSON.stringify(is)) return { condition: (was ?? is)?.id ?? null }
  }
  return kept.overall === again.overall ? null : { condition: null }
}
