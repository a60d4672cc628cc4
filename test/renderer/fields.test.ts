import { expect, test } from 'vitest'
import { factsToAsk } from '../../src-renderer/screens/applications/form-state.ts'
import { kindOfFact } from '../../src-renderer/ui/facts.ts'
import { readNumber } from '../../src-renderer/ui/read-number.ts'

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

test('the form asks the facts that the work is judged by, each of a known kind', () => {
  const store = factsToAsk('STORE', '2018-02-05')
  expect(store.slice(-3)).toEqual(['coop.revenue.2017', 'coop.revenue.2016', 'coop.revenue.2015'])
  expect(factsToAsk('WATER', '2018-02-05')).toContain('households')
  expect(factsToAsk('SLAUGHTER', null)).not.toContain('coop.revenue.2017')
  for (const fact of [...store, ...factsToAsk('SLAUGHTER', '2018-02-05')])
    expect([fact, kindOfFact(fact)]).not.toContain(null)
})
