import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CarryItem,
  carryGround,
  carryMoves,
  checkCarry,
  isCarryCategory,
} from '../../../src-main/domain/ledger/carry.ts'
import { bucketKey, type Move } from '../../../src-main/domain/ledger/moves.ts'
import { newTally } from '../../../src-main/domain/ledger/tally.ts'
import { refused } from '../refused.ts'

const item = fc.record({
  bucket: fc.constantFrom('available', 'committed', 'advanced'),
  file: fc.constantFrom('a', 'b', 'c'),
  amount: fc.integer({ min: 1, max: 1_000_000_000 }),
})
const items = fc
  .uniqueArray(item, {
    minLength: 1,
    maxLength: 7,
    selector: ({ bucket, file }) => (bucket === 'available' ? bucket : bucket + file),
  })
  .map((all) =>
    all.map(({ bucket, file, amount }): CarryItem => {
      const of = bucket === 'available' ? null : file
      return { bucket, amount, applicationId: of, coopId: of }
    }),
  )

describe('carrying over', () => {
  test('every đồng leaves the old line and stands in the next as what it was; all buckets sum to zero', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { release, out, opening, commit } = carryMoves(all)
        const balances = new Map<string, number>()
        const run = (line: string, legs: readonly Omit<Move, 'budgetLineId'>[]) => {
          for (const { applicationId, from, to, amount } of legs)
            for (const [bucket, change] of [
              [from, -amount],
              [to, amount],
            ] as const) {
              const key = bucketKey(line, applicationId, bucket)
              balances.set(key, (balances.get(key) ?? 0) + change)
            }
        }
        for (const { bucket, applicationId, amount } of all)
          balances.set(bucketKey('old', applicationId, bucket), amount)
        run('old', [...release, ...out])
        run('new', [...opening, ...commit])
        const total = all.reduce((sum, { amount }) => sum + amount, 0)
        for (const { bucket, applicationId, amount } of all)
          expect([
            balances.get(bucketKey('old', applicationId, bucket)),
            balances.get(bucketKey('new', applicationId, bucket)),
          ]).toEqual([0, amount])
        expect([balances.get('old||carried'), balances.get('new||source')]).toEqual([total, -total])
        expect([out.length, out.map(({ amount }) => amount)]).toEqual([
          opening.length,
          opening.map(({ amount }) => amount),
        ])
      }),
    )
  })

  test('the opening is counted as balance, not as movement: a tally of both years', () => {
    const tally = newTally()
    const { out, opening } = carryMoves([
      { bucket: 'available', applicationId: null, coopId: null, amount: 70 },
      { bucket: 'advanced', applicationId: 'a', coopId: 'a', amount: 30 },
    ])
    tally.add({ type: 'DT', year: 2018, postingDate: '2018-01-05', from: 'source', to: 'available', amount: 70 })
    for (const leg of out) tally.add({ ...leg, type: 'CN', year: 2018, postingDate: '2019-02-11' })
    for (const leg of opening) tally.add({ ...leg, type: 'CN', year: 2019, postingDate: '2019-02-11' })
    const of2019 = tally.ofYear(2019)
    expect([
      of2019.lines,
      of2019.movements.estimate,
      of2019.yearToDate.available,
      of2019.yearToDate.advanceBalance,
    ]).toEqual([2, 0, 70, 30])
    expect(tally.through('2019-01').map(({ year, lines }) => [year, lines])).toEqual([[2018, 0]])
    for (const { buckets } of tally.through('2019-02'))
      expect(Object.values(buckets).reduce((a, b) => a + b, 0)).toBe(0)
  })
})

describe('the ground', () => {
  const one: CarryItem[] = [{ bucket: 'available', applicationId: null, coopId: null, amount: 100 }]
  const late = { added: 150, before: 50, line: 'NSTW', addedAfter: '2018-09-30' }
  test('ordinary money up to what was added late and not carried over yet; other points have no such bound', () => {
    expect([
      refused(() => checkCarry('đ', one, late)),
      refused(() => checkCarry('đ', one, { ...late, before: 51 })),
      refused(() => checkCarry('đ', one, { ...late, added: -20, before: 0 })),
      refused(() => checkCarry('a', one, { ...late, added: 0 })),
    ]).toMatchObject([
      { answered: undefined },
      { code: 'carry.notAddedLate', params: { amount: 100, most: 99 } },
      { code: 'carry.notAddedLate', params: { amount: 100, most: 0 } },
      { answered: undefined },
    ])
  })

  test('is one of six points, written out in full', () => {
    expect([isCarryCategory('đ'), isCarryCategory('g'), carryGround('đ')]).toEqual([
      true,
      false,
      'Điểm đ khoản 3 Điều 64 Luật Ngân sách nhà nước số 83/2015/QH13',
    ])
  })
})
