import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRuns, type Outcome } from '../../../src-main/domain/eligibility/compare-runs.ts'
import type { Facts } from '../../../src-main/domain/eligibility/facts.ts'
import { judge } from '../../../src-main/domain/eligibility/judge.ts'
import { contentsByRead, lawReads } from '../../../src-main/domain/eligibility/law-reads.ts'
import { compilePack } from '../../../src-main/domain/eligibility/pack.ts'
import { parseFacts } from '../../../src-main/domain/eligibility/parse-facts.ts'
import { recheck } from '../../../src-main/domain/eligibility/recheck.ts'
import { firstDifference } from '../../../src-main/domain/eligibility/same-verdict.ts'
import { trialPack } from '../../../src-main/domain/eligibility/trial.ts'
import { infraFiles } from '../../bench/infra-files.ts'
import { goodFile, pack } from './good-file.ts'

const parsed = (change: object): Facts => parseFacts(pack, { ...goodFile, ...change })
const judged = (facts: Facts, by = pack) => judge(by, facts, {})
const revenue = (value: number | string) => [{ parameter: 'revenue.least', index: 0, value }]
const stricter = trialPack(pack, revenue(2_000_000_000))

const files = infraFiles(pack, 400)
const anyFile = fc.constantFrom(...files)

describe('judging again', () => {
  test('the same facts, readings and pack give the same bytes, also from a pack compiled anew and facts that were stored', () => {
    const again = compilePack(pack.raw)
    fc.assert(
      fc.property(anyFile, (facts) => {
        const stored = parseFacts(again, JSON.parse(JSON.stringify(facts)))
        const [first, second] = [judged(facts), judged(stored, again)]
        expect(JSON.stringify(second)).toBe(JSON.stringify(first))
        expect(firstDifference(first, second)).toBeNull()
      }),
    )
  })

  test('a kept result that was touched is found at the condition that differs', () => {
    const run = judged(parsed({}))
    const touched = run.criteria.map((line) => (line.id === 'GEN.SHARE' ? { ...line, margin: 0 } : line))
    expect(firstDifference({ ...run, criteria: touched }, run)).toEqual({ condition: 'GEN.SHARE' })
    expect(firstDifference({ ...run, overall: 'notMet' }, run)).toEqual({ condition: null })
    expect(firstDifference({ ...run, criteria: run.criteria.slice(0, -1) }, run)).toEqual({ condition: 'INFRA.P3' })
  })
})

describe('two runs of one file', () => {
  test('a run beside itself is no change, and what changes one way changes back the other', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (one, other) => {
        const [a, b] = [judged(one), judged(other)]
        expect(compareRuns(a, a)).toBeNull()
        const [there, back] = [compareRuns(a, b), compareRuns(b, a)]
        expect(back?.overall).toEqual(there === null ? undefined : { from: there.overall.to, to: there.overall.from })
        const turned = there?.lines.map(({ id, from, to }) => ({ id, from: to, to: from })) ?? []
        const byId = (x: { id: string }, y: { id: string }) => (x.id < y.id ? -1 : 1)
        expect(back?.lines.map(({ id, from, to }) => ({ id, from, to })).sort(byId) ?? []).toEqual(turned.sort(byId))
      }),
    )
  })

  test('who changes, from what to what, by which clause and threshold', () => {
    expect(compareRuns(judged(parsed({})), judged(parsed({}), stricter))).toEqual({
      overall: { from: 'met', to: 'notMet' },
      lines: [
        {
          id: 'INFRA.REVENUE',
          kind: 'condition',
          from: 'met',
          to: 'notMet',
          citation: { document: 'TT15', article: '5', clause: '2', point: null, requirement: null },
          thresholdFrom: 1_000_000_000,
          thresholdTo: 2_000_000_000,
          unit: 'VND',
          facts: [],
        },
      ],
      ceiling: null,
    })
  })

  test('another ceiling is a change too, where both sides say theirs', () => {
    const run = judged(parsed({}))
    const given = (ceiling: number | null) => ({ ...run, ceiling })
    expect(compareRuns(given(800_000_000), given(null))).toEqual({
      overall: { from: 'met', to: 'met' },
      lines: [],
      ceiling: { from: 800_000_000, to: null },
    })
    expect([compareRuns(given(8), given(8)), compareRuns(run, given(8))]).toEqual([null, null])
  })

  test('a changed fact is named with both values; one that changes no verdict is no change', () => {
    const before = judged(parsed({}))
    const fewer = judged(parsed({ coop: { ...goodFile.coop, members: 5 } }))
    expect(compareRuns(before, fewer)?.lines).toMatchObject([
      { id: 'GEN.MEMBERS', from: 'met', to: 'needsJudgement', facts: [{ fact: 'coop.members', from: 31, to: 5 }] },
    ])
    expect(compareRuns(before, judged(parsed({ coop: { ...goodFile.coop, members: 30 } })))).toBeNull()
  })

  test('a condition that was not there before, and one that is no more, are named too', () => {
    const store = judged(parsed({ work: 'STORE' }))
    const road = judged(parsed({ work: 'ROAD' }))
    const lines = compareRuns(store, road)?.lines.map(({ id, from, to }) => ({ id, from, to }))
    expect(lines).toEqual([
      { id: 'INFRA.AREA', from: null, to: 'met' },
      { id: 'INFRA.REVENUE', from: 'met', to: null },
    ])
  })

  test('the same lines in another order are no change', () => {
    const run = judged(parsed({}))
    expect(compareRuns(run, { ...run, criteria: run.criteria.toReversed() })).toBeNull()
  })
})

