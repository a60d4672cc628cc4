import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inForce } from '../../../src-main/domain/eligibility/provincial.ts'
import { historyStates } from '../../../src-main/domain/eligibility/provincial-history.ts'

test.each([
  ['nothing', [], []],
  ['one that began', [['2017-01-01', null]], ['inForce']],
  ['one that begins today', [['2018-06-01', null]], ['inForce']],
  [
    'one that begins tomorrow, after one that stands',
    [
      ['2017-01-01', null],
      ['2018-06-02', null],
    ],
    ['inForce', 'coming'],
  ],
  ['one that begins tomorrow alone', [['2018-06-02', null]], ['coming']],
  [
    'a later one ends the one before',
    [
      ['2016-01-01', null],
      ['2017-01-01', null],
    ],
    ['ended', 'inForce'],
  ],
  [
    'recorded later for an earlier time',
    [
      ['2017-01-01', null],
      ['2016-01-01', null],
    ],
    ['inForce', 'ended'],
  ],
  ['its last day is today', [['2017-01-01', '2018-06-01']], ['inForce']],
  ['its last day was yesterday', [['2017-01-01', '2018-05-31']], ['ended']],
  [
    'a correction of the same day',
    [
      ['2017-01-01', null],
      ['2017-01-01', null],
    ],
    ['replaced', 'inForce'],
  ],
] as const)('%s', (_, values, expected) => {
  expect(
    historyStates(
      values.map(([from, to]) => ({ from, to })),
      '2018-06-01',
    ),
  ).toEqual(expected)
})

test('what is shown as in force is what the engine takes', () => {
  const day = fc.constantFrom('2018-05-30', '2018-05-31', '2018-06-01', '2018-06-02', '2018-06-03')
  const value = fc.tuple(day, fc.option(day)).map(([from, to]) => ({ from, to: to !== null && to < from ? null : to }))
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), (values) => {
      const states = historyStates(values, '2018-06-01')
      const standing = values
        .map(({ from, to }, index) => ({ key: 'k', value: index, from, to, document: 'x' }))
        .filter((_, index) => states[index] !== 'replaced')
        .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      const shown = states.indexOf('inForce')
      expect(inForce(standing, '2018-06-01')?.value ?? -1).toBe(shown)
      expect(states.filter((state) => state === 'inForce').length).toBeLessThanOrEqual(1)
    }),
  )
})
