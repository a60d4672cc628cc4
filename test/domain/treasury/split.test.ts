import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reconcile, type SideLine } from '../../../src-main/domain/treasury/reconcile.ts'
import { joinSplit } from '../../../src-main/domain/treasury/split.ts'

const line = (at: number, number: string | null, day: string, amount: number): SideLine => ({
  at,
  number,
  days: [day],
  amount,
})
const ours = line(1, 'TU-2018-0001', '2018-05-02', 300)
const told = (theirs: readonly SideLine[], of: readonly SideLine[] = [ours]) =>
  joinSplit(of, theirs).map(({ amount, parts }) => [amount, parts.map(({ at }) => at)])

describe('a paper on several lines of the statement', () => {
  test('is one line with their sum, however its number is written', () => {
    expect(told([line(1, 'TU-2018-0001', '2018-05-03', 100), line(2, 'tu 2018/1', '2018-05-03', 200)])).toEqual([
      [300, [1, 2]],
    ])
  })

  test('also where the sum is another: the difference is that of the paper', () => {
    const theirs = [line(1, 'TU-2018-0001', '2018-05-03', 100), line(2, 'TU-2018-0001', '2018-05-03', 150)]
    const { different, onlyTheirs } = reconcile([ours], joinSplit([ours], theirs))
    expect([different.map(({ how, difference }) => [how, difference]), onlyTheirs]).toEqual([[['amount', 50]], []])
  })

  test.each([
    ['one of them alone has the amount', 'TU-2018-0001', '2018-05-03', 300, [ours]],
    ['of another day', 'TU-2018-0001', '2018-05-04', 200, [ours]],
    ['the other way', 'TU-2018-0001', '2018-05-03', -200, [ours]],
    ['of another number', 'TU-2018-0002', '2018-05-03', 200, [ours]],
    ['two vouchers of ours bear the number', 'TU-2018-0001', '2018-05-03', 200, [ours, { ...ours, at: 2 }]],
    ['no voucher of ours bears it', 'TU-2018-0001', '2018-05-03', 200, []],
  ])('lines stay apart: %s', (_, number, day, amount, of) => {
    expect(told([line(1, 'TU-2018-0001', '2018-05-03', 100), line(2, number, day, amount)], of)).toEqual([
      [100, [1]],
      [amount, [2]],
    ])
  })

  test('lines without a number are never joined', () => {
    const nameless = { ...ours, number: null }
    expect(told([line(1, null, '2018-05-03', 100), line(2, null, '2018-05-03', 200)], [nameless])).toHaveLength(2)
  })

  test('no đồng and no line is lost or told twice', () => {
    const some = fc.array(
      fc.record({
        number: fc.constantFrom('TU-2018-0001', 'TU-2018-0002', null),
        day: fc.constantFrom('2018-05-02', '2018-05-03'),
        amount: fc.constantFrom(-200, -100, 100, 200, 300),
      }),
      { maxLength: 12 },
    )
    const lines = (list: readonly { number: string | null; day: string; amount: number }[]) =>
      list.map(({ number, day, amount }, at) => line(at, number, day, amount))
    fc.assert(
      fc.property(some, some, (a, b) => {
        const theirs = lines(b)
        const joined = joinSplit(lines(a), theirs)
        const parts = joined.flatMap(({ parts: own }) => own.map(({ at }) => at))
        expect(parts.toSorted((x, y) => x - y)).toEqual(theirs.map(({ at }) => at))
        for (const { amount, parts: own } of joined)
          expect(own.reduce((sum, part) => sum + part.amount, 0)).toBe(amount)
      }),
    )
  })
})
