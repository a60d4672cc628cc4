import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPack, packIds } from '../../../db/packs/load.ts'
import { assess } from '../../../src-main/domain/eligibility/assess.ts'

const root = resolve(import.meta.dirname, '../../..')
/** Code of ours; words that people read, and the sample's story, may name a programme. */
const code = ['src-main/**/*.ts', 'src-renderer/**/*.{ts,tsx}', 'db/packs/*.ts']
const told = /^(src-main\/text|src-main\/usecases\/office\/sample)\//

describe('a programme is data', () => {
  const files = globSync(code, { cwd: root }).filter((file) => !told.test(file.replaceAll('\\', '/')))

  test('no line of code names one: neither its pack, nor the number of its decision', () => {
    expect(files.length).toBeGreaterThan(300)
    const names = packIds().flatMap((id) => [id, id.split('-')[0] ?? id])
    const found = files.flatMap((file) =>
      readFileSync(resolve(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          // The form of an id is explained by one where packs are listed.
          names.some((name) => line.includes(name)) && !line.startsWith('/**') ? [`${file}:${index + 1}`] : [],
        ),
    )
    expect(found).toEqual([])
  })

  test('they follow each other by the year of their decision', () => {
    expect(packIds()).toEqual(['2261-2014', '1804-2020'])
  })
})

test.each(packIds())('%s: whatever is held in classes has items that a cost of a class may name', (id) => {
  const { contents, items } = loadPack(id)
  const held = contents.filter(({ heldInClasses }) => heldInClasses).map(({ code: of }) => of)
  expect(held.filter((of) => !items.some((item) => item.contents.includes(of)))).toEqual([])
})

describe('what 1804 and Circular 124/2021 fix, by the same engine', () => {
  const pack = loadPack('1804-2020')
  const amount = (content: string, facts: Record<string, unknown>, provincial: Record<string, number>) =>
    assess(
      pack,
      { content, requestDate: '2022-03-01', ...facts },
      {
        readings: {},
        provincial: Object.entries(provincial).map(([key, value]) => ({
          ...{ key, value, from: '2022-01-01', to: null },
          document: '1/2022/NQ-HĐND',
        })),
      },
    ).amount

  test('an adviser 60.000 đồng an hour, travel 50.000 a day; the local budget pays it all', () => {
    expect(amount('ESTABLISH', { hours: 10, days: 2 }, {})).toMatchObject({ computed: 700_000 })
    expect(pack.contents.find(({ code: of }) => of === 'ESTABLISH')?.sources).toMatchObject([
      { source: 'local', sharePct: 100 },
    ])
  })

  test('graduates at least one and a half of the regional minimum wage', () => {
    expect(amount('GRADUATE', { people: 2, months: 12, region: 'III' }, {})).toMatchObject({
      computed: Math.ceil(2 * 12 * 3_430_000 * 1.5),
    })
  })

  test('what else a class costs no text at hand fixes: real cost by lawful invoice, shown as a rule of the office', () => {
    const lines = [
      { item: 'HALL', quantity: 2, amount: 2_000_000, invoice: true },
      { item: 'PRINTING', quantity: 7, amount: 350_000, invoice: false },
    ]
    const facts = { people: 7, days: 3, coop: { field: 'agriculture', area: 'ordinary' }, lines }
    expect(amount('TRAINING', facts, { 'norm.boardLodging': 100_000 })).toMatchObject({
      computed: 1_890_000 + 2_000_000,
    })
    expect(new Set(pack.items.map(({ basis, citation }) => `${basis} ${citation.document}`))).toEqual(
      new Set(['office OFFICE']),
    )
  })

  test.each([
    ['agriculture', 'ordinary', 90],
    ['agriculture', 'difficult', 90],
    ['agriculture', 'speciallyDifficult', 100],
    ['other', 'ordinary', 80],
    ['other', 'border', 80],
    ['other', 'speciallyDifficult', 100],
  ])('board and lodging of %s in an area that is %s: %i %%', (field, area, share) => {
    const facts = { people: 7, days: 3, coop: { field, area } }
    expect(amount('TRAINING', facts, { 'norm.boardLodging': 150_001 })).toMatchObject({
      computed: Math.floor((7 * 3 * 150_001 * share) / 100),
    })
  })
})
