import { describe, expect, test } from 'vitest'
import { addsTo, adjustmentMove, closedYearMove } from '../../../src-main/domain/ledger/adjustment.ts'
import { executionMove } from '../../../src-main/domain/ledger/limits.ts'
import {
  checkYearEnd,
  refundTo,
  takenUntil,
  type YearEndRules,
  yearEndOf,
} from '../../../src-main/domain/ledger/year-end.ts'
import { yearSteps } from '../../../src-main/domain/ledger/year-steps.ts'
import { refused } from '../refused.ts'

const rules: YearEndRules = {
  firstYear: 2017,
  addedAfter: '09-30',
  treasuryPapers: '12-30',
  advancesStop: '12-31',
  papers: '01-25',
  adjustmentEnds: '01-31',
  advancesBack: '02-10',
}
const end = yearEndOf(rules, 2018)

describe('days of the year end', () => {
  test('lie in the year, or in the first half of the next', () => {
    expect(end).toEqual({
      year: 2018,
      inForce: true,
      addedAfter: '2018-09-30',
      treasuryPapers: '2018-12-30',
      advancesStop: '2018-12-31',
      papers: '2019-01-25',
      adjustmentEnds: '2019-01-31',
      advancesBack: '2019-02-10',
    })
    expect([yearEndOf(rules, 2017).inForce, yearEndOf(rules, 2016).inForce]).toEqual([true, false])
    expect(yearEndOf({ ...rules, adjustmentEnds: '02-15' }, 2016).adjustmentEnds).toBe('2017-01-31')
  })

  test('a refund goes to the state budget from the day after the adjustment period', () => {
    expect([
      refundTo(end, '2019-01-31'),
      refundTo(end, '2019-02-01'),
      refundTo(yearEndOf(rules, 2016), '2017-02-01'),
      executionMove('NT', 'paid', refundTo(end, '2019-02-01')),
    ]).toEqual(['available', 'returned', 'available', { from: 'paid', to: 'returned' }])
  })

  test('vouchers that settle the year are taken as a matter of course until the next year ends, others until 31/01', () => {
    expect([
      takenUntil(end, 'NT'),
      takenUntil(end, 'HD'),
      takenUntil(end, 'TC'),
      takenUntil(yearEndOf(rules, 2016), 'NT'),
    ]).toEqual(['2019-12-31', '2019-12-31', '2019-01-31', '2017-01-31'])
  })

  test('what corrects a payment of a closed year is no refund of this one', () => {
    const back = { type: 'NT', from: 'paid', to: 'returned', postingDate: '2018-06-01' } as const
    expect([
      refused(() => checkYearEnd(end, { ...back, lineYear: 2018 })),
      refused(() => checkYearEnd(end, { ...back, lineYear: 2017 })),
    ]).toEqual([{ code: 'year.refundPlace', params: { date: '2019-01-31', year: '2018' } }, { answered: undefined }])
  })
})

describe('an adjustment', () => {
  const ways = {
    TU: { from: 'committed', to: 'advanced' },
    TT: { from: 'advanced', to: 'paid' },
    TC: { from: 'committed', to: 'paid' },
    'NT of an advance': { from: 'advanced', to: 'available' },
    'NT of a payment': { from: 'paid', to: 'available' },
    'late NT': { from: 'paid', to: 'returned' },
  } as const

  test('runs the way of its voucher, or back; more of a refund goes where refunds go that day', () => {
    expect([
      adjustmentMove(ways.TC, true, 'available'),
      adjustmentMove(ways.TC, false, 'returned'),
      adjustmentMove(ways['NT of a payment'], true, 'returned'),
      adjustmentMove(ways['NT of a payment'], false, 'returned'),
    ]).toEqual([
      { from: 'committed', to: 'paid' },
      { from: 'paid', to: 'committed' },
      { from: 'paid', to: 'returned' },
      { from: 'available', to: 'paid' },
    ])
  })

  test('of a closed year moves between paid and returned alone, and only of what was paid', () => {
    expect(
      Object.entries(ways).map(([name, way]) => [name, closedYearMove(way, true), closedYearMove(way, false)]),
    ).toEqual([
      ['TU', null, null],
      ['TT', { from: 'returned', to: 'paid' }, { from: 'paid', to: 'returned' }],
      ['TC', { from: 'returned', to: 'paid' }, { from: 'paid', to: 'returned' }],
      ['NT of an advance', null, null],
      ['NT of a payment', { from: 'paid', to: 'returned' }, { from: 'returned', to: 'paid' }],
      ['late NT', { from: 'paid', to: 'returned' }, { from: 'returned', to: 'paid' }],
    ])
  })

  test('tells whether it added to its voucher, whichever year it stands in', () => {
    for (const way of Object.values(ways))
      for (const more of [true, false]) {
        const moves = [
          adjustmentMove(way, more, 'available'),
          adjustmentMove(way, more, 'returned'),
          closedYearMove(way, more),
        ]
        for (const move of moves)
          if (move !== null) expect({ way, move, adds: addsTo(way, move) }).toEqual({ way, move, adds: more })
      }
  })
})

test('the steps of a year end: ahead of their time, open, late, done', () => {
  const left = {
    available: 5,
    committed: 3,
    advanced: 2,
    drafts: [
      { id: 'a', type: 'TU', no: 'HS-1', amount: 1 },
      { id: 'b', type: 'TC', no: 'HS-1', amount: 1 },
    ],
    files: { committed: 2, advanced: 1 },
    lines: 1,
    monthsOpen: 4,
    closed: false,
  }
  const states = (today: string, of = left) => yearSteps(end, today, of).map(({ key, state }) => `${key} ${state}`)
  expect([
    states('2018-06-01'),
    states('2018-12-31'),
    states('2019-01-26'),
    states('2019-02-10'),
    states('2019-02-11'),
  ]).toEqual([
    ['stop ahead', 'papers ahead', 'payments ahead', 'advances ahead', 'carry ahead', 'cancel ahead', 'close ahead'],
    ['stop open', 'papers open', 'payments ahead', 'advances ahead', 'carry ahead', 'cancel ahead', 'close ahead'],
    ['stop late', 'papers late', 'payments open', 'advances open', 'carry ahead', 'cancel ahead', 'close ahead'],
    ['stop late', 'papers late', 'payments late', 'advances open', 'carry open', 'cancel open', 'close open'],
    ['stop late', 'papers late', 'payments late', 'advances late', 'carry open', 'cancel open', 'close open'],
  ])
  const nothing = {
    ...left,
    available: 0,
    committed: 0,
    advanced: 0,
    drafts: [],
    files: { committed: 0, advanced: 0 },
    lines: 0,
  }
  expect(states('2019-02-11', { ...nothing, monthsOpen: 0 }).at(-1)).toBe('close open')
  expect(
    new Set(states('2019-02-11', { ...nothing, monthsOpen: 0, closed: true }).map((said) => said.split(' ')[1])),
  ).toEqual(new Set(['done']))
})
