import { describe, expect, test } from 'vitest'
import type { PlanRowView } from '../../src-main/contract/plan.ts'
import {
  decideLines,
  decideSums,
  endedInPlan,
  itemsOf,
  undraftedOf,
} from '../../src-renderer/screens/plan/decide-lines.ts'

const nothing = { central: 0, local: 0, own: 0, science: 0, other: 0 }
const drafted = { ...nothing, central: 60, local: 20, own: 900 }
const row = (no: string, more: Partial<PlanRowView>): PlanRowView => ({
  applicationId: no,
  no,
  coop: `HTX ${no}`,
  districtCode: '608',
  content: 'INFRA',
  work: 'STORE',
  state: 'checking',
  fit: 'met',
  receivedOn: '2018-02-05',
  asked: 80,
  ceiling: 80,
  amount: 80,
  open: false,
  sources: drafted,
  own: 900,
  draft: null,
  standing: null,
  rank: null,
  money: { approved: 0, committed: 0, advanced: 0, paid: 0 },
  ...more,
})
const inPlan = (central: number) => ({ ...nothing, central, included: true, number: '1/QĐ' })
const outOfPlan = { ...nothing, included: false, number: '1/QĐ' }
const untouched = { turned: {}, redrafted: [] }

test('the first decision begins with all that is drafted, and with nothing else', () => {
  const rows = [row('1', {}), row('2', { sources: null }), row('3', { fit: 'notMet' }), row('4', { sources: nothing })]
  const lines = decideLines(rows, 'approve', { turned: { '1': true }, redrafted: [] })
  expect(itemsOf(lines)).toEqual([{ applicationId: '1', included: true, sources: drafted }])
  expect(itemsOf(decideLines(rows, 'approve', { turned: { '1': false }, redrafted: [] }))).toEqual([])
  expect(undraftedOf(rows).map(({ no }) => no)).toEqual(['2', '4'])
})

describe('a change', () => {
  const rows = [
    row('same', { standing: inPlan(50) }),
    row('failed', { standing: inPlan(50), fit: 'notMet' }),
    row('unsplit', { standing: inPlan(50), sources: null }),
    row('withdrawn', { standing: inPlan(50), state: 'withdrawn' }),
    row('out', { standing: outOfPlan }),
    row('new', {}),
  ]

  test('leaves everybody as the plan has them until a person says otherwise, whatever became of them since', () => {
    const lines = decideLines(rows, 'change', untouched)
    expect(itemsOf(lines)).toEqual([])
    expect(decideSums(lines)).toEqual({ files: 4, support: 200, takenIn: 0, takenOut: 0, reamounted: 0 })
    expect(endedInPlan(rows).map(({ no }) => no)).toEqual(['withdrawn'])
  })

  test('writes what a person turned, and the amount of the draft only where it was asked for', () => {
    const lines = decideLines(rows, 'change', {
      turned: { failed: false, withdrawn: false, new: true, out: true },
      redrafted: ['same', 'unsplit', 'failed'],
    })
    expect(itemsOf(lines)).toEqual([
      { applicationId: 'same', included: true, sources: drafted },
      { applicationId: 'failed', included: false, sources: nothing },
      { applicationId: 'withdrawn', included: false, sources: nothing },
      { applicationId: 'out', included: true, sources: drafted },
      { applicationId: 'new', included: true, sources: drafted },
    ])
    expect(decideSums(lines)).toEqual({ files: 4, support: 290, takenIn: 2, takenOut: 2, reamounted: 1 })
  })

  test('turned there and back is nothing changed', () => {
    expect(itemsOf(decideLines(rows, 'change', { turned: { same: true, out: false }, redrafted: [] }))).toEqual([])
  })
})
