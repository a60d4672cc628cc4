import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOf, packIds, readPack } from '../../../db/packs/load.ts'
import { compilePack, packVersionOf } from '../../../src-main/domain/eligibility/pack.ts'
import { refused } from '../refused.ts'

const { files, hash } = readPack(join(import.meta.dirname, '../../../db/packs/2261-2014'))
const general = 'conditions/general.json'
const infra = 'conditions/infra.json'

type Step = string | number

/** The pack with one place changed; `undefined` takes it out. */
function broken(file: string, path: readonly Step[], value: unknown): unknown {
  const changed = structuredClone(files)
  const holder = path.slice(0, -1).reduce<unknown>(inside, changed[file])
  const last = path.at(-1) ?? ''
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${path.join('.')}`)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return refused(() => compilePack({ files: changed, hash }))
}

function inside(value: unknown, step: Step): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
}

function at(file: string, path: readonly Step[]): unknown {
  return path.reduce<unknown>(inside, files[file])
}

function placeOf(file: string, key: string, name: string): number {
  const list = files[file]
  return Array.isArray(list) ? list.findIndex((item: unknown) => inside(item, key) === name) : -1
}

const own = placeOf(infra, 'id', 'INFRA.OWN')
const revenue = placeOf('parameters.json', 'id', 'revenue.least')
const members = placeOf('parameters.json', 'id', 'members.coop')
const oneValue = at('parameters.json', [revenue, 'values', 0])

describe('a pack that does not load', () => {
  test.each([
    ['no citation', infra, [own, 'citation'], [], `${own}.citation`],
    ['citation left out', infra, [own, 'citation'], undefined, `${own}.citation`],
    ['unknown document', infra, [own, 'citation', 0, 'document'], 'TT99', `${own}.citation.0.document`],
    ['no citation for the rest', infra, [own, 'citation', 0, 'when'], { work: ['STORE'] }, `${own}.citation`],
    ['unknown fact', infra, [own, 'rule', 'left', 'fact'], 'ownMoney', `${own}.rule.left.fact`],
    ['a fact of another kind', infra, [own, 'rule', 'left', 'fact'], 'hasOffice', `${own}.rule.left.fact`],
    ['two units', infra, [own, 'rule', 'left', 'fact'], 'areaHa', `${own}.rule`],
    ['unknown parameter', infra, [own, 'rule', 'right'], { param: 'own.most' }, `${own}.rule.right.param`],
    ['unknown test', infra, [own, 'rule', 'test'], 'guess', `${own}.rule.test`],
    ['unknown operand', infra, [own, 'rule', 'right'], { guess: 1 }, `${own}.rule.right`],
    ['unknown paper', infra, [own, 'papers', 0], 'NAPKIN', `${own}.papers.0`],
    ['a paper nobody is asked for', infra, [own, 'papers', 0], 'DEGREE', `${own}.papers.0`],
    ['unknown group', infra, [own, 'group'], 'odd', `${own}.group`],
    ['unknown work', infra, [own, 'applies'], { work: ['POOL'] }, `${own}.applies.work`],
    ['dates the wrong way', infra, [own, 'inForce'], { from: '2020-01-01', to: '2019-01-01' }, `${own}.inForce`],
    ['in force before its parameter', infra, [own, 'inForce', 'from'], '2016-07-24', `${own}.inForce`],
    ['two conditions with one id', infra, [own, 'id'], 'GEN.LAW', `${own}.id`],
    ['a key nobody knows', infra, [own, 'colour'], 'red', String(own)],
    ['a threshold without a unit', 'parameters.json', [revenue, 'unit'], undefined, `${revenue}.unit`],
    ['a unit of no kind', 'parameters.json', [revenue, 'unit'], 'USD', `${revenue}.unit`],
    [
      'a parameter without a citation',
      'parameters.json',
      [revenue, 'values', 0, 'citation'],
      undefined,
      `${revenue}.values.0.citation`,
    ],
    ['overlapping dates', 'parameters.json', [revenue, 'values'], [oneValue, oneValue], `${revenue}.values`],
    ['a parameter twice', 'parameters.json', [members, 'id'], 'revenue.least', String(revenue)],
    [
      'a date that is none',
      'parameters.json',
      [revenue, 'values', 0, 'from'],
      '2016-02-30',
      `${revenue}.values.0.from`,
    ],
    ['one wording for two works', 'works.json', ['works', 1, 'aliases', 0, 'text'], 'Nhà kho lớn', 'works.2.aliases'],
    ['a default that is no value', 'settings.json', [0, 'default'], 'lunar', '0.default'],
    ['an amount in percent', 'amounts.json', [0, 'steps', 0, 'value'], { param: 'state.most' }, '0.steps.0.value'],
    ['a setting without a case', 'settings.json', [0, 'values', 2, 'value'], 'other', null],
  ] as const)('%s', (_, file, path, value, expectedPath) => {
    const answer = broken(file, path, value)
    expect(answer).toMatchObject({ code: 'pack.invalid' })
    if (expectedPath !== null) expect(answer).toMatchObject({ params: { file, path: expectedPath } })
  })

  test('a file missing, a file too many', () => {
    const { 'papers.json': _, ...less } = files
    expect(refused(() => compilePack({ files: less, hash }))).toMatchObject({ params: { file: 'papers.json' } })
    expect(refused(() => compilePack({ files: { ...files, 'notes.json': [] }, hash }))).toMatchObject({
      params: { file: 'notes.json' },
    })
    expect(refused(() => compilePack({ files: { ...files, [general]: {} }, hash }))).toMatchObject({
      code: 'pack.invalid',
      params: { file: general },
    })
  })
})

describe('a pack that loads', () => {
  test('says which it is', () => {
    expect(packIds()).toContain('2261-2014')
    expect(packVersionOf(compilePack({ files, hash }))).toEqual({ id: '2261-2014', version: '2.0.0', hash })
  })

  test('its hash is that of the content: neither order of keys nor spacing, but every value', () => {
    const reversed = Object.fromEntries(Object.entries(files).toReversed())
    expect(hashOf(reversed)).toBe(hash)
    expect(hashOf({ ...files, 'extra.json': [] })).not.toBe(hash)
  })
})
