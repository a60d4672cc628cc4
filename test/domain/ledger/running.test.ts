import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buckets } from '../../../src-main/domain/ledger/buckets.ts'
import { bucketKey } from '../../../src-main/domain/ledger/moves.ts'
import { moveInto, newRunningBalances } from '../../../src-main/domain/ledger/running.ts'

const anyMove = fc.record({
  line: fc.constantFrom('a', 'b'),
  application: fc.constantFrom('1', '2', null),
  from: fc.constantFrom(...buckets),
  to: fc.constantFrom(...buckets),
  amount: fc.nat(1_000_000_000),
})

test('every bucket stands where its key says, and all of them sum to nothing', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 1 }), (moves) => {
      const running = newRunningBalances()
      const plain = new Map<string, number>()
      for (const { line, application, from, to, amount } of moves) {
        const boxes = running.boxesOf(line, application)
        for (const [bucket, by] of [[from, -amount] as const, [to, amount] as const]) {
          moveInto(boxes, bucket, by)
          const key = bucketKey(line, application, bucket)
          plain.set(key, (plain.get(key) ?? 0) + by)
        }
      }
      expect(new Map([...running.all()].toSorted())).toEqual(new Map([...plain].toSorted()))
      expect([...running.all().values()].reduce((sum, one) => sum + one, 0)).toBe(0)
    }),
  )
})
