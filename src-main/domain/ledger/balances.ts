import type { Dong } from '../money.ts'
import { type EndSums, type LedgerBalance, noEnds, zeroBalance } from './book.ts'
import { addSums, type Bucket } from './buckets.ts'

/** What one line of an opening adds to the balances a year begins with. */
export const openingOf = (to: Bucket, amount: Dong): LedgerBalance => ({
  ...zeroBalance,
  estimate: amount,
  available: to === 'available' ? amount : 0,
  advanceBalance: to === 'advanced' ? amount : 0,
})

export const addBalance = (a: LedgerBalance, b: LedgerBalance): LedgerBalance => ({
  ...addSums(a, b),
  available: a.available + b.available,
  advanceBalance: a.advanceBalance + b.advanceBalance,
})

export const addEnds = (a: EndSums, b: EndSums): EndSums => ({
  returned: a.returned + b.returned,
  cancelled: a.cancelled + b.cancelled,
  carried: a.carried + b.carried,
})

const isEnd = (bucket: Bucket): bucket is keyof EndSums => Object.hasOwn(noEnds, bucket)

/** What a movement adds to the ends; one that comes back from there takes away. */
export const endsOf = (from: Bucket, to: Bucket, amount: Dong): EndSums => ({
  ...noEnds,
  ...(isEnd(from) ? { [from]: -amount } : {}),
  ...(isEnd(to) ? { [to]: amount } : {}),
})
