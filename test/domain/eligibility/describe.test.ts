import { describe, expect, test } from 'vitest'
import { describeContent } from '../../../src-main/domain/eligibility/describe.ts'
import { refused } from '../refused.ts'
import { pack } from './good-file.ts'

const supported = pack.contents.filter((content) => content.supported).map(({ code }) => code)

describe('what a content asks', () => {
  test.each(supported)('%s: every fact, paper and condition its plans read is told, with units and places', (code) => {
    const told = describeContent(pack, code)
    const plans = [...(pack.plans.get(code)?.values() ?? [])]
    const names = told.facts.map(({ name }) => name)
    const read = plans
      .flatMap((plan) => plan.reads.map(({ fact }) => fact.name))
      .filter((n) => n !== 'registerOverlaps')
    expect(read.filter((name) => !names.includes(name))).toEqual([])
    expect(new Set(told.conditions.map(({ id }) => id))).toEqual(
      new Set(plans.flatMap((plan) => plan.conditions.map(({ id }) => id))),
    )
    expect(told.facts.filter(({ type, unit }) => type === 'number' && unit === null)).toEqual([])
    expect(told.conditions.filter(({ citation }) => citation.length === 0)).toEqual([])
    const asked = told.papers.map((paper) => paper.code)
    expect(told.conditions.flatMap(({ papers }) => papers).filter((paper) => !asked.includes(paper))).toEqual([])
  })

  test('bounds and values come from the schema of the facts', () => {
    const facts = new Map(describeContent(pack, 'INFRA').facts.map((fact) => [fact.name, fact]))
    expect([facts.get('areaHa'), facts.get('coop.field'), facts.get('work')?.askedBy.length]).toMatchObject([
      { type: 'number', unit: 'ha', min: 0, max: 10_000_000, askedBy: ['INFRA.AREA'] },
      { type: 'choice', values: ['agriculture', 'other'], askedBy: ['INFRA.FIELD'] },
      0,
    ])
  })

  test('a content nobody knows is refused by name', () => {
    expect(refused(() => describeContent(pack, 'FERRY'))).toMatchObject({
      code: 'facts.invalid',
      params: { path: 'content' },
    })
  })
})
