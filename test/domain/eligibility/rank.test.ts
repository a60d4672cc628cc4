import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verdicts } from '../../../src-main/domain/eligibility/criterion.ts'
import { type RankedInput, rankFiles } from '../../../src-main/domain/eligibility/rank.ts'

const citation = { document: 'D', article: '4', clause: '2', point: 'a', requirement: null }
const priorities = ['P1', 'P2', 'P3']

const file = (no: string, met: string, receivedOn: string, overall: RankedInput['overall'] = 'met'): RankedInput => ({
  id: `id-${no}`,
  no,
  receivedOn,
  overall,
  criteria: priorities.map((id) => ({
    id,
    kind: 'priority',
    verdict: met.includes(id) ? 'met' : 'evidenceMissing',
    citation,
  })),
})

test('the first priority weighs more than all that follow; ties by the day received, then the number', () => {
  const files = [
    file('1', 'P2 P3', '2018-01-01'),
    file('2', 'P1', '2018-02-01'),
    file('3', 'P2 P3', '2017-12-31'),
    file('5', '', '2018-01-01'),
    file('4', '', '2018-01-01'),
    file('6', 'P1 P2 P3', '2018-01-01', 'notMet'),
  ]
  expect(rankFiles(files, priorities)).toEqual({
    ranked: [
      { id: 'id-2', rank: 1, meets: ['P1'], reason: { by: 'first' } },
      { id: 'id-3', rank: 2, meets: ['P2', 'P3'], reason: { by: 'priority', condition: 'P1', citation } },
      {
        id: 'id-1',
        rank: 3,
        meets: ['P2', 'P3'],
        reason: { by: 'received', before: '2017-12-31', own: '2018-01-01' },
      },
      { id: 'id-4', rank: 4, meets: [], reason: { by: 'priority', condition: 'P2', citation } },
      { id: 'id-5', rank: 5, meets: [], reason: { by: 'number' } },
    ],
    unranked: ['id-6'],
  })
})

const batch = fc
  .array(
    fc.record({
      met: fc.subarray(priorities),
      day: fc.integer({ min: 1, max: 4 }),
      overall: fc.constantFrom(...verdicts),
    }),
    { maxLength: 10 },
  )
  .map((rows) => rows.map(({ met, day, overall }, n) => file(String(n), met.join(' '), `2018-01-0${day}`, overall)))

describe('properties', () => {
  test('every file that fails nothing has one rank, whatever order they came in', () => {
    fc.assert(
      fc.property(batch, (files) => {
        const { ranked, unranked } = rankFiles(files, priorities)
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1))
        expect(new Set([...ranked.map(({ id }) => id), ...unranked]).size).toBe(files.length)
        expect(rankFiles(files.toReversed(), priorities)).toEqual({ ranked, unranked })
      }),
    )
  })

  test('meeting one priority more never lowers a file', () => {
    fc.assert(
      fc.property(batch, fc.constantFrom(...priorities), (files, more) => {
        const [own] = files
        fc.pre(own !== undefined && own.overall !== 'notMet')
        const rankOf = (all: readonly RankedInput[]) =>
          rankFiles(all, priorities).ranked.find(({ id }) => id === own?.id)?.rank ?? Number.NaN
        const better = files.map((one) =>
          one !== own
            ? one
            : { ...one, criteria: one.criteria.map((c) => (c.id === more ? { ...c, verdict: 'met' as const } : c)) },
        )
        expect(rankOf(better)).toBeLessThanOrEqual(rankOf(files))
      }),
    )
  })
})
