import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadPack, packIds } from '../../../db/packs/load.ts'
import { assess, packDefaults } from '../../../src-main/domain/eligibility/assess.ts'
import { describeContent } from '../../../src-main/domain/eligibility/describe.ts'
import { refused } from '../refused.ts'
import { fileAsDescribed } from './described-file.ts'
import { pack } from './good-file.ts'

const supported = pack.contents.filter((content) => content.supported).map(({ code }) => code)

/** Every content, with every work, of every programme. */
const everything = packIds().flatMap((id) => {
  const of = loadPack(id)
  return of.contents.flatMap(({ code, needsWork }) => {
    const works = needsWork ? of.works.filter((work) => work.content === code).map((work) => work.code) : [null]
    return works.map((work) => ({ of, id, code, work }))
  })
})

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

  test.each(everything)(
    '$id $code $work: a file written from its description alone is understood, down to the last condition',
    ({ of, code, work }) => {
      const told = describeContent(of, code)
      const file = fileAsDescribed(told, work)
      expect(z.fromJSONSchema(told.schema as z.core.JSONSchema.JSONSchema).safeParse(file).success).toBe(true)
      const { criteria } = assess(of, file, packDefaults)
      expect(criteria.filter(({ byFacts }) => byFacts === 'unknown').map(({ id }) => id)).toEqual([])
      expect(criteria.flatMap(({ missingPapers }) => missingPapers)).toEqual([])
    },
  )

  test('fourteen works, nine contents', () => {
    const ofFirst = everything.filter(({ id }) => id === pack.id)
    expect([ofFirst.filter(({ work }) => work !== null).length, new Set(ofFirst.map(({ code }) => code)).size]).toEqual(
      [14, 9],
    )
  })

  test('figures its rules and norms read are told with their dates and articles', () => {
    const ids = describeContent(pack, 'GRADUATE').parameters.map(({ id }) => id)
    const expected = ['graduate.people.agriculture', 'graduate.people.other', 'graduate.months', 'wage.I', 'wage.IV']
    expect([expected.filter((id) => !ids.includes(id)), ids.filter((id) => id.startsWith('area.'))]).toEqual([[], []])
  })

  test('saying nothing and saying none are told apart', () => {
    const facts = new Map(describeContent(pack, 'INFRA').facts.map((fact) => [fact.name, fact]))
    const names = ['ownContribution', 'totalInvestment', 'firebreak', 'priorState', 'practices', 'coop.reregisteredOn']
    expect(names.map((name) => [facts.get(name)?.missing, facts.get(name)?.none])).toEqual([
      ['unknown', 'zero'],
      ['unknown', 'unknown'],
      ['no', 'no'],
      ['unknown', 'no'],
      ['unknown', 'empty'],
      ['unknown', 'never'],
    ])
  })

  test('bounds and values come from the schema of the facts', () => {
    const facts = new Map(describeContent(pack, 'INFRA').facts.map((fact) => [fact.name, fact]))
    expect([facts.get('areaHa'), facts.get('coop.field'), facts.get('work'), facts.get('content')]).toMatchObject([
      { type: 'number', unit: 'ha', min: 0, max: 10_000_000, askedBy: ['INFRA.AREA'], path: ['areaHa'] },
      { type: 'choice', values: ['agriculture', 'other'], askedBy: ['INFRA.FIELD'], path: ['coop', 'field'] },
      { type: 'code', values: pack.works.map((work) => work.code), askedBy: [] },
      { type: 'code', values: ['INFRA'] },
    ])
  })

  test('a content nobody knows is refused by name', () => {
    expect(refused(() => describeContent(pack, 'FERRY'))).toMatchObject({
      code: 'facts.invalid',
      params: { path: 'content' },
    })
  })
})