describe('many files', () => {
  const batch = files.map((facts, at) => ({
    ...{ at, facts, options: {}, provincial: [] },
    before: judged(facts),
  }))

  test('only those that change are given, each with what a comparison of its own says', () => {
    const given = [...recheck(stricter, batch)].map((answer) =>
      'change' in answer ? { at: answer.file.at, change: answer.change } : answer.file.at,
    )
    const expected = batch.flatMap(({ at, facts, before }) => {
      const change = compareRuns(before, judged(facts, stricter))
      return change === null ? [] : [{ at, change }]
    })
    expect(given).toEqual(expected)
    expect(given.length).toBeGreaterThan(10)
    expect([...recheck(pack, batch)]).toEqual([])
  })

  test('a ceiling that is another one is a change too, where the run before said what it was', () => {
    const facts = parsed({ totalInvestment: 1_000_000_000 })
    const cap = [{ key: 'cap.INFRA', value: 300_000_000, from: '2017-01-01', to: null, document: '9/NQ-HĐND' }]
    const file = { facts, options: {}, provincial: cap }
    const changes = (before: Outcome) =>
      [...recheck(pack, [{ ...file, before }])].map((answer) => 'change' in answer && answer.change?.ceiling)
    expect([
      changes({ ...judged(facts), ceiling: 800_000_000 }),
      changes({ ...judged(facts), ceiling: null }),
      changes({ ...judged(facts), ceiling: 300_000_000 }),
      changes(judged(facts)),
    ]).toEqual([[{ from: 800_000_000, to: 300_000_000 }], [{ from: null, to: 300_000_000 }], [], []])
  })

  test('one that cannot be judged is named, and those after it go on', () => {
    const [first, second] = batch
    if (first === undefined || second === undefined) throw new Error('two files are needed')
    const strange = { ...first, facts: { ...first.facts, work: 'BRIDGE' } }
    const changed = { ...second, facts: parsed({}), before: judged(parsed({ inYearPlan: null })) }
    expect(
      [...recheck(pack, [strange, changed])].map((answer) => ('refusal' in answer ? answer.refusal.code : 'changed')),
    ).toEqual(['facts.invalid', 'changed'])
  })
})

describe('a trial', () => {
  test('the copy has the other value and another hash; the pack stays as it was', () => {
    const before = JSON.stringify(pack.raw)
    const copy = trialPack(pack, revenue(900_000_000))
    const leastOf = (of: typeof pack) => of.parameters.find(({ id }) => id === 'revenue.least')?.values[0]?.value
    expect([leastOf(copy), leastOf(pack), copy.hash === pack.hash]).toEqual([900_000_000, 1_000_000_000, false])
    expect(JSON.stringify(pack.raw)).toBe(before)
    expect(trialPack(pack, revenue(900_000_001)).hash).not.toBe(copy.hash)
  })

  test('the value of today in the copy changes nobody', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        expect(compareRuns(judged(facts), judged(facts, trialPack(pack, revenue(1_000_000_000))))).toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  test.each([
    ['words for an amount', revenue('một tỷ'), '0.value', '>= 0 (VND)'],
    ['an amount below zero', revenue(-1), '0.value', '>= 0 (VND)'],
    ['a number for a date', [{ parameter: 'law.start', index: 0, value: 2013 }], '0.value', 'yyyy-mm-dd'],
    ['a day that is none', [{ parameter: 'law.start', index: 0, value: '2013-02-30' }], '0.value', 'yyyy-mm-dd'],
    ['a value that is not there', [{ parameter: 'revenue.least', index: 7, value: 1 }], '7', '0 … 0'],
  ])('%s is refused and names file, path and expected form', async (_, changes, path, expected) => {
    const at = pack.parameters.findIndex(({ id }) => id === changes[0]?.parameter)
    await expect(async () => trialPack(pack, changes)).rejects.toMatchObject({
      code: 'pack.invalid',
      params: { file: 'parameters.json', path: `${at}.values.${path}`, expected },
    })
  })

  test('an unknown parameter is refused with those there are', async () => {
    await expect((async () => trialPack(pack, [{ parameter: 'none', index: 0, value: 1 }]))()).rejects.toMatchObject({
      code: 'pack.invalid',
      params: { file: 'parameters.json', path: 'none' },
    })
  })
})

test('a condition names the parameters and the readings its rule asks for, all known to the pack', () => {
  const of = (id: string) => {
    const condition = pack.conditions.find((known) => known.id === id)
    return condition === undefined ? null : lawReads(condition)
  }
  expect(of('INFRA.REVENUE')).toEqual({
    parameters: ['revenue.years', 'revenue.least', 'revenue.closeMonths'],
    settings: ['revenueYears'],
  })
  expect(of('INFRA.PROJECT')).toEqual({ parameters: [], settings: [] })
  const known = new Set(pack.parameters.map(({ id }) => id))
  const asked = pack.conditions.flatMap((condition) => lawReads(condition).parameters)
  expect(asked.filter((id) => !known.has(id))).toEqual([])
})

test('a parameter and a reading name the contents whose amount asks for them', () => {
  const { parameters, settings } = contentsByRead(pack)
  expect([parameters.get('state.most'), parameters.get('revenue.least')]).toEqual([['INFRA'], undefined])
  const known = new Set(pack.settings.map(({ id }) => id))
  expect([...settings.keys()].filter((id) => !known.has(id))).toEqual([])
})
