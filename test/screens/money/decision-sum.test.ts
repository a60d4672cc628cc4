import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../src-renderer/screens/money/decision-difference.ts'
import { chosenItems, itemIndex, totalOf } from '../../../src-renderer/screens/money/decision-sum.ts'
import { mostFor } from '../../../src-renderer/screens/money/voucher-limits.ts'

const rows = [
  { id: 'a', amount: 100 },
  { id: 'b', amount: 200 },
  { id: 'c', amount: null },
]

describe('a decision being typed', () => {
  it('sends chosen rows in the order of the screen, with the requested amount until another is typed', () => {
    const typed = { c: { chosen: true, amount: 50 }, a: { chosen: true, amount: 100 }, b: { chosen: false, amount: 9 } }
    const items = chosenItems(rows, typed)
    expect([items.map((item) => [item.row.id, item.amount]), totalOf(items), totalOf([])]).toEqual([
      [
        ['a', 100],
        ['c', 50],
      ],
      150,
      0,
    ])
  })

  it('finds the row a refusal speaks of', () => {
    expect(['items.3.amount', 'items.12', 'items', 'decidedOn', null].map(itemIndex)).toEqual([3, 12, null, null, null])
  })
})

describe('a decision being changed', () => {
  it('posts what differs, more and less apart, and returns files set to 0', () => {
    const approved = 100
    const next = [150, 60, 0, 100, null]
    expect(changeOf(next.map((amount) => ({ approved, next: amount })))).toEqual({ more: 50, less: 140, returned: 1 })
  })

  it('moves exactly the difference of the totals', () => {
    const dong = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(fc.array(fc.record({ approved: dong, next: dong })), (changes) => {
        const { more, less } = changeOf(changes)
        expect(more - less).toBe(changes.reduce((sum, change) => sum + change.next - change.approved, 0))
      }),
    )
  })
})

describe('the most a voucher may carry', () => {
  it('is what its bucket holds; an advance also what may still be advanced', () => {
    const money = { committed: 300, advanced: 120, paid: 80, advanceLimit: 90 }
    expect([
      mostFor('TU', 'advanced', money),
      mostFor('TU', 'advanced', { ...money, committed: 40 }),
      mostFor('TT', 'advanced', money),
      mostFor('TC', 'advanced', money),
      mostFor('NT', 'advanced', money),
      mostFor('NT', 'paid', money),
    ]).toEqual([90, 40, 120, 300, 120, 80])
  })
})
