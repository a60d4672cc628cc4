/** What the facts alone say of a condition. Small integers, for the inner loop; `byFactsNames` gives the words. */
export type Truth = 0 | 1 | 2 | 3

export const met = 0
export const notMet = 1
export const unknown = 2
export const judgement = 3

export const byFactsNames = ['met', 'notMet', 'unknown', 'judgement'] as const
export type ByFacts = (typeof byFactsNames)[number]

export const truthOf = { met, notMet, unknown, judgement } as const satisfies Record<ByFacts, Truth>

/** All must hold: one that fails decides, then one that is unknown, then one left to a person. */
const allRank = [0, 3, 2, 1] as const
/** One is enough: one that holds decides, then one that is unknown, then one left to a person. */
const anyRank = [3, 0, 2, 1] as const

export function and(a: Truth, b: Truth): Truth {
  return allRank[a] >= allRank[b] ? a : b
}

export function or(a: Truth, b: Truth): Truth {
  return anyRank[a] >= anyRank[b] ? a : b
}

export function not(a: Truth): Truth {
  if (a === met) return notMet
  return a === notMet ? met : a
}
