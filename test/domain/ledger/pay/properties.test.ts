import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitsOn } from '../../../../src-main/domain/ledger/pay/check.ts'
import { type PayFigures, standingAfter, worksClasses } from '../../../../src-main/domain/ledger/pay/figures.ts'
import { goodFigures, usualRules } from './figures.ts'

const dong = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 50_000_000_000 }))

/** Any works file: its money agrees with itself, the papers say what they like. */
const figures: fc.Arbitrary<PayFigures> = fc
  .record({
    committed: dong,
    advanced: dong,
    paid: dong,
    came: dong,
    estimate: fc.option(dong, { nil: null }),
    projectOwnPct: fc.option(
      fc.integer({ min: 0, max: 6000 }).map((n) => n / 100),
      { nil: null },
    ),
    contracts: fc.array(fc.record({ value: dong.map((n) => n + 1), worksClass: fc.constantFrom(...worksClasses) }), {
      maxLength: 3,
    }),
    accepted: dong,
    contributions: fc.array(fc.record({ amount: dong, form: fc.constantFrom('money', 'labour') } as const), {
      maxLength: 3,
    }),
    guarantees: fc.array(fc.record({ amount: dong, purpose: fc.constantFrom('advance', 'warranty') } as const), {
      maxLength: 3,
    }),
  })
  .map(({ came, contracts, ...one }) => ({
    ...goodFigures,
    ...one,
    contracts: contracts.map((contract, index) => ({ ...contract, id: String(index) })),
    approved: one.committed + one.advanced + one.paid,
    advancesGiven: one.advanced + came,
  }))

const move = fc.record({
  from: fc.constantFrom('committed', 'advanced'),
  to: fc.constantFrom('advanced', 'paid'),
  amount: dong.map((n) => n + 1),
} as const)

/** The limits once more, as a person would say them, over exact integers. */
const broken = (f: PayFigures, to: string, after: ReturnType<typeof standingAfter>): string[] => {
  const big = (n: number) => BigInt(n)
  const sum = (all: readonly { amount: number }[]) => all.reduce((total, { amount }) => total + BigInt(amount), 0n)
  const contract = f.contracts.reduce((total, { value }) => total + BigInt(value), 0n)
  const own = sum(f.contributions)
  const money = sum(f.contributions.filter(({ form }) => form === 'money'))
  const letters = (purpose: string) => sum(f.guarantees.filter((one) => one.purpose === purpose))
  const base = f.contracts.length > 0 ? contract : big(f.estimate ?? 0)
  const last = after.committed + after.advanced === 0
  const ownBp = Math.max(2000, Math.round((f.projectOwnPct ?? 0) * 100))
  const warranty = f.contracts.reduce((total, { value, worksClass }) => {
    const pct = worksClass === 'none' ? 0n : worksClass === 'special' || worksClass === 'I' ? 3n : 5n
    return total + (BigInt(value) * pct + 99n) / 100n
  }, 0n)
  const held = big(f.accepted) - big(after.paid) - own
  const gives = to === 'advanced'
  const pays = to === 'paid'
  return [
    ['supportAdvance', gives && 100n * big(after.advancesGiven) > 50n * big(f.approved)],
    ['contractAdvance', gives && 100n * big(after.advancesGiven) > 50n * base],
    ['advanceGuarantee', gives && after.advanced > 1_000_000_000 && letters('advance') < big(after.advanced)],
    [
      'advanceRecovered',
      f.contracts.length > 0 && after.advanced > 0 && 100n * (big(after.paid) + money) >= 80n * contract,
    ],
    ['stateShare', pays && 100n * big(after.paid) > 80n * big(f.accepted)],
    ['ownContribution', pays && last && 10_000n * own < big(ownBp) * big(f.accepted)],
    [
      'warranty',
      pays &&
        warranty > 0n &&
        (last || big(f.accepted) >= contract) &&
        (held > 0n ? held : 0n) + letters('warranty') < warranty,
    ],
  ].flatMap(([id, is]) => (is === true ? [String(id)] : []))
}

describe('limits on payment', () => {
  test('any file, any voucher: exactly the limits a person would name are broken, to the đồng', () => {
    fc.assert(
      fc.property(figures, move, (f, { from, to, amount }) => {
        fc.pre(from !== to && amount <= f[from])
        const named = limitsOn(f, usualRules, { from, to, amount })
          .filter(({ refusal }) => refusal !== null)
          .map(({ id }) => id)
        expect(named).toEqual(broken(f, to, standingAfter(f, { from, to, amount })))
      }),
      { numRuns: 2000 },
    )
  })

  test('a file without investment is bound by its support alone', () => {
    fc.assert(
      fc.property(figures, move, (f, { from, to, amount }) => {
        fc.pre(from !== to && amount <= f[from])
        const named = limitsOn({ ...f, invests: false }, usualRules, { from, to, amount })
          .filter(({ refusal }) => refusal !== null)
          .map(({ id }) => id)
        expect(named.filter((id) => id !== 'supportAdvance')).toEqual([])
      }),
    )
  })
})
