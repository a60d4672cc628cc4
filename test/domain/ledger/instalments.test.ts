import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextInstalment, type PlannedInstalment, shareOut } from '../../../src-main/domain/ledger/instalments.ts'
import { refused } from '../refused.ts'

describe('a payment plan', () => {
  test.each([
    [100, { by: 'equal', parts: 3 }, [33, 33, 34], 1],
    [100, { by: 'percent', percents: [50, 50] }, [50, 50], 0],
    [101, { by: 'percent', percents: [50, 50] }, [50, 51], 1],
    [1001, { by: 'percent', percents: [33.3, 33.3, 33.4] }, [333, 333, 335], 1],
    [100, { by: 'percent', percents: [100] }, [100], 0],
    [100, { by: 'amount', amounts: [30, 70] }, [30, 70], 0],
  ] as const)('of %d: the leftover lies on the last', (approved, sharing, amounts, leftover) => {
    expect(shareOut(approved, sharing)).toEqual({ amounts, leftover })
  })

  test('is refused where it does not sum exactly, or an instalment carries nothing', () => {
    expect([
      refused(() => shareOut(100, { by: 'amount', amounts: [30, 69] })),
      refused(() => shareOut(100, { by: 'percent', percents: [50, 49] })),
      refused(() => shareOut(2, { by: 'equal', parts: 3 })),
    ]).toEqual([
      { code: 'payPlan.sum', params: { sum: 99, approved: 100, difference: 1 } },
      { code: 'money.shareInvalid', params: { value: '50 + 49' } },
      { code: 'payPlan.empty', params: { at: 1 } },
    ])
  })

  test('any sum in any number of parts: it sums exactly, all but the last are equal, the leftover is below the number of parts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 9_000_000_000_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (approved, parts) => {
          const { amounts, leftover } = shareOut(approved, { by: 'equal', parts })
          expect(amounts.reduce((a, b) => a + b, 0)).toBe(approved)
          expect(new Set(amounts.slice(0, -1)).size).toBeLessThanOrEqual(1)
          expect(leftover >= 0 && leftover < parts).toBe(true)
          expect(amounts.at(-1)).toBe(Math.floor(approved / parts) + leftover)
        },
      ),
    )
  })
})

const planned = (line: number, amount: number): PlannedInstalment => ({
  line,
  kind: 'payment',
  amount,
  dueOn: null,
  waitsFor: 'acceptance',
  note: null,
})

test('the next instalment is the first that has not gone out in full', () => {
  const plan = [planned(1, 40), planned(2, 40), planned(3, 20)]
  const told = (received: number) => {
    const next = nextInstalment(plan, received)
    return next === null ? null : [next.line, next.left]
  }
  expect([0, 10, 40, 79, 80, 100, 120].map(told)).toEqual([[1, 40], [1, 30], [2, 40], [2, 1], [3, 20], null, null])
})
