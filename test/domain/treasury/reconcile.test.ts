import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedMovements } from '../../../src-main/domain/ledger/buckets.ts'
import { putAsideOutside } from '../../../src-main/domain/treasury/borders.ts'
import { reconcile, type SideLine, sumsOf } from '../../../src-main/domain/treasury/reconcile.ts'
import { scopeOf, throughTreasury } from '../../../src-main/domain/treasury/through-treasury.ts'
import { voucherKey } from '../../../src-main/domain/treasury/voucher-key.ts'

const line = (at: number, number: string | null, day: string, amount: number): SideLine => ({
  at,
  number,
  days: [day],
  amount,
})

/** Numbers of both sides by how they were brought together, for a table that can be read. */
const told = (ours: readonly SideLine[], theirs: readonly SideLine[]) => {
  const { matched, different, onlyOurs, onlyTheirs } = reconcile(ours, theirs)
  return {
    pairs: [...matched, ...different].map((pair) => [
      pair.ours.number,
      pair.theirs.number,
      pair.how,
      pair.days,
      pair.difference,
    ]),
    onlyOurs: onlyOurs.map(({ number }) => number),
    onlyTheirs: onlyTheirs.map(({ number }) => number),
  }
}

describe('a number is one however it is written', () => {
  test.each([
    ['TU-2018-0001', 'TU-2018-0001'],
    ['tu 2018/1', 'TU-2018-0001'],
    ['Số: TU20180001', 'TU-2018-0001'],
    ['No. TC-2018-12', 'TC-2018-0012'],
    ['đc.2018.7', 'ĐC-2018-0007'],
    ['DC-2018-0007', 'ĐC-2018-0007'],
    ['TC-2018-10000', 'TC-2018-10000'],
    ['GRDT số TU-2018-0001 (tạm ứng)', 'TU-2018-0001'],
    ['TU-2018-0001, TU-2018-0002', 'tu-2018-1-tu-2018-2'],
    ['XTU-2018-0001', 'xtu-2018-1'],
    ['0012', '12'],
    ['UNC 0012/KB', 'unc-12-kb'],
    ['000', '0'],
  ])('%s', (written, key) => expect(voucherKey(written)).toBe(key))

  test.each([null, '', ' - ', '—'])('%j names none', (written) => expect(voucherKey(written)).toBeNull())
})

