import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { putSetting } from '../../src-main/store/offices.ts'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { previewRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { lawStatus } from '../../src-main/usecases/office/law-status.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { recordAreas, recordProvincial } from '../../src-main/usecases/settings/province.ts'
import { chooseReading } from '../../src-main/usecases/settings/readings.ts'
import { viewSettings } from '../../src-main/usecases/settings/view.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { approve, as, assign, newApplication, newLine, newOffice, people, submit } from './office.ts'

const folder = temporaryFolder()
const document = { number: '12/2018/NQ-HĐND', date: '2018-01-10', signer: 'Chủ tịch' }
let office: OpenOffice
let id = ''

beforeAll(async () => {
  office = await newOffice(folder.file('settings/office.db'))
  id = (await newApplication(office, { name: 'HTX Cà phê Đắk Hà', taxCode: null })).id
  await submit(office, id)
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const leader = () => as(office, people.leader)
const cap = (value: number | string, from: string) =>
  recordProvincial(leader(), { key: 'cap.INFRA', value, from, to: null, document, note: null })
const money = async () => (await viewApplication(office, people.review, id)).money
const criterion = async (condition: string) =>
  (await viewApplication(office, people.review, id)).run?.criteria.find((line) => line.id === condition)

describe('what the province fixes', () => {
  test('a value that does not fit is refused by name, and nothing is written', async () => {
    expect([
      await refusalOf(() =>
        recordProvincial(leader(), { key: 'cap.FERRY', value: 1, from: '2018-01-01', to: null, document, note: null }),
      ),
      await refusalOf(() => cap('nhiều', '2018-01-01')),
      await refusalOf(() => cap(0, '2018-01-01')),
      await refusalOf(() => cap(1.5, '2018-01-01')),
    ]).toEqual(Array.from({ length: 4 }, () => 'settings.invalid'))
    const recorded = (await viewSettings(office)).provincial.flatMap(({ history }) => history)
    expect(recorded.map(({ value, documentNumber }) => [value, documentNumber])).toEqual([
      ['Liên minh Hợp tác xã tỉnh Kon Tum', '1832/UBND-KT'],
    ])
  })

  test('a cap lowers the ceiling, from its first day on; a decision over it is refused', async () => {
    expect((await money()).ceiling).toBe(800_000_000)
    await cap(250_000_000, '2018-02-06')
    expect((await money()).ceiling).toBe(800_000_000)
    await cap(250_000_000, '2018-02-05')
    expect(await money()).toMatchObject({
      ceiling: 250_000_000,
      computed: 800_000_000,
      provincial: [{ document: '12/2018/NQ-HĐND' }],
    })
    const line = await newLine(office, 'NSTW')
    await assign(office, line, 1_000_000_000, '12/QĐ-UBND')
    const decide = (amount: number, number: string) => approve(office, line, number, [{ applicationId: id, amount }])
    await expect(decide(250_000_001, '540/QĐ-UBND')).rejects.toMatchObject({
      code: 'decision.ceiling',
      params: { ceiling: 250_000_000, citation: expect.stringMatching(/; 12\/2018\/NQ-HĐND$/) },
    })
  })

  test('a correction of the same day stands, and the one before stays on record', async () => {
    await cap(300_000_000, '2018-02-05')
    expect((await money()).ceiling).toBe(300_000_000)
    const { provincial } = await viewSettings(office)
    const history = provincial.find((declared) => declared.id === 'cap.INFRA')?.history ?? []
    // Begun a day later and recorded first: it is the one in force today.
    expect(history.map(({ value, validFrom, state }) => [value, validFrom, state])).toEqual([
      [300_000_000, '2018-02-05', 'ended'],
      [250_000_000, '2018-02-05', 'replaced'],
      [250_000_000, '2018-02-06', 'inForce'],
    ])
    expect(await refusalOf(() => office.store.write((tx) => tx.run('DELETE FROM provincial_value', [], 'any')))).toBe(
      'history.provincial_value',
    )
  })

  test('each run keeps what was computed and what the province had fixed', async () => {
    const run = await office.store.reads.get<{ amount: string; provincial: string }>(
      'SELECT amount, provincial FROM check_run ORDER BY rowid DESC LIMIT 1',
      [],
    )
    expect([JSON.parse(run?.amount ?? '{}').ceiling, JSON.parse(run?.provincial ?? '[]')]).toEqual([
      300_000_000,
      [{ key: 'cap.INFRA', value: 300_000_000, from: '2018-02-05', to: null, document: '12/2018/NQ-HĐND' }],
    ])
  })

  test('a stored value that the pack does not take counts as not set, and is named', async () => {
    await office.store.write((tx) =>
      tx.run(
        `INSERT INTO provincial_value VALUES ('z', 'cap.OLD', '5', '2018-01-01', NULL, '9/QĐ', '2018-01-01', 'CT', NULL, 'Lan', '2018')`,
        [],
        1,
      ),
    )
    expect((await viewSettings(office)).unfit).toEqual([{ key: 'cap.OLD', value: 5, document: '9/QĐ' }])
    expect((await money()).ceiling).toBe(300_000_000)
  })
})

describe('lists of areas', () => {
  const areas = (commune: string, kind: 'difficult' | 'ordinary', districtCode: string) =>
    recordAreas(leader(), {
      areas: [{ list: 'operation', districtCode, commune, class: kind, from: '2017-01-01', to: null }],
      document,
    })

  test('the commune of the co-op gives its class, with its origin; a later list overrides; a typed one stands', async () => {
    const { version, coopVersion } = await viewApplication(office, people.review, id)
    await setFacts(as(office, people.review), { id, version, coopVersion, facts: { 'coop.commune': 'Xã Đăk Mar' } })
    expect((await criterion('INFRA.P3'))?.byFacts).toBe('unknown')
    const { changed } = await areas('Đắk Mar', 'difficult', '608')
    expect(changed.map(({ change }) => change.lines.map((line) => line.id))).toEqual([['INFRA.P3']])
    expect((await criterion('INFRA.P3'))?.facts[0]).toEqual({
      fact: 'placeArea',
      value: 'difficult',
      known: true,
      origin: 'register',
    })
    await areas('xa dak mar', 'ordinary', '608')
    expect((await criterion('INFRA.P3'))?.byFacts).toBe('notMet')
    expect(await refusalOf(() => areas('Đắk Mar', 'difficult', '999'))).toBe('notFound')
    const row = { list: 'operation', districtCode: '608', from: '2019-01-01', to: null } as const
    const document = { number: '900/QĐ-TTg', date: '2018-12-01' }
    const record = (rows: Parameters<typeof recordAreas>[1]['areas']) =>
      recordAreas(leader(), { areas: rows, document })
    const twice = { ...row, commune: 'Đắk Hring' }
    expect([
      await refusalOf(() =>
        record([
          { ...twice, class: 'ordinary' },
          { ...twice, commune: 'xã Đăk Hring', class: 'difficult' },
        ]),
      ),
      await refusalOf(() => record([{ ...row, commune: 'Đắk Mar', class: 'border' }])),
    ]).toEqual(['settings.areaTwice', 'settings.invalid'])
  })
})

describe('readings', () => {
  test('another reading is named in the run it decides, with its ground', async () => {
    expect(
      await refusalOf(() => chooseReading(leader(), { setting: 'revenueYears', value: 'lunar', ground: 'vì' })),
    ).toBe('settings.invalid')
    await chooseReading(leader(), { setting: 'revenueYears', value: 'closedAccounting', ground: 'Công văn 15/STC' })
    expect((await criterion('INFRA.REVENUE'))?.readings).toEqual({ revenueYears: 'closedAccounting' })
    const { readings } = await viewSettings(office)
    expect(readings.find((one) => one.id === 'revenueYears')).toMatchObject({
      chosen: 'closedAccounting',
      usual: 'calendar',
      ground: 'Công văn 15/STC',
    })
  })

  test('readings the pack no longer takes: files say which and what was expected, the screens open, and another can be chosen', async () => {
    const put = (key: string, value: string) =>
      office.store.write((tx) => putSetting(tx, { key: `reading.${key}`, value, confirmed: 1, citation: 'Công văn 9' }))
    await put('revenueYears', 'lunar')
    await put('travelWays', 'byBoat')
    await put('gone', 'x')
    const shown = async (id: string) => (await viewSettings(office)).readings.find((one) => one.id === id)?.chosen
    expect([await shown('revenueYears'), await shown('gone')]).toEqual(['lunar', undefined])
    expect((await lawStatus(office)).readings).toMatchObject({ revenueYears: 'calendar', travelWays: 'oneWay' })
    const { failed } = await previewRecheck(office)
    expect(failed.map(({ refusal }) => refusal)).toMatchObject([
      { code: 'settings.invalid', params: { setting: 'revenueYears', value: 'lunar' } },
    ])
    expect(await money()).toMatchObject({ ceiling: null, problem: { code: 'settings.invalid' } })
    await chooseReading(leader(), { setting: 'travelWays', value: 'oneWay', ground: 'Công văn 10' })
    await chooseReading(leader(), { setting: 'revenueYears', value: 'calendar', ground: 'Công văn 10' })
    expect([await shown('revenueYears'), (await previewRecheck(office)).failed]).toEqual(['calendar', []])
    expect(await money()).toMatchObject({ ceiling: 300_000_000, problem: null })
  })
})
