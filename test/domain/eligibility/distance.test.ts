import { expect, test } from 'vitest'
import { distanceOf } from '../../../src-main/domain/eligibility/distance.ts'
import { judge } from '../../../src-main/domain/eligibility/judge.ts'
import { limitSideOf } from '../../../src-main/domain/eligibility/limit-side.ts'
import { parseFacts } from '../../../src-main/domain/eligibility/parse-facts.ts'
import { goodFile, lineOf, pack } from './good-file.ts'

const distance = (changes: object, id: string) => {
  const { criteria } = judge(pack, parseFacts(pack, { ...goodFile, ...changes }), {})
  const line = lineOf(criteria, id)
  const condition = pack.conditions.find((known) => known.id === id)
  return line === undefined || condition === undefined ? undefined : distanceOf(line, limitSideOf(condition))
}

test('inside and outside the threshold, to the đồng', () => {
  const total = { totalInvestment: 1_000_000_000 }
  expect([
    distance({ ...total, ownContribution: 200_000_000 }, 'INFRA.OWN'),
    distance({ ...total, ownContribution: 200_000_001 }, 'INFRA.OWN'),
    distance({ ...total, ownContribution: 199_999_999 }, 'INFRA.OWN'),
  ]).toEqual([
    { kind: 'over', by: 0, unit: 'VND' },
    { kind: 'over', by: 1, unit: 'VND' },
    { kind: 'under', by: 1, unit: 'VND' },
  ])
})

test('where the law allows at most so much, the distance is to its limit', () => {
  const share = (pct: number) => distance({ coop: { ...goodFile.coop, maxMemberSharePct: pct } }, 'GEN.SHARE')
  expect([share(18.5), share(20), share(20.5)]).toEqual([
    { kind: 'within', by: 1.5, unit: 'percent' },
    { kind: 'within', by: 0, unit: 'percent' },
    { kind: 'beyond', by: 0.5, unit: 'percent' },
  ])
})

test('what is not known and not on file is named', () => {
  const papers = goodFile.papers.filter((code) => code !== 'RESOLUTION')
  expect([
    distance({ papers }, 'INFRA.OWN'),
    distance({ ownContribution: undefined, papers }, 'INFRA.OWN'),
    distance({ judgements: {} }, 'INFRA.FITS_PLANS'),
  ]).toEqual([
    { kind: 'lacks', facts: [], papers: ['RESOLUTION'] },
    { kind: 'lacks', facts: ['ownContribution', 'approvedOwnSharePct'], papers: ['RESOLUTION'] },
    { kind: 'note' },
  ])
})