describe('examples', () => {
  test('number, amount and day; then other days; then another amount', () => {
    expect(
      told(
        [
          line(1, 'TU-2018-0001', '2018-05-02', 100),
          line(2, 'TU-2018-0002', '2018-05-03', 200),
          line(3, 'TC-2018-0001', '2018-05-04', 300),
          line(4, 'TC-2018-0002', '2018-05-05', 400),
        ],
        [
          line(1, 'TU 2018 1', '2018-05-02', 100),
          line(2, 'TU-2018-0002', '2018-05-07', 200),
          line(3, 'TC-2018-0001', '2018-05-03', 290),
          line(4, 'X-9', '2018-05-30', 5),
        ],
      ),
    ).toEqual({
      pairs: [
        ['TU-2018-0001', 'TU 2018 1', 'same', 0, 0],
        ['TU-2018-0002', 'TU-2018-0002', 'days', 4, 0],
        ['TC-2018-0001', 'TC-2018-0001', 'amount', -1, 10],
      ],
      onlyOurs: ['TC-2018-0002'],
      onlyTheirs: ['X-9'],
    })
  })

  test('amount and day alone are likely when there is one on either side, and nothing when there are two', () => {
    const ours = [line(1, 'TC-2018-0001', '2018-05-02', 100), line(2, 'TC-2018-0002', '2018-05-02', 200)]
    const theirs = [
      line(1, null, '2018-05-02', 100),
      line(2, '77', '2018-05-02', 200),
      line(3, '78', '2018-05-02', 200),
    ]
    expect(told(ours, theirs)).toEqual({
      pairs: [['TC-2018-0001', null, 'likely', 0, 0]],
      onlyOurs: ['TC-2018-0002'],
      onlyTheirs: ['77', '78'],
    })
  })

  test('a number booked twice there is matched once, by the nearer amount and day', () => {
    expect(
      told(
        [line(1, 'NT-2018-0001', '2018-06-02', -50)],
        [
          line(1, 'NT-2018-0001', '2018-06-09', -50),
          line(2, 'NT-2018-0001', '2018-06-03', -50),
          line(3, 'NT-2018-0001', '2018-06-02', 50),
        ],
      ),
    ).toEqual({
      pairs: [['NT-2018-0001', 'NT-2018-0001', 'days', 1, 0]],
      onlyOurs: [],
      onlyTheirs: ['NT-2018-0001', 'NT-2018-0001'],
    })
  })

  test('a day that agrees with the paper or with the posting is the same day', () => {
    const own: SideLine = { at: 1, number: 'TU-2018-0001', days: ['2018-05-04', '2018-05-02'], amount: 1 }
    const of = (...days: [string, ...string[]]): SideLine => ({ at: 1, number: 'TU-2018-0001', days, amount: 1 })
    expect(
      [of('2018-05-02'), of('2018-05-04'), of('2018-05-08', '2018-05-02'), of('2018-05-03')].map((other) =>
        told([own], [other]).pairs[0]?.slice(2, 4),
      ),
    ).toEqual([
      ['same', 0],
      ['same', 0],
      ['same', 0],
      ['days', -1],
    ])
  })

  test('a voucher without a number is never matched by one', () => {
    expect(told([line(1, ' - ', '2018-05-02', 1)], [line(1, ' - ', '2018-05-03', 1)]).pairs).toEqual([])
  })

  test('the statement of a longer time: other days are put aside unless they are a match', () => {
    const found = putAsideOutside(
      reconcile(
        [line(1, 'TU-2018-0001', '2018-05-31', 100)],
        [
          line(1, 'TU-2018-0001', '2018-06-02', 100),
          line(2, 'TU-2018-0002', '2018-06-03', 7),
          line(3, 'TU-2018-0003', '2018-05-30', 9),
        ],
      ),
      { from: '2018-05-01', to: '2018-05-31' },
    )
    expect([
      found.matched.length,
      found.onlyTheirs.map(({ number }) => number),
      found.outside.map(({ number }) => number),
      found.outsideSum,
      found.sums,
    ]).toEqual([
      1,
      ['TU-2018-0003'],
      ['TU-2018-0002'],
      7,
      { ours: 100, theirs: 109, matched: 100, different: { ours: 0, theirs: 0 }, onlyOurs: 0, onlyTheirs: 9 },
    ])
  })
})

