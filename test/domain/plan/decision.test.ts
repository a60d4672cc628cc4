import { describe, expect, test } from 'vitest'
import { checkHead, decidedLine, saysTheSame } from '../../../src-main/domain/plan/decision.ts'
import { fitOf, isProposable } from '../../../src-main/domain/plan/fit.ts'
import { refused } from '../refused.ts'

const nothing = { central: 0, local: 0, own: 0, science: 0, other: 0 }
const some = { ...nothing, central: 60, local: 20 }

describe('the verdict apart from the plan', () => {
  const line = (kind: 'condition' | 'priority', verdict: 'met' | 'notMet' | 'evidenceMissing', fact: string) => ({
    kind,
    verdict,
    facts: [{ fact, value: null, known: true, origin: null }],
  })
  test('who is not in the plan may still be taken in; who fails anything else may not', () => {
    const outside = line('condition', 'notMet', 'inYearPlan')
    expect([
      fitOf([outside, line('condition', 'met', 'coop.members')]),
      fitOf([outside, line('condition', 'evidenceMissing', 'coop.members')]),
      fitOf([outside, line('condition', 'notMet', 'coop.members')]),
      fitOf([line('condition', 'met', 'coop.members'), line('priority', 'notMet', 'offtakePerYear')]),
      fitOf([outside]),
      fitOf([]),
    ]).toEqual(['met', 'evidenceMissing', 'notMet', 'met', null, null])
  })
  test('a file that ended is not proposed, whatever its verdict', () => {
    expect([
      isProposable({ fit: null, state: 'draft' }),
      isProposable({ fit: 'met', state: 'disbursing' }),
      isProposable({ fit: 'notMet', state: 'checking' }),
      isProposable({ fit: 'met', state: 'withdrawn' }),
      isProposable({ fit: 'met', state: 'ineligible' }),
    ]).toEqual([true, true, false, false, false])
  })
})

describe('whether a decision may follow', () => {
  const head = { year: 2018, kind: 'change', decidedOn: '2018-05-01', reason: 'Chuyển vốn' } as const
  const before = [
    { number: '100/QĐ', decidedOn: '2018-03-01' },
    { number: '200/QĐ', decidedOn: '2018-05-01' },
  ]
  const said = (change: Partial<Parameters<typeof checkHead>[0]>, known: typeof before, today: string) => {
    const answer = refused(() => checkHead({ ...head, ...change }, known, today))
    return 'code' in answer ? answer.code : null
  }
  test.each([
    ['a change on the day of the last one, today', {}, before, '2018-05-01', null],
    ['the plan a second time', { kind: 'approve' }, before, '2018-05-01', 'plan.twice'],
    ['the first plan', { kind: 'approve', reason: null }, [], '2018-05-01', null],
    ['a change before there is a plan', {}, [], '2018-05-01', 'plan.noPlan'],
    ['a day that has not come', {}, before, '2018-04-30', 'plan.future'],
    ['a day before the last decision', { decidedOn: '2018-04-30' }, before, '2018-05-01', 'plan.backDated'],
    ['a change without a reason', { reason: ' ' }, before, '2018-05-01', 'plan.reasonMissing'],
  ] as const)('%s', (_, change, known, today, expected) => {
    expect(said(change, [...known], today)).toBe(expected)
  })
})

describe('what is written of a file', () => {
  const file = { no: 'HS-1', state: 'checking', planYear: 2018, standing: null } as const
  const inside = { ...some, included: true }
  test('nothing where the plan says the same', () => {
    expect([
      saysTheSame(null, { included: false, sources: nothing }),
      saysTheSame({ ...nothing, included: false }, { included: false, sources: nothing }),
      saysTheSame(inside, { included: true, sources: some }),
      saysTheSame(inside, { included: true, sources: { ...some, own: 1 } }),
      saysTheSame(inside, { included: false, sources: nothing }),
      saysTheSame(null, { included: true, sources: some }),
    ]).toEqual([true, true, true, false, false, false])
    expect(decidedLine(2018, { ...file, standing: inside }, { included: true, sources: some })).toBeNull()
  })
  test('a file that is taken out takes its money along, also when it ended or fails', () => {
    expect(
      decidedLine(2018, { ...file, state: 'withdrawn', standing: inside }, { included: false, sources: some }),
    ).toEqual({ included: false, sources: nothing })
  })
  test.each([
    ['of another year', { ...file, planYear: 2019 }, some, 'plan.otherYear'],
    ['that has ended', { ...file, state: 'rejected' as const }, some, 'plan.fileEnded'],
    ['without support', file, { ...nothing, own: 5 }, 'plan.amountMissing'],
  ])('a file %s is not taken in', (_, of, sources, code) => {
    expect(refused(() => decidedLine(2018, of, { included: true, sources }))).toMatchObject({ code })
  })
})
