import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zeroBalance } from '../../../src-main/domain/ledger/book.ts'
import { addSums, type MoneySums, moneyColumns, zeroSums } from '../../../src-main/domain/ledger/buckets.ts'
import { ledgerMonthOf } from '../../../src-main/domain/ledger/month.ts'
import { runMonths } from '../../../src-main/domain/ledger/months.ts'

const dong = fc.integer({ min: -1_000_000, max: 1_000_000 })
const sums: fc.Arbitrary<MoneySums> = fc.record({
  estimate: dong,
  commitment: dong,
  advance: dong,
  clearing: dong,
  payment: dong,
  refund: dong,
})

describe('months of the book', () => {
  test('add up from the opening, January of the next year is the thirteenth', () => {
    const movement = { lines: 2, sums: { ...zeroSums, estimate: 10, commitment: 4 }, available: 6, advanced: 0 }
    const later = { lines: 1, sums: { ...zeroSums, advance: 3 }, available: 0, advanced: 3 }
    const opening = { ...zeroBalance, estimate: 1, available: 1 }
    expect(
      runMonths(2018, opening, [
        { period: '2018-03', ...movement },
        { period: '2019-01', ...later },
      ]),
    ).toEqual([
      {
        month: 3,
        lines: 2,
        movements: movement.sums,
        yearToDate: { ...zeroBalance, estimate: 11, commitment: 4, available: 7 },
      },
      {
        month: 13,
        lines: 1,
        movements: later.sums,
        yearToDate: { ...zeroBalance, estimate: 11, commitment: 4, advance: 3, available: 7, advanceBalance: 3 },
      },
    ])
  })

  test('a book without lines has no month', () => {
    expect(runMonths(2018, zeroBalance, [])).toEqual([])
  })

  test('the last running total is the opening and all movements', () => {
    fc.assert(
      fc.property(fc.array(sums, { minLength: 1, maxLength: 13 }), (all) => {
        const months = runMonths(
          2018,
          zeroBalance,
          all.map((one, index) => ({
            period: index < 12 ? `2018-${String(index + 1).padStart(2, '0')}` : '2019-01',
            lines: 1,
            sums: one,
            available: 0,
            advanced: 0,
          })),
        )
        const total = all.reduce(addSums, zeroSums)
        expect(moneyColumns.map((column) => months.at(-1)?.yearToDate[column])).toEqual(
          moneyColumns.map((column) => total[column]),
        )
      }),
    )
  })

  test.each([
    ['2018-01-01', 1],
    ['2018-12-31', 12],
    ['2019-01-31', 13],
  ])('%s is month %d', (date, month) => {
    expect(ledgerMonthOf(2018, date)).toBe(month)
  })
})
