import { assertDong, type Dong } from '../money.ts'
import { Refusal } from '../refusal.ts'
import { type Bucket, columnsOf, isApplicationBucket, receivedOf } from './buckets.ts'

/** One leg of a voucher: đồng leave `from` and arrive in `to`. Balanced by its very shape. */
export type Move = {
  readonly budgetLineId: string
  readonly applicationId: string | null
  readonly coopId: string | null
  readonly from: Bucket
  readonly to: Bucket
  /** đồng, above zero. */
  readonly amount: Dong
}

/** Balances as they stand before a posting: buckets by `bucketKey`, what each co-op has received by id. */
export type Standing = {
  readonly balances: ReadonlyMap<string, Dong>
  readonly received: ReadonlyMap<string, Dong>
}

export type MoveOutcome = {
  /** Advance of the application not yet cleared, after the move; 0 without an application. */
  readonly advanceAfter: Dong
  /** What is left of the budget line, after the move. */
  readonly availableAfter: Dong
  readonly coopTotalAfter: Dong | null
}

/** Key of one bucket: application buckets belong to line and application, the others to the line alone. */
export const bucketKey = (budgetLineId: string, applicationId: string | null, bucket: Bucket): string =>
  `${budgetLineId}|${isApplicationBucket(bucket) ? (applicationId ?? '') : ''}|${bucket}`

/**
 * Runs the moves of one voucher over the balances, in order.
 * @returns the running balances each ledger line stores
 * @throws Refusal book.belowZero naming the bucket, what is left and what was asked; money.unsafe when a balance could no longer be told exactly
 */
export const applyMoves = (standing: Standing, moves: readonly Move[]): MoveOutcome[] => {
  const balances = new Map(standing.balances)
  const received = new Map(standing.received)
  return moves.map((move, index) => {
    const from = bucketKey(move.budgetLineId, move.applicationId, move.from)
    const to = bucketKey(move.budgetLineId, move.applicationId, move.to)
    const left = (balances.get(from) ?? 0) - move.amount
    if (left < 0 && move.from !== 'source')
      throw new Refusal(
        'book.belowZero',
        { bucket: move.from, left: balances.get(from) ?? 0, amount: move.amount },
        `lines.${index}.amount`,
      )
    balances.set(from, assertDong(left))
    balances.set(to, assertDong((balances.get(to) ?? 0) + move.amount))
    const balance = (bucket: Bucket): Dong =>
      balances.get(bucketKey(move.budgetLineId, move.applicationId, bucket)) ?? 0
    const outcome = {
      advanceAfter: move.applicationId === null ? 0 : balance('advanced'),
      availableAfter: balance('available'),
    }
    if (move.coopId === null) return { ...outcome, coopTotalAfter: null }
    const total = assertDong((received.get(move.coopId) ?? 0) + receivedOf(columnsOf(move.from, move.to, move.amount)))
    received.set(move.coopId, total)
    return { ...outcome, coopTotalAfter: total }
  })
}
