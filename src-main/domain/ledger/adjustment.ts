import type { Bucket } from './buckets.ts'

type Way = { readonly from: Bucket; readonly to: Bucket }

/** An adjustment moves as its voucher did, or back. True when it adds to what the voucher stands at. */
export const addsTo = (line: Way, change: Way): boolean => change.from === line.from || change.to === line.to

/**
 * Which way the difference of an adjustment runs (bút toán điều chỉnh).
 * @param back where money that comes back goes on that day
 */
export const adjustmentMove = (line: Way, more: boolean, back: 'available' | 'returned'): Way => {
  if (!more) return { from: line.to, to: line.from }
  return line.to === 'available' ? { from: line.from, to: back } : line
}

/**
 * In a closed year nothing is left to take from or to give back to: what was paid too much stands as returned, in the book of the year that
 * finds it; what was paid too little can only undo such a return. null: the voucher touched no payment.
 */
export const closedYearMove = (line: Way, more: boolean): Way | null => {
  const paysMore = line.to === 'paid' ? more : !more
  if (line.to !== 'paid' && line.from !== 'paid') return null
  return paysMore ? { from: 'returned', to: 'paid' } : { from: 'paid', to: 'returned' }
}
