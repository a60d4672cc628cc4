import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadPack, packIds } from '../../../db/packs/load.ts'
import { type Assessment, assess, packDefaults } from '../../../src-main/domain/eligibility/assess.ts'
import type { Criterion, Verdict } from '../../../src-main/domain/eligibility/criterion.ts'
import { describeContent } from '../../../src-main/domain/eligibility/describe.ts'
import { anyFileOf, anyReadingsOf, turned, without } from './any-file.ts'
import { pack } from './good-file.ts'

const worse = { met: 0, needsJudgement: 1, evidenceMissing: 2, notMet: 3 } as const satisfies Record<Verdict, number>

/** Every content of every programme. */
const contents = packIds().flatMap((id) => {
  const of = loadPack(id)
  return of.contents.map(({ code }) => ({ of, id, code }))
})

/**
 * Facts whose silence is an answer: an approved share counts only where one is known (programme, INFRA.OWN), a place of operation is told where it is
 * not that of the head office, and a plan's day decides in place of the request's. Flags that mean "no" say so in their description.
 */
const silent = ['approvedOwnSharePct', 'placeArea', 'planApprovedOn']

describe.each(contents)('any file of $id $code', ({ of, code }) => {
  const anyFile = anyFileOf(of, code)
  const readings = anyReadingsOf(of)
  const told = describeContent(of, code)
  const judged = (file: unknown, read: Readonly<Record<string, string>>): Assessment =>
    assess(of, file, { readings: read, provincial: [] })
  const lines = (assessment: Assessment) => new Map(assessment.criteria.map((line) => [line.id, line]))

  test('a verdict follows from the facts, the papers and the note, and the overall from the lines', () => {
    fc.assert(
      fc.property(anyFile, readings, (file, read) => {
        const { overall, criteria } = judged(file, read)
        for (const line of criteria) expect([line.id, line.verdict]).toEqual([line.id, expected(line)])
        const conditions = criteria.filter(({ kind }) => kind === 'condition')
        const worst = Math.max(...conditions.map((line) => worse[line.verdict]))
        expect(worse[overall]).toBe(conditions.length === 0 ? worse.needsJudgement : worst)
      }),
    )
  })

  test('unknown never gives met: no fact taken away turns a line to met, or the whole', () => {
    const paths = told.facts.flatMap(({ name, path, type, missing }) =>
      type === 'code' || missing === 'no' || silent.includes(name) || ['papers', 'judgements'].includes(name)
        ? []
        : [path],
    )
    fc.assert(
      fc.property(anyFile, readings, fc.constantFrom(...paths), (file, read, path) => {
        // Those who found a co-op have none to tell of.
        fc.pre(!(file['purpose'] === 'new' && path.join('.') === 'coop'))
        const [before, after] = [judged(file, read), judged(without(file, path), read)]
        // A line that was not there before stands on facts of its own.
        const turnedMet = after.criteria.filter(
          ({ id, byFacts }) => byFacts === 'met' && (lines(before).get(id)?.byFacts ?? 'met') !== 'met',
        )
        expect(turnedMet.map(({ id }) => id)).toEqual([])
        if (after.overall === 'met') expect(before.overall).toBe('met')
      }),
      { numRuns: 300 },
    )
  })

  test('a line none of whose facts is known is never met', () => {
    fc.assert(
      fc.property(anyFile, readings, (file, read) => {
        const blind = judged(file, read).criteria.filter(
          ({ facts }) => facts.length > 0 && facts.every(({ known }) => !known),
        )
        expect(blind.filter(({ byFacts }) => byFacts === 'met')).toEqual([])
      }),
    )
  })

  test('a paper more never worsens a verdict', () => {
    const papers = told.papers.map((paper) => paper.code)
    fc.assert(
      fc.property(anyFile, readings, fc.subarray(papers), fc.subarray(papers), (file, read, some, more) => {
        const before = judged({ ...file, papers: some }, read)
        const after = judged({ ...file, papers: [...some, ...more] }, read)
        expect(worse[after.overall]).toBeLessThanOrEqual(worse[before.overall])
        expect(after.criteria.map(({ id }) => id)).toEqual(before.criteria.map(({ id }) => id))
        for (const { id, verdict } of after.criteria)
          expect(worse[verdict]).toBeLessThanOrEqual(worse[lines(before).get(id)?.verdict ?? 'met'])
      }),
    )
  })

  test('the order in which facts and papers are told is nothing', () => {
    fc.assert(
      fc.property(anyFile, readings, (file, read) => {
        const papers = file['papers']
        const other = { ...file, ...(Array.isArray(papers) ? { papers: papers.toReversed() } : {}) }
        expect(JSON.stringify(judged(turned(other), read))).toBe(JSON.stringify(judged(file, read)))
      }),
    )
  })

  test('an amount is whole đồng or open, never above its ceiling, and open where a part of it is', () => {
    const leasts = told.amounts.some(({ steps }) => steps.some(({ role }) => role === 'least'))
    fc.assert(
      fc.property(anyFile, readings, (file, read) => {
        const { ceiling, computed, working } = judged(file, read).amount
        for (const dong of [ceiling, computed])
          if (dong !== null) expect(Number.isSafeInteger(dong) && dong >= 0).toBe(true)
        if (computed !== null && !leasts) expect(ceiling).toBeLessThanOrEqual(computed)
        // Nothing asked for is nothing, whatever the norm.
        if (computed !== 0 && working.some(({ value }) => value === null)) expect(computed).toBeNull()
      }),
    )
  })
})

describe('own contribution', () => {
  const anyFile = anyFileOf(pack, 'INFRA')
  const amount = fc.oneof(fc.nat({ max: 3_000_000_000 }), fc.constantFrom(200_000_000, Number.MAX_SAFE_INTEGER))

  test('raising it never turns it from met', () => {
    fc.assert(
      fc.property(anyFile, amount, amount, (file, a, b) => {
        const at = (own: number) =>
          assess(pack, { ...file, ownContribution: own }, packDefaults).criteria.find(({ id }) => id === 'INFRA.OWN')
        if (at(Math.min(a, b))?.verdict === 'met') expect(at(Math.max(a, b))?.verdict).toBe('met')
      }),
      { numRuns: 500 },
    )
  })
})

test('a file with every fact unknown meets nothing but what its papers are', () => {
  for (const { of, code } of contents)
    for (const work of of.works
      .filter(({ content }) => content === code)
      .map((known) => known.code)
      .concat('')) {
      if (of.contents.find((known) => known.code === code)?.needsWork === true && work === '') continue
      const file = { content: code, requestDate: '2018-02-05', ...(work === '' ? {} : { work }) }
      const { criteria } = assess(of, file, packDefaults)
      expect(criteria.filter(({ byFacts }) => byFacts === 'met' || byFacts === 'notMet')).toEqual([])
    }
})

function expected({ byFacts, judgement, missingPapers }: Criterion): Verdict {
  if (byFacts === 'notMet') return 'notMet'
  if (byFacts === 'unknown') return 'evidenceMissing'
  if (byFacts === 'judgement' && judgement === null) return 'needsJudgement'
  if (judgement === 'notMet') return 'notMet'
  return missingPapers.length === 0 ? 'met' : 'evidenceMissing'
}
