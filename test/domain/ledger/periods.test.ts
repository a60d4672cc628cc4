import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bookYearOf,
  checkOpen,
  closedBy,
  isClosedMonth,
  lastDayOf,
  monthAfter,
  monthsOfYear,
  openFrom,
  type PeriodAct,
  parseMonth,
} from '../../../src-main/domain/ledger/periods.ts'
import { refused } from '../refused.ts'

const act = (kind: PeriodAct['kind'], period: string, on = '2019-03-01'): PeriodAct => ({ kind, period, on })
const months = monthsOfYear(2018)

describe('months', () => {
  test.each([
    ['2018-05', '2018-05'],
    ['2018-12', '2018-12'],
    ['2018-13', '2019-01'],
  ])('%s is read as %s', (written, month) => {
    expect(parseMonth(written)).toBe(month)
  })

  test.each(['2018-14', '2018-00', '2018-5', '05/2018', '1918-05', ''])('%j is no month', (written) => {
    expect(refused(() => parseMonth(written))).toMatchObject({ code: 'period.invalid' })
  })

  test('a year has twelve, and January of the next for the adjustment period', () => {
    expect([
      months.length,
      months[0],
      months[11],
      months[12],
      lastDayOf('2018-02'),
      lastDayOf('2020-02'),
      monthAfter('2018-12'),
    ]).toEqual([13, '2018-01', '2018-12', '2019-01', '2018-02-28', '2020-02-29', '2019-01'])
  })
})

describe('what is closed', () => {
  test('is what the acts in their order leave', () => {
    const acts = [act('closeMonth', '2018-01'), act('closeMonth', '2018-03'), act('reopenMonth', '2018-03')]
    expect([closedBy([]).through, closedBy(acts.slice(0, 2)).through, closedBy(acts).through]).toEqual([
      null,
      '2018-03',
      '2018-01',
    ])
    expect(closedBy([...acts, act('closeYear', '2018', '2019-06-30')]).years).toEqual(new Map([[2018, '2019-06-30']]))
  })

  test('a day before the first open one is refused, the first open one is not', () => {
    const state = closedBy([act('closeMonth', '2018-03')])
    expect([
      openFrom(state),
      refused(() => checkOpen(state, 2018, '2018-03-31')),
      refused(() => checkOpen(state, 2017, '2018-01-31')),
      refused(() => checkOpen(state, 2018, '2018-04-01')),
      isClosedMonth(state, '2018-02'),
    ]).toEqual([
      '2018-04-01',
      { code: 'period.closed', params: { month: '03/2018', from: '2018-04-01' } },
      { code: 'period.closed', params: { month: '01/2018', from: '2018-04-01' } },
      { answered: undefined },
      true,
    ])
  })

  test('a closed year takes nothing, whatever the day', () => {
    const state = closedBy([act('closeYear', '2018', '2019-06-30')])
    expect([
      refused(() => checkOpen(state, 2018, '2019-07-01')),
      refused(() => checkOpen(state, 2019, '2019-07-01')),
    ]).toEqual([{ code: 'period.yearClosed', params: { year: '2018', date: '2019-06-30' } }, { answered: undefined }])
  })

  test('closing and reopening the last in any order: the first open day is the day after the last that stays closed', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (closes) => {
        const stack: string[] = []
        const acts = closes.flatMap((closing): PeriodAct[] => {
          if (closing && stack.length < months.length) {
            stack.push(months[stack.length] ?? '')
            return [act('closeMonth', stack.at(-1) ?? '')]
          }
          const last = closing ? undefined : stack.pop()
          return last === undefined ? [] : [act('reopenMonth', last)]
        })
        expect(closedBy(acts).through).toBe(stack.at(-1) ?? null)
      }),
    )
  })
})

test('only what gives back or corrects a payment of a closed year stands in another book', () => {
  const open = closedBy([])
  const closed = closedBy([act('closeYear', '2018')])
  expect([
    bookYearOf(open, 'NT', 2018, '2019-05-05'),
    bookYearOf(closed, 'NT', 2018, '2019-05-05'),
    bookYearOf(closed, 'ĐC', 2018, '2020-01-05'),
    bookYearOf(closed, 'TC', 2018, '2019-05-05'),
    bookYearOf(closed, 'NT', 2019, '2019-05-05'),
  ]).toEqual([2018, 2019, 2020, 2018, 2019])
})
