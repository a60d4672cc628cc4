/** Where in the register a route leads: a co-op by its id, or the pairs, one of them open. */
const pairs = '#pairs'

export const pairsPlace = pairs
export const pairPlace = (a: string, b: string): string => `${pairs} ${a} ${b}`

export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'profile'; readonly id: string }
  | { readonly at: 'pairs'; readonly pair: string | null }

/** A pair's key is the ids of both, in the order the office names them. */
export const pairKey = ({ a, b }: { readonly a: string; readonly b: string }): string => `${a} ${b}`

export const placeOf = (id: string | null): Place => {
  if (id === null) return { at: 'list' }
  if (!id.startsWith(pairs)) return { at: 'profile', id }
  const pair = id.slice(pairs.length).trim()
  return { at: 'pairs', pair: pair === '' ? null : pair }
}
