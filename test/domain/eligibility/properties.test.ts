import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, packDefaults } from '../../../src-main/domain/eligibility/assess.ts'
import type { Criterion, Verdict } from '../../../src-main/domain/eligibility/criterion.ts'
import { factNames } from '../../../src-main/domain/eligibility/facts.ts'
import { goodFile, lineOf, pack, works } from './good-file.ts'

const worse = { met: 0, needsJudgement: 1, evidenceMissing: 2, notMet: 3 } as const satisfies Record<Verdict, number>
const verdict = fc.constantFrom('met', 'notMet')
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const amount = fc.oneof(
  fc.nat({ max: 3_000_000_000 }),
  fc.constantFrom(299_999_999, 300_000_000, 999_999_999, 1_000_000_000, Number.MAX_SAFE_INTEGER),
)
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 })
const papers = fc.subarray([...goodFile.papers])

/** Any file: every fact there, absent or null. */
const anyFile = fc.record(
  {
    content: fc.constant('INFRA'),
    work: fc.constantFrom(...works),
    requestDate: day,
    totalInvestment: some(amount),
    ownContribution: some(amount),
    approvedOwnSharePct: some(fc.constantFrom(0, 10, 20, 22.5, 33.33, 100)),
    areaHa: some(fc.constantFrom(0, 4.9, 5, 10, 49.99, 50, 99.99, 100, 500)),
    firebreak: some(fc.boolean()),
    households: some(fc.constantFrom(0, 99, 100, 5000)),
    capacity: some(
      fc.record(
        {
          livestock: some(fc.constantFrom(0, 199, 200, 399, 400)),
          poultry: some(fc.constantFrom(0, 1999, 2000, 4000)),
        },
        { requiredKeys: [] },
      ),
    ),
    offtakePerYear: some(amount),
    practices: some(fc.subarray(['VIETGAP', 'HIGH_TECH'])),
    priorState: some(fc.boolean()),
    hasOffice: some(fc.boolean()),
    inYearPlan: some(fc.boolean()),
    reportedSupport: some(fc.subarray(['NTM'])),
    papers,
    judgements: fc.dictionary(fc.constantFrom(...pack.conditions.map(({ id }) => id)), verdict),
    coop: some(
      fc.record(
        {
          kind: fc.constantFrom('HTX', 'LHHTX', 'QTDND'),
          field: some(fc.constantFrom('agriculture', 'other')),
          area: some(fc.constantFrom('ordinary', 'difficult', 'border')),
          foundedOn: some(day),
          reregisteredOn: some(day),
          members: some(fc.constantFrom(0, 3, 4, 6, 7, 50)),
          belowMinimumSince: some(day),
          maxMemberSharePct: some(fc.constantFrom(0, 20, 20.01, 30, 30.01)),
          status: some(fc.constantFrom('active', 'suspended', 'dissolved')),
          idleSince: some(day),
          lastMeetingOn: some(day),
          revenue: some(fc.dictionary(fc.constantFrom('2013', '2014', '2015', '2016', '2017'), some(amount))),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: ['content', 'work', 'requestDate', 'papers'] },
)

describe('for any file', () => {
  test('a verdict follows from the facts, the papers and the note, and the overall from the lines', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { overall, criteria } = assess(pack, file, packDefaults)
        for (const line of criteria) expect([line.id, line.verdict]).toEqual([line.id, expected(line)])
        const conditions = criteria.filter(({ kind }) => kind === 'condition')
        expect(worse[overall]).toBe(Math.max(...conditions.map((line) => worse[line.verdict])))
      }),
    )
  })

  test('unknown never gives met: no fact taken away turns a line to met', () => {
    // A firebreak is one only where it says so, and an approved share counts only where one is known (programme, INFRA.OWN).
    const silent = ['firebreak', 'approvedOwnSharePct']
    const names = factNames.filter(
      (name) => !silent.includes(name) && !['content', 'work', 'requestDate'].includes(name),
    )
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...names), (file, name) => {
        const before = assess(pack, file, packDefaults)
        const after = assess(pack, without(file, name.split('.')), packDefaults)
        const turned = after.criteria.filter(
          (line) => line.byFacts === 'met' && lineOf(before.criteria, line.id)?.byFacts !== 'met',
        )
        expect(turned).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('a file with every fact unknown meets nothing but what its papers are', () => {
    const { criteria } = assess(
      pack,
      { content: 'INFRA', work: 'SLAUGHTER', requestDate: '2018-02-05', papers: [] },
      packDefaults,
    )
    expect(new Set(criteria.map(({ byFacts }) => byFacts))).toEqual(new Set(['unknown', 'judgement']))
  })

  test('adding a paper never worsens a verdict', () => {
    fc.assert(
      fc.property(anyFile, papers, (file, more) => {
        const before = assess(pack, file, packDefaults)
        const after = assess(pack, { ...file, papers: [...file.papers, ...more] }, packDefaults)
        expect(worse[after.overall]).toBeLessThanOrEqual(worse[before.overall])
        for (const [index, line] of after.criteria.entries()) {
          expect(worse[line.verdict]).toBeLessThanOrEqual(worse[before.criteria[index]?.verdict ?? 'met'])
        }
      }),
    )
  })

  test('raising the own contribution never turns it from met', () => {
    fc.assert(
      fc.property(anyFile, amount, amount, (file, a, b) => {
        const at = (own: number) =>
          lineOf(assess(pack, { ...file, ownContribution: own }, packDefaults).criteria, 'INFRA.OWN')?.verdict
        if (at(Math.min(a, b)) === 'met') expect(at(Math.max(a, b))).toBe('met')
      }),
    )
  })

  test('the order of the facts is nothing', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const reversed = Object.fromEntries(Object.entries(file).toReversed())
        expect(JSON.stringify(assess(pack, reversed, packDefaults))).toBe(
          JSON.stringify(assess(pack, file, packDefaults)),
        )
      }),
    )
  })
})

function expected({ byFacts, judgement, missingPapers }: Criterion): Verdict {
  if (byFacts === 'notMet') return 'notMet'
  if (byFacts === 'unknown') return 'evidenceMissing'
  if (byFacts === 'judgement' && judgement === null) return 'needsJudgement'
  if (judgement === 'notMet') return 'notMet'
  return missingPapers.length === 0 ? 'met' : 'evidenceMissing'
}

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]]
      return rest.length === 0 ? [] : [[name, without(inner, rest)]]
    }),
  )
}
