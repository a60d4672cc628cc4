import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AdvanceMove, openAdvances } from '../../../src-main/domain/report/advances.ts'
import { clearingDue, reminderOf } from '../../../src-main/domain/report/clearing-due.ts'
import { randomBook, standing } from './random-book.ts'

const million = 1_000_000

describe('until when an advance is to be cleared', () => {
  test.each([
    // TT 62/2020 is in force from 06/08/2020: the day before, the year's end holds.
    ['2020-08-05', null, 'yearEnd', '2020-12-31'],
    ['2020-08-06', null, 'nextMonth', '2020-09-30'],
    ['2020-08-31', 50 * million, 'nextMonth', '2020-09-30'],
    ['2020-08-31', 50 * million + 1, 'yearEnd', '2020-12-31'],
    ['2020-12-15', null, 'nextMonth', '2021-01-31'],
  ] as const)('advanced on %s, contract %s: %s %s', (advancedOn, contract, rule, dueOn) => {
    expect(clearingDue({ year: 2020, advancedOn, contract })).toEqual({ rule, dueOn, returnBefore: '2021-02-10' })
  })

  test('February of a leap year; budget years before 2017 are not confirmed', () => {
    expect(clearingDue({ year: 2024, advancedOn: '2024-01-31', contract: null }).dueOn).toBe('2024-02-29')
    expect(clearingDue({ year: 2016, advancedOn: '2016-05-01', contract: null })).toEqual({
      rule: 'open',
      dueOn: null,
      returnBefore: null,
    })
    expect(clearingDue({ year: 2017, advancedOn: '2017-05-01', contract: null }).dueOn).toBe('2017-12-31')
  })

  test.each([
    ['2018-12-15', { kind: 'inTime', days: 16 }],
    ['2018-12-16', { kind: 'soon', days: 15 }],
    ['2018-12-31', { kind: 'soon', days: 0 }],
    ['2019-01-01', { kind: 'late', days: 1 }],
    ['2019-02-09', { kind: 'late', days: 40 }],
    // It goes back before that day.
    ['2019-02-10', { kind: 'returnLate', days: 1 }],
  ] as const)('on %s the reminder of 2018 says %o', (asOf, reminder) => {
    expect(reminderOf(clearingDue({ year: 2018, advancedOn: '2018-05-01', contract: null }), asOf)).toEqual(reminder)
  })

  test('an advance whose due date nobody could confirm says so', () => {
    const due = clearingDue({ year: 2016, advancedOn: '2016-05-01', contract: null })
    expect(reminderOf(due, '2026-01-01')).toEqual({ kind: 'open' })
  })
})

let seq = 0
const move = (
  postingDate: string,
  from: AdvanceMove['from'],
  to: AdvanceMove['to'],
  amount: number,
  adjusts: number | null,
): AdvanceMove => {
  seq += 1
  return { seq, year: 2018, lineId: 'L', applicationId: 'F', postingDate, adjusts, from, to, amount, contract: null }
}
const open = (moves: readonly AdvanceMove[]) =>
  openAdvances(moves, '2018-12-31').groups.flatMap(({ key, rows }) =>
    rows.map(({ move: { postingDate }, advanced, cleared, open: left, age }) => [
      key,
      postingDate,
      advanced,
      cleared,
      left,
      age,
    ]),
  )

describe('what is open of advances', () => {
  test('the oldest is cleared first; what was given back clears as well', () => {
    expect(
      open([
        move('2018-05-01', 'committed', 'advanced', 100, null),
        move('2018-10-15', 'committed', 'advanced', 50, null),
        move('2018-11-01', 'advanced', 'paid', 80, null),
        move('2018-11-20', 'advanced', 'available', 30, null),
      ]),
    ).toEqual([['31', '2018-10-15', 50, 10, 40, 77]])
  })

  test('an adjustment changes the advance it names; a clearing run backwards opens it again', () => {
    const one = move('2018-03-01', 'committed', 'advanced', 100, null)
    const two = move('2018-12-10', 'committed', 'advanced', 100, null)
    expect(
      open([
        one,
        two,
        move('2018-12-11', 'advanced', 'committed', 60, two.seq),
        move('2018-12-12', 'committed', 'advanced', 5, two.seq),
        move('2018-12-13', 'advanced', 'paid', 100, null),
        move('2018-12-14', 'paid', 'advanced', 10, null),
      ]),
    ).toEqual([
      ['0', '2018-12-10', 45, 0, 45, 21],
      ['181', '2018-03-01', 100, 90, 10, 305],
    ])
  })

  test('each budget line and file for itself', () => {
    const a = move('2018-05-01', 'committed', 'advanced', 100, null)
    const b = { ...move('2018-05-01', 'committed', 'advanced', 100, null), applicationId: 'G' }
    const c = { ...move('2018-06-01', 'advanced', 'paid', 100, null), applicationId: 'G' }
    expect(openAdvances([a, b, c], '2018-12-31').sums).toEqual({ advanced: 100, cleared: 0, open: 100 })
  })

  test('whatever was posted, the sum is what stands in the bucket, and no advance is open beyond itself', () => {
    fc.assert(
      fc.property(randomBook, ({ posted, balances }) => {
        const moves = posted
          .filter(({ from, to }) => from === 'advanced' || to === 'advanced')
          .map((line) => ({
            ...line,
            applicationId: line.applicationId ?? '',
            year: 2018,
            postingDate: '2018-05-01',
            contract: null,
          }))
        const { groups, sums } = openAdvances(moves, '2018-12-31')
        expect(sums.open).toBe(standing(balances, 'advanced'))
        for (const { advanced, cleared, open: left } of groups.flatMap(({ rows }) => rows))
          expect([left > 0, cleared >= 0, advanced - cleared]).toEqual([true, true, left])
      }),
    )
  })
})
