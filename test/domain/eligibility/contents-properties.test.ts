import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, packDefaults } from '../../../src-main/domain/eligibility/assess.ts'
import type { Verdict } from '../../../src-main/domain/eligibility/criterion.ts'
import { goodFiles } from '../../scenarios/good-files.ts'
import { pack } from './good-file.ts'

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

const judged = (facts: unknown) => assess(pack, facts, packDefaults)
const rank: Readonly<Record<Verdict, number>> = { met: 0, needsJudgement: 1, evidenceMissing: 2, notMet: 3 }
const papers = pack.papers.map(({ code }) => code)

/** The file without some of its facts, at any depth; what it is about stays. */
const without = (facts: Tree, drop: ReadonlySet<string>, path: string): Tree =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([key]) => !drop.has(path + key))
      .map(([key, value]) => [key, isTree(value) ? without(value, drop, `${path}${key}.`) : value]),
  )

const paths = (facts: Tree, path: string): string[] =>
  Object.entries(facts).flatMap(([key, value]) => [
    ...(['content', 'work', 'papers', 'judgements'].includes(path + key) ? [] : [path + key]),
    ...(isTree(value) ? paths(value, `${path}${key}.`) : []),
  ])

const reversed = (value: unknown): unknown =>
  isTree(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([k, v]) => [k, reversed(v)]),
      )
    : value

describe.each(Object.entries(goodFiles))('%s', (_, good) => {
  const whole: Tree = { ...good }
  const some = fc.subarray(paths(whole, ''))

  test('a line none of whose facts is known is never met', () => {
    fc.assert(
      fc.property(some, (drop) => {
        const { criteria } = judged(without(whole, new Set(drop), ''))
        const blind = criteria.filter(({ facts }) => facts.length > 0 && facts.every(({ known }) => !known))
        expect(blind.filter(({ byFacts }) => byFacts === 'met')).toEqual([])
      }),
    )
  })

  test('a paper more never worsens a verdict', () => {
    fc.assert(
      fc.property(some, fc.subarray(papers), fc.constantFrom(...papers), (drop, onFile, more) => {
        const facts = without(whole, new Set(drop), '')
        const before = judged({ ...facts, papers: onFile })
        const after = judged({ ...facts, papers: [...onFile, more] })
        expect(rank[after.overall]).toBeLessThanOrEqual(rank[before.overall])
        for (const [index, line] of after.criteria.entries())
          expect(rank[line.verdict]).toBeLessThanOrEqual(rank[before.criteria[index]?.verdict ?? 'notMet'])
      }),
    )
  })

  test('the order in which facts are told does not matter', () => {
    fc.assert(
      fc.property(some, (drop) => {
        const facts = without(whole, new Set(drop), '')
        expect(JSON.stringify(judged(reversed(facts)))).toBe(JSON.stringify(judged(facts)))
      }),
    )
  })

  test('the ceiling is never above what was computed, and nothing is known of an amount whose parts are not', () => {
    fc.assert(
      fc.property(some, (drop) => {
        const { amount } = judged(without(whole, new Set(drop), ''))
        if (amount.computed !== null) expect(amount.ceiling).toBeLessThanOrEqual(amount.computed)
        if (amount.working.some(({ value }) => value === null)) expect(amount.computed).toBeNull()
      }),
    )
  })
})