describe('whatever the lines', () => {
  // Few numbers, days and amounts, so that every kind of match and every tie comes up.
  const side = fc
    .array(
      fc.record({
        number: fc.constantFrom(null, 'TU-2018-0001', 'tu 2018 1', 'TU-2018-0002', 'TC-2018-0001', '12', '0012'),
        days: fc.array(fc.constantFrom('2018-05-01', '2018-05-02', '2018-06-30'), { minLength: 1, maxLength: 2 }),
        amount: fc.constantFrom(1, 2, 3, -2, 1_000_000_000_000),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(
        ({ days: [day = '2018-05-01', ...more], ...row }, at): SideLine => ({ ...row, at, days: [day, ...more] }),
      ),
    )
  const total = (lines: readonly SideLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)

  test('every line stands in exactly one place, and the sums of the places are those of the lists', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const { matched, different, onlyOurs, onlyTheirs, sums } = reconcile(ours, theirs)
        const pairs = [...matched, ...different]
        const places = (own: readonly SideLine[], only: readonly SideLine[]) =>
          [...own, ...only].map(({ at }) => at).toSorted((a, b) => a - b)
        expect(
          places(
            pairs.map((pair) => pair.ours),
            onlyOurs,
          ),
        ).toEqual(ours.map(({ at }) => at))
        expect(
          places(
            pairs.map((pair) => pair.theirs),
            onlyTheirs,
          ),
        ).toEqual(theirs.map(({ at }) => at))
        expect(sums).toEqual({
          ours: total(ours),
          theirs: total(theirs),
          matched: total(matched.map((pair) => pair.theirs)),
          different: {
            ours: total(different.map((pair) => pair.ours)),
            theirs: total(different.map((pair) => pair.theirs)),
          },
          onlyOurs: total(onlyOurs),
          onlyTheirs: total(onlyTheirs),
        })
        expect(sums.matched + sums.different.ours + sums.onlyOurs).toBe(sums.ours)
        expect(sums.matched + sums.different.theirs + sums.onlyTheirs).toBe(sums.theirs)
      }),
    )
  })

  test('a match is what its name says, and nothing nearer was left over', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const { matched, different, onlyOurs, onlyTheirs } = reconcile(ours, theirs)
        for (const { ours: own, theirs: other, how, days, difference } of [...matched, ...different]) {
          const [sameNumber, sameDay] = [
            voucherKey(own.number) !== null && voucherKey(own.number) === voucherKey(other.number),
            own.days.some((day) => other.days.includes(day)),
          ]
          expect({ sameNumber, sameDay, difference: own.amount - other.amount }).toEqual({
            sameNumber: how !== 'likely' || sameNumber,
            sameDay: days === 0,
            difference,
          })
          expect(difference === 0).toBe(how !== 'amount')
          if (how === 'same' || how === 'likely') expect(days).toBe(0)
          if (how === 'days') expect(days).not.toBe(0)
        }
        const keys = new Set(onlyTheirs.map(({ number }) => voucherKey(number)))
        expect(onlyOurs.filter(({ number }) => voucherKey(number) !== null && keys.has(voucherKey(number)))).toEqual([])
      }),
    )
  })

  test('the order in which lines are handed in changes nothing', () => {
    const shuffled = side.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    )
    fc.assert(
      fc.property(shuffled, shuffled, ([ours, oursMixed], [theirs, theirsMixed]) => {
        expect(reconcile(oursMixed, theirsMixed)).toEqual(reconcile(ours, theirs))
      }),
    )
  })

  test('seen from the other side it is the same reconciliation', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const [here, there] = [reconcile(ours, theirs), reconcile(theirs, ours)]
        expect([here.sums.ours, here.sums.theirs]).toEqual([there.sums.theirs, there.sums.ours])
        expect(here.matched.length + here.different.length).toBe(there.matched.length + there.different.length)
      }),
    )
  })

  test('putting days aside loses no line and no đồng', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const whole = reconcile(ours, theirs)
        const cut = putAsideOutside(whole, { from: '2018-05-02', to: '2018-05-31' })
        expect([...cut.onlyTheirs, ...cut.outside].toSorted((a, b) => a.at - b.at)).toEqual(whole.onlyTheirs)
        expect([cut.sums.ours, cut.sums.theirs + cut.outsideSum]).toEqual([whole.sums.ours, whole.sums.theirs])
        expect(cut.sums).toEqual(sumsOf(cut))
      }),
    )
  })
})

describe('which vouchers of ours a statement is compared with', () => {
  const counted = (lines: readonly { number: string | null }[]) => {
    const scope = scopeOf(lines)
    const moved = allowedMovements()
      .filter(({ type }) => type !== 'ĐC')
      .map(({ type, from, to }) => ({ type, amount: throughTreasury(from, to, 1, scope) }))
      .filter(({ amount }) => amount !== 0)
    return {
      types: scope.types,
      amounts: Object.fromEntries(moved.map(({ type, amount }) => [type, amount])),
      adjusted: [throughTreasury('paid', 'committed', 5, scope), throughTreasury('paid', 'advanced', 5, scope)],
    }
  }
  test('money drawn counts, given back counts against it, a clearing does not', () => {
    expect(counted([{ number: 'TU-2018-0001' }, { number: null }])).toEqual({
      types: ['TU', 'TC', 'NT', 'ĐC'],
      amounts: { TU: 1, TC: 1, NT: -1 },
      adjusted: [-5, 0],
    })
  })
  test('a statement that lists clearings is compared with ours', () => {
    expect(counted([{ number: 'tt 2018 3' }])).toEqual({
      types: ['TU', 'TC', 'NT', 'ĐC', 'TT'],
      amounts: { TU: 1, TC: 1, NT: -1, TT: 1 },
      adjusted: [-5, -5],
    })
  })
})
