import type { DatabaseFacts } from './manifest.ts'

/**
 * How two books of one office stand to each other. `same`; one is an earlier state of the other (`hereAhead`: the present book goes on where the
 * backup ends); or both went on differently from some voucher (`forked`).
 */
export type Relation = 'same' | 'hereAhead' | 'thereAhead' | 'forked'

/** @param common vouchers both begin with */
export const relationOf = (here: number, there: number, common: number): Relation => {
  if (common === here) return common === there ? 'same' : 'thereAhead'
  return common === there ? 'hereAhead' : 'forked'
}

/**
 * How many vouchers two sealed books begin with in common. Each hash covers all before it, so the place is found by halving.
 * @param shorter vouchers of the shorter book
 * @param same do both books have the same hash at this place (from 1)?
 */
export const commonVouchers = async (shorter: number, same: (seq: number) => Promise<boolean>): Promise<number> => {
  let [low, high] = [0, shorter]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (await same(middle)) low = middle
    else high = middle - 1
  }
  return low
}

type OfficeFacts = DatabaseFacts['office']

/** May a backup of `there` stand in the place of `here`? Where no office is yet, any may. */
export const sameOffice = (here: OfficeFacts, there: OfficeFacts): boolean =>
  here === null || (there !== null && here.code === there.code && here.createdAt === there.createdAt)
