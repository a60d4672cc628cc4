import { expect, test } from 'vitest'
import { formFacts } from '../../src-main/domain/eligibility/form-facts.ts'
import { fieldsOf } from '../../src-renderer/screens/applications/form-state.ts'
import { kindOfFact } from '../../src-renderer/ui/facts.ts'
import { readNumber } from '../../src-renderer/ui/read-number.ts'
import { pack } from '../domain/eligibility/good-file.ts'

test('a decimal comma is read, a mark that could group thousands is not', () => {
  const read = Object.fromEntries(
    ['62,5', '62.5', '18,55', '1.500', '1,500', '1500', '-1', '', '12 ha'].map((text) => [
      text,
      readNumber(text, false),
    ]),
  )
  expect(read).toEqual({
    '62,5': 62.5,
    '62.5': 62.5,
    '18,55': 18.55,
    '1.500': null,
    '1,500': 1.5,
    '1500': 1500,
    '-1': null,
    '': null,
    '12 ha': null,
  })
})

test('a count is whole', () => {
  expect(['7', '7,5', '7.0', '07'].map((text) => readNumber(text, true))).toEqual([7, null, null, 7])
})

test('the form asks what the content asks, revenue by year, and nothing of a co-op that founders do not have yet', () => {
  const { own } = formFacts(pack, 'INFRA', 'STORE')
  const store = fieldsOf(own, '2018-02-05', false)
  expect(store.filter((fact) => fact.startsWith('coop.revenue'))).toEqual([
    'coop.revenue.2017',
    'coop.revenue.2016',
    'coop.revenue.2015',
  ])
  expect(fieldsOf(own, null, false).some((fact) => fact.startsWith('coop.revenue'))).toBe(false)
  expect(fieldsOf(formFacts(pack, 'ESTABLISH', '').own, '2018-02-05', true)).toEqual([
    'amount',
    'planApprovedOn',
    'hours',
    'days',
    'officialAdviser',
    'purpose',
    'lines',
  ])
  for (const fact of store) expect([fact, kindOfFact(fact)]).not.toContain(null)
})
