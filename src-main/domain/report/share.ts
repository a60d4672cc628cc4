import type { Dong } from '../money.ts'

/** A part in tenths of a percent, rounded down; null: there is no whole to be a part of. */
export const perMilleOf = (part: Dong, whole: Dong): number | null =>
  whole === 0 ? null : Number((BigInt(part) * 1000n) / BigInt(whole))

/** `23,6 %`; empty for null. */
export const formatPerMille = (share: number | null): string =>
  share === null ? '' : `${Math.trunc(share / 10)},${Math.abs(share % 10)} %`
