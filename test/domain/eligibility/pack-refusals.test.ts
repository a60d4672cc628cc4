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

function at(file: string, path: readonly Step[], of: typeof files = files): unknown {
  return path.reduce<unknown>(inside, of[file])
}

function placeOf(file: string, key: string, name: string): number {
  const list = files[file]
  return Array.isArray(list) ? list.findIndex((item: unknown) => inside(item, key) === name) : -1
}

const own = placeOf(infra, 'id', 'INFRA.OWN')
const upkeep = placeOf(infra, 'id', 'INFRA.UPKEEP')
const training = 'conditions/training.json'
const visit = placeOf(training, 'id', 'TRAINING.STUDY_VISIT')
const working = [0, 'steps', 0, 'working', 'vi'] as const
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
    ['a setting that has one value twice', 'settings.json', [0, 'values', 1, 'value'], 'calendar', '0.values.1'],
    ['a unit without a name', 'pack.json', ['units', 1], at('pack.json', ['units', 0]), 'units.1'],
    ['a threshold below zero', 'parameters.json', [revenue, 'values', 0, 'value'], -1, `${revenue}.values.0.value`],
    ['a part of a đồng', 'parameters.json', [revenue, 'values', 0, 'value'], 0.5, `${revenue}.values.0.value`],
    ['a group twice', 'pack.json', ['groups', 1, 'id'], 'general', 'groups.1'],
    ['a document that ends first', 'documents.json', [0, 'inForce', 'from'], '2021-01-01', '0.inForce'],
    ['shares above the whole', 'contents.json', [0, 'sources', 0, 'sharePct'], 100.5, '0.sources.0.sharePct'],
    ['a paper its condition does not list', infra, [upkeep, 'rule', 'code'], 'DEGREE', `${upkeep}.rule.code`],
    ['a sentence with a stray name', infra, [own, 'explain', 'met', 'vi'], '{ownMoney}', `${own}.explain.met.vi`],
    ['a working with a stray name', 'amounts.json', working, '{param:state.some} %', '0.steps.0.working.vi'],
    [
      'a line that names no item',
      training,
      [visit, 'when', 'of', 1, 'items', 0],
      'FERRY',
      `${visit}.when.of.1.items.0`,
    ],
    ['a setting without a case', 'settings.json', [0, 'values', 2, 'value'], 'other', null],
  ] as const)('%s', (_, file, path, value, expectedPath) => {
    const answer = broken(file, path, value)
    expect(answer).toMatchObject({ code: 'pack.invalid' })
    if (expectedPath !== null) expect(answer).toMatchObject({ params: { file, path: expectedPath } })
  })

  test('says the form that belongs there', () => {
    const expected = (file: string, path: readonly Step[], value: unknown) => {
      const answer = broken(file, path, value)
      return typeof answer === 'object' && answer !== null && 'params' in answer ? answer.params : answer
    }
    const here = { file: infra, path: `${own}.citation` }
    const places = '[{when, document, article, clause, point, requirement}, …]'
    expect([
      expected(infra, [own, 'citation'], []),
      expected(infra, [own, 'citation'], undefined),
      expected('parameters.json', [revenue, 'values', 0, 'citation'], undefined),
      expected(infra, [own, 'statement', 'vi'], ''),
      expected(infra, [own, 'colour'], 'red'),
    ]).toMatchObject([
      { ...here, expected: places },
      { ...here, expected: places },
      { expected: '{document, article, clause, point, requirement}' },
      { path: `${own}.statement.vi`, expected: 'string, >= 1' },
      { expected: expect.stringMatching(/^id, kind, .*, explain$/) },
    ])
  })

  test('a content that general conditions alone would decide', () => {
    const { 'conditions/open.json': _, ...less } = files
    const trade = placeOf('contents.json', 'code', 'TRADE')
    expect(refused(() => compilePack({ files: less, hash }))).toMatchObject({
      params: { file: 'contents.json', path: `${trade}.supported` },
    })
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
  test('was kept by the version before, which had fewer words', () => {
    const before = structuredClone(files)
    for (const word of ['lineCounted', 'lineFixed', 'lineMost', 'noDay'])
      Reflect.deleteProperty(Object(at('pack.json', ['words'], before)), word)
    for (const item of Object.values(Object(before['items.json']))) Reflect.deleteProperty(Object(item), 'countedBy')
    expect(compilePack({ files: before, hash }).contents).toHaveLength(9)
  })

  test('says which it is', () => {
    expect(packIds()).toContain('2261-2014')
    expect(packVersionOf(compilePack({ files, hash }))).toEqual({ id: '2261-2014', version: '2.2.0', hash })
  })

  test('its hash is that of the content: neither order of keys nor spacing, but every value', () => {
    const reversed = Object.fromEntries(Object.entries(files).toReversed())
    expect(hashOf(reversed)).toBe(hash)
    expect(hashOf({ ...files, 'extra.json': [] })).not.toBe(hash)
  })
})
