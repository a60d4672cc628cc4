import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { dueOf, plansDue } from '../../../src-main/domain/plan/due.ts'
import { estimateOf, type PlannedFile, progressOf } from '../../../src-main/domain/plan/report.ts'
import { pack } from '../eligibility/good-file.ts'

describe('when the reports are due', () => {
  test('the estimate before 15/08 of the year before, the progress before 15/11 of the year', () => {
    expect([dueOf(pack.calendar, 'estimate', 2019)?.before, dueOf(pack.calendar, 'progress', 2018)?.before]).toEqual([
      '2018-08-15',
      '2018-11-15',
    ])
    expect(dueOf([], 'estimate', 2019)).toBeNull()
  })

  test.each([
    ['2018-07-14', []],
    ['2018-07-15', [['estimate', 2019, 31]]],
    ['2018-08-14', [['estimate', 2019, 1]]],
    ['2018-08-15', [['estimate', 2019, 0]]],
    ['2018-09-28', [['estimate', 2019, -44]]],
    ['2018-09-29', []],
    ['2018-10-15', [['progress', 2018, 31]]],
    ['2018-11-14', [['progress', 2018, 1]]],
    ['2018-12-29', [['progress', 2018, -44]]],
    ['2018-12-30', []],
  ])('an office on %s thinks of %j', (today, expected) => {
    expect(plansDue(pack.calendar, today).map((due) => [due.report, due.planYear, due.daysLeft])).toEqual(expected)
  })
})

const none = { central: 0, local: 0, own: 0, science: 0, other: 0 }
const file = (no: string, more: Partial<PlannedFile>): PlannedFile => ({
  no,
  content: 'INFRA',
  state: 'checking',
  fit: 'met',
  asked: 100,
  amount: 80,
  sources: { ...none, central: 60, local: 20 },
  standing: null,
  money: { approved: 0, committed: 0, advanced: 0, paid: 0 },
  ...more,
})

describe('the estimate', () => {
  test('groups by content in the order of the law; a file that fails is left out and named, an open split too', () => {
    const { groups, sums, open, leftOut } = estimateOf(
      [
        file('3', {}),
        file('1', { content: 'TRAINING', sources: { ...none, central: 5 }, amount: 5, asked: null }),
        file('4', { sources: null, amount: 30 }),
        file('5', { fit: 'notMet' }),
        file('6', { state: 'withdrawn' }),
        file('7', { state: 'ineligible' }),
      ],
      ['TRAINING', 'TRADE', 'INFRA'],
    )
    expect(
      groups.map(({ content, rows, sums: of }) => [content, rows.map(({ no }) => no), of.asked, of.proposed]),
    ).toEqual([
      ['TRAINING', ['1'], 0, 5],
      ['INFRA', ['3', '4'], 200, 110],
    ])
    expect([sums, open, leftOut]).toEqual([
      { asked: 200, proposed: 115, sources: { ...none, central: 65, local: 20 } },
      ['4'],
      ['5', '6', '7'],
    ])
  })

  test('the sums of the groups are the sum of the whole, and the sources give what is proposed where all are split', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
    const some = fc.record({
      content: fc.constantFrom('TRAINING', 'INFRA'),
      sources: fc.record({ central: amount, local: amount, own: amount, science: amount, other: amount }),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (list) => {
        const files = list.map((one, index) => file(String(index), one))
        const { groups, sums } = estimateOf(files, ['TRAINING', 'INFRA'])
        expect(groups.reduce((sum, group) => sum + group.sums.proposed, 0)).toBe(sums.proposed)
        expect(supportOf(sums.sources)).toBe(sums.proposed)
      }),
    )
  })
})

describe('the progress', () => {
  const money = { approved: 300, committed: 100, advanced: 100, paid: 100 }

  test('from plan to payment, with the share paid in tenths of a percent, rounded down', () => {
    const { groups, sums } = progressOf(
      [
        file('1', { standing: { ...none, central: 250, included: true }, money }),
        file('2', { money: { approved: 700, committed: 101, advanced: 0, paid: 599 } }),
        file('3', {}),
        file('4', { standing: { ...none, included: false } }),
      ],
      ['INFRA'],
    )
    expect(
      groups[0]?.rows.map(({ no, progress }) => [no, progress.planned, progress.left, progress.paidPerMille]),
    ).toEqual([
      ['1', 250, 200, 333],
      ['2', 0, 101, 855],
    ])
    expect(sums).toEqual({
      planned: 250,
      approved: 1000,
      committed: 201,
      advanced: 100,
      paid: 699,
      left: 301,
      paidPerMille: 699,
    })
  })

  test('what does not fit the plan is named: outside of it, above it, ended in it; own money is no support', () => {
    const inPlan = { ...none, central: 250, own: 900, included: true }
    const { sums, unplanned, overPlan, ended } = progressOf(
      [
        file('1', { standing: inPlan, money }),
        file('2', { money }),
        file('3', { standing: { ...none, included: false }, money }),
        file('4', { standing: inPlan, state: 'withdrawn' }),
        file('5', { standing: { ...inPlan, central: 300 }, money }),
      ],
      ['INFRA'],
    )
    expect([sums.planned, unplanned, overPlan, ended]).toEqual([800, ['2', '3'], ['1'], ['4']])
  })

  test('where nothing is approved there is no share', () => {
    const { sums } = progressOf([file('1', { standing: { ...none, central: 5, included: true } })], ['INFRA'])
    expect(sums.paidPerMille).toBeNull()
  })
})
