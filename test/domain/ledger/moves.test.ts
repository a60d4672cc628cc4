import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedMovements, type Bucket, isApplicationBucket } from '../../../src-main/domain/ledger/buckets.ts'
import { applyMoves, bucketKey, type Move, type Standing } from '../../../src-main/domain/ledger/moves.ts'
import { Refusal } from '../../../src-main/domain/refusal.ts'

const empty: Standing = { balances: new Map(), received: new Map() }

const moveOf = (from: Bucket, to: Bucket, amount: number, application: string): Move => {
  const owned = isApplicationBucket(from) || isApplicationBucket(to)
  return {
    budgetLineId: 'L',
    applicationId: owned ? application : null,
    coopId: owned ? `coop of ${application}` : null,
    from,
    to,
    amount,
  }
}

const moves = fc.array(
  fc
    .tuple(fc.constantFrom(...allowedMovements()), fc.integer({ min: 1, max: 100 }), fc.constantFrom('a', 'b'))
    .map(([movement, amount, application]) => moveOf(movement.from, movement.to, amount, application)),
  { maxLength: 60 },
)

/** Balances after the moves that the rule lets through, one by one; the refused are left out. */
const replay = (all: readonly Move[]) => {
  const balances = new Map<string, number>()
  const received = new Map<string, number>()
  let refused = 0
  for (const move of all) {
    try {
      const [outcome] = applyMoves({ balances, received }, [move])
      const from = bucketKey(move.budgetLineId, move.applicationId, move.from)
      const to = bucketKey(move.budgetLineId, move.applicationId, move.to)
      balances.set(from, (balances.get(from) ?? 0) - move.amount)
      balances.set(to, (balances.get(to) ?? 0) + move.amount)
      if (move.coopId !== null) received.set(move.coopId, outcome?.coopTotalAfter ?? Number.NaN)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused += 1
    }
  }
  return { balances, received, refused }
}

describe('applying moves', () => {
  test('a voucher of two lines sees its first line in its second', () => {
    const outcomes = applyMoves(empty, [
      moveOf('source', 'available', 100, 'a'),
      moveOf('available', 'committed', 60, 'a'),
      moveOf('committed', 'advanced', 30, 'a'),
    ])
    expect(outcomes).toEqual([
      { advanceAfter: 0, availableAfter: 100, coopTotalAfter: null },
      { advanceAfter: 0, availableAfter: 40, coopTotalAfter: 0 },
      { advanceAfter: 30, availableAfter: 40, coopTotalAfter: 30 },
    ])
  })

  test('refuses a bucket below zero, naming bucket, what is left, what was asked and the line', () => {
    const over = () =>
      applyMoves(empty, [moveOf('source', 'available', 5, 'a'), moveOf('available', 'committed', 6, 'a')])
    expect(over).toThrow(
      expect.objectContaining({
        code: 'book.belowZero',
        params: { bucket: 'available', left: 5, amount: 6 },
        field: 'lines.1.amount',
      }),
    )
  })

  test('one application never pays from the bucket of another', () => {
    const standing: Standing = { ...empty, balances: new Map([[bucketKey('L', 'a', 'committed'), 50]]) }
    expect(() => applyMoves(standing, [moveOf('committed', 'paid', 1, 'b')])).toThrow(
      expect.objectContaining({ code: 'book.belowZero' }),
    )
  })

  test('amounts whose sum cannot be told exactly are refused, not rounded', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(() =>
      applyMoves(empty, [moveOf('source', 'available', most, 'a'), moveOf('source', 'available', 1, 'a')]),
    ).toThrow(expect.objectContaining({ code: 'money.unsafe' }))
  })

  test('in any sequence the sum over all buckets stays zero, only the source goes below zero, and a co-op has what it holds', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { balances, received } = replay(all)
        const below = [...balances].filter(([key, balance]) => balance < 0 && !key.endsWith('|source'))
        expect({ sum: [...balances.values()].reduce((a, b) => a + b, 0), below }).toEqual({ sum: 0, below: [] })
        for (const total of received.values()) expect(Number.isSafeInteger(total)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('the standing that was handed in is never changed', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const balances = new Map([[bucketKey('L', null, 'available'), 10_000]])
        const before = new Map(balances)
        try {
          applyMoves({ balances, received: new Map() }, all)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
        expect(balances).toEqual(before)
      }),
    )
  })
})
