import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposedAmount, splitBySource, supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { pack } from '../eligibility/good-file.ts'

const sourcesOf = (code: string) => pack.contents.find((content) => content.code === code)?.sources ?? []
const nothing = { central: 0, local: 0, own: 0, science: 0, other: 0 }

test('by the shares of the law; the odd đồng goes to the first source; what no text fixes stays open', () => {
  expect([
    splitBySource(1_000_000_003, sourcesOf('DISASTER')),
    splitBySource(298_080_000, sourcesOf('GRADUATE')),
    splitBySource(700_000, sourcesOf('ESTABLISH')),
    splitBySource(5, sourcesOf('SCITECH')),
    splitBySource(5, sourcesOf('INFRA')),
    splitBySource(5, sourcesOf('TRADE')),
  ]).toEqual([
    { ...nothing, central: 800_000_003, local: 200_000_000 },
    { ...nothing, central: 298_080_000 },
    { ...nothing, local: 700_000 },
    { ...nothing, science: 5 },
    null,
    null,
  ])
})

test('what was asked, and no more than the most that is known', () => {
  expect([
    proposedAmount(900, 800),
    proposedAmount(700, 800),
    proposedAmount(null, 800),
    proposedAmount(900, null),
    proposedAmount(null, null),
  ]).toEqual([
    { amount: 800, open: false },
    { amount: 700, open: false },
    { amount: 800, open: false },
    { amount: 900, open: true },
    { amount: null, open: true },
  ])
})

test('the parts sum exactly, by whatever shares that sum to a hundred', () => {
  const hundred = fc.integer({ min: 0, max: 1000 }).map((tenths) => [tenths / 10, (1000 - tenths) / 10] as const)
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), hundred, (amount, [central, local]) => {
      const split = splitBySource(amount, [
        { source: 'central', sharePct: central },
        { source: 'local', sharePct: local },
      ])
      expect(split === null ? null : supportOf(split)).toBe(amount)
      expect(split?.central).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('what the co-op pays itself is no support', () => {
  expect(supportOf({ ...nothing, central: 60, local: 20, own: 900 })).toBe(80)
})
