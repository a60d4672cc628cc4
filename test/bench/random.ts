/** Draws that are the same in every run. */
export type Random = {
  /** 0 to 1, 1 left out. */
  next(): number
  /** A whole number, both ends included. */
  whole(least: number, most: number): number
  chance(probability: number): boolean
  pick<const T>(from: readonly [T, ...T[]]): T
}

/** mulberry32: 32 bits of state, even enough to draw test data. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    // Not by `??`: what is picked may be null or undefined.
    pick: (from) => {
      for (const picked of from.slice(whole(0, from.length - 1))) return picked
      return from[0]
    },
  }
}
