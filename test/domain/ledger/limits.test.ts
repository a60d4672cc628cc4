import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buckets, executionTypes, mayMove } from '../../../src-main/domain/ledger/buckets.ts'
import {
  advanceLimit,
  advances,
  checkDateOrder,
  checkPostingDay,
  executionMove,
  postingDateFor,
} from '../../../src-main/domain/ledger/limits.ts'
import { refused } from '../refused.ts'

describe('advance', () => {
  test.each([
    [800_000_000, 50, 400_000_000],
    [3, 50, 1],
    [1, 50, 0],
    [0, 50, 0],
    [Number.MAX_SAFE_INTEGER, 50, 4_503_599_627_370_495],
  ])('of %d at %d %% is at most %d: a ceiling rounds down', (approved, pct, limit) => {
    expect(advanceLimit(approved, pct)).toBe(limit)
  })

  test('twice the limit never exceeds what was approved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (approved) => {
        expect(2n * BigInt(advanceLimit(approved, 50)) <= BigInt(approved)).toBe(true)
      }),
    )
  })
})

describe('paying', () => {
  test('only what was an advance before reaches it without being one: cleared and run backwards, or carried over', () => {
    const others = buckets.filter((from) => from !== 'advanced' && !advances(from, 'advanced'))
    expect([others, buckets.filter((to) => advances('committed', to))]).toEqual([['source', 'paid'], ['advanced']])
  })

  test('every execution moves as its type may', () => {
    const all = executionTypes.flatMap((type) =>
      ([null, 'advanced', 'paid'] as const).map((refundOf) => ({
        type,
        ...executionMove(type, refundOf, 'available'),
      })),
    )
    expect(all.filter(({ type, from, to }) => !mayMove(type, from, to))).toEqual([])
    expect([executionMove('NT', 'advanced', 'available'), executionMove('NT', 'paid', 'returned')]).toEqual([
      { from: 'advanced', to: 'available' },
      { from: 'paid', to: 'returned' },
    ])
  })
})

describe('dates', () => {
  const dates = { basis: '2018-03-01', voucher: '2018-03-02', posting: '2018-03-03' }
  test('basis, voucher, posting: in this order, the same day allowed', () => {
    expect([
      refused(() => checkDateOrder(dates)),
      refused(() => checkDateOrder({ basis: '2018-03-01', voucher: '2018-03-01', posting: '2018-03-01' })),
      refused(() => checkDateOrder({ ...dates, basis: '2018-03-03' })),
      refused(() => checkDateOrder({ ...dates, posting: '2018-03-01' })),
    ]).toEqual([
      { answered: undefined },
      { answered: undefined },
      { code: 'pay.dateOrder', params: { earlier: '2018-03-03', later: '2018-03-02' } },
      { code: 'voucher.dateAfterPosting', params: { voucherDate: '2018-03-02', postingDate: '2018-03-01' } },
    ])
  })

  test('a book is written up to today, not further', () => {
    expect([
      refused(() => checkPostingDay('2018-06-01', '2018-06-01')),
      refused(() => checkPostingDay('2018-06-02', '2018-06-01')),
    ]).toEqual([
      { answered: undefined },
      { code: 'book.future', params: { postingDate: '2018-06-02', today: '2018-06-01' } },
    ])
  })

  test.each([
    ['given', '2018-05-05', '2018-06-01', '2018-04-01', '2018-03-01', '2018-05-05'],
    ['today in the year', null, '2018-06-01', '2018-04-01', '2018-03-01', '2018-06-01'],
    ['today in the adjustment period', null, '2019-01-31', '2018-12-01', '2018-03-01', '2019-01-31'],
    ['after the book has ended: the last line', null, '2019-02-01', '2018-12-01', '2018-03-01', '2018-12-01'],
    ['after the book has ended: the voucher', null, '2026-01-01', '2018-03-01', '2018-04-01', '2018-04-01'],
    ['an empty book, an older paper', null, '2026-01-01', null, '2017-12-28', '2018-01-01'],
    ['before the year', null, '2017-12-20', null, '2017-12-20', '2018-01-01'],
  ] as const)('posting date: %s', (_, given, today, last, voucher, expected) => {
    const book = { year: 2018, until: '2019-01-31', last, openFrom: null, today, voucher }
    expect(postingDateFor(given, book)).toBe(expected)
  })

  test('posting date: history that is taken in later begins after the closed months', () => {
    const book = { year: 2018, until: '2019-01-31', last: '2018-03-01', today: '2026-01-01', voucher: '2018-04-01' }
    expect([
      postingDateFor(null, { ...book, openFrom: '2018-06-01' }),
      postingDateFor(null, { ...book, openFrom: '2018-03-01' }),
      postingDateFor(null, { ...book, openFrom: '2018-06-01', today: '2018-05-31' }),
      postingDateFor(null, { ...book, openFrom: null, until: '2019-12-31', today: '2019-05-05' }),
    ]).toEqual(['2018-06-01', '2018-04-01', '2018-05-31', '2019-05-05'])
  })
})
