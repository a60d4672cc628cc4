import { expect, test } from 'vitest'
import { factTable } from '../../src-main/domain/eligibility/facts.ts'
import { helpOf } from '../../src-main/text/screens/fact-help.ts'

/** What other parts of a screen hold, or the office finds by itself. */
const heldElsewhere = [
  'content',
  'work',
  'requestDate',
  'papers',
  'judgements',
  'registerOverlaps',
  'coop',
  'coop.kind',
]

test('every fact that somebody types says what to write, in both languages; the others need none', () => {
  const typed = factTable.filter(({ name, kind }) => kind !== 'group' && !heldElsewhere.includes(name))
  expect(typed.length).toBeGreaterThan(40)
  for (const { name } of typed) {
    const help = helpOf(name)
    expect([name, help?.vi.length ?? 0, help?.en.length ?? 0].map((part) => part === 0)).toEqual([false, false, false])
  }
  expect(heldElsewhere.map(helpOf)).toEqual(heldElsewhere.map(() => null))
})

test('revenue of any year has the help of all years', () => {
  expect(helpOf('coop.revenue.2017')).toEqual(helpOf('coop.revenue'))
  expect(helpOf('nothing.2017')).toBeNull()
})
