import { describe, expect, test } from 'vitest'
import { type AssessSettings, assess } from '../../../src-main/domain/eligibility/assess.ts'
import { formatCitationShort } from '../../../src-main/domain/eligibility/citation.ts'
import { goodFiles } from '../../scenarios/good-files.ts'
import { lineOf, pack } from './good-file.ts'

const document = '21/2017/QĐ-UBND'
const since = (key: string, value: number, from: string) => ({ key, value, from, to: null, document })
const fixed = (...values: readonly (readonly [string, number])[]): AssessSettings => ({
  readings: {},
  provincial: values.map(([key, value]) => since(key, value, '2017-01-01')),
})
const reading = (id: string, value: string): AssessSettings => ({ readings: { [id]: value }, provincial: [] })
const nothing: AssessSettings = { readings: {}, provincial: [] }

const judged = (content: string, changes: object, settings: AssessSettings) =>
  assess(pack, { ...goodFiles[content], ...changes }, settings)
const amount = (content: string, changes: object, settings: AssessSettings) => judged(content, changes, settings).amount
const said = (content: string, changes: object, settings: AssessSettings) =>
  amount(content, changes, settings).working.map(({ text, citation }) => [
    text.vi,
    formatCitationShort(pack, citation, 'vi'),
  ])

describe('graduates', () => {
  test('the wage is that of the day of the request, and names its decree', () => {
    const wage = (requestDate: string, region: string) =>
      said('graduate', { requestDate, region, months: 1 }, nothing)[0]
    expect([wage('2017-12-31', 'III'), wage('2018-01-01', 'III'), wage('2019-01-01', 'I')]).toEqual([
      ['Lương tối thiểu tháng, vùng III, ngày 31/12/2017: 2.900.000 đồng', 'NĐ 153/2016'],
      ['Lương tối thiểu tháng, vùng III, ngày 01/01/2018: 3.090.000 đồng', 'NĐ 141/2017'],
      ['Lương tối thiểu tháng, vùng I, ngày 01/01/2019: 4.180.000 đồng', 'NĐ 157/2018'],
    ])
  })

  test('where 36 months are of all people together, no more is paid either', () => {
    const together = reading('graduateMonths', 'perCoop')
    const ceilings = (people: number, months: number) => amount('graduate', { people, months }, together).ceiling
    expect([ceilings(3, 36), ceilings(3, 12), ceilings(2, 18), ceilings(2, 19)]).toEqual([
      99_360_000, 99_360_000, 99_360_000, 99_360_000,
    ])
    expect(amount('graduate', { people: 3, months: 36 }, nothing).ceiling).toBe(298_080_000)
    expect(said('graduate', {}, together).at(-1)?.[0]).toBe(
      'Tối đa 36 tháng cộng lại cho cả hợp tác xã: 99.360.000 đồng',
    )
  })
})

describe('training', () => {
  const norm = fixed(['norm.boardLodging', 200_000])
  const board = (field: string, area: string, settings: AssessSettings) => {
    const { coop } = { coop: {}, ...goodFiles['training'] }
    return amount('training', { ownVehicle: undefined, days: 2, coop: { ...coop, field, area } }, settings).computed
  }

  test.each([
    ['agriculture', 'ordinary', 2_000_000],
    ['agriculture', 'difficult', 4_000_000],
    ['agriculture', 'speciallyDifficult', 4_000_000],
    ['agriculture', 'border', 4_000_000],
    ['agriculture', 'island', 4_000_000],
    ['other', 'ordinary', 0],
    ['other', 'difficult', 2_000_000],
    ['other', 'island', 2_000_000],
  ])('board and lodging of 10 people for 2 days: %s, %s', (field, area, expected) => {
    expect(board(field, area, norm)).toBe(expected)
  })

  test('the other readings: half of the ordinary rate, both ways by own vehicle', () => {
    expect(board('other', 'difficult', { ...norm, readings: { boardReading: 'halfOrdinary' } })).toBe(1_000_000)
    expect([nothing, reading('travelWays', 'bothWays')].map((taken) => amount('training', {}, taken).computed)).toEqual(
      [400_000, 800_000],
    )
  })
})

describe('establishment', () => {
  test('an official adviser is paid by the session of the province, as a fact or as a line', () => {
    const session = fixed(['adviser.officialSession', 60_000])
    const lines = [{ item: 'ADVISER_HOURS', quantity: 8 }]
    expect([
      amount('establish', { hours: 8, officialAdviser: true }, session).computed,
      amount('establish', { hours: undefined, officialAdviser: true, lines }, session).computed,
      amount('establish', { hours: undefined, officialAdviser: false, lines }, session).computed,
    ]).toEqual([120_000, 120_000, 240_000])
  })

  test('hours stated twice are paid once, and the line says so', () => {
    const lines = [{ item: 'ADVISER_HOURS', quantity: 8 }]
    expect(said('establish', { hours: 8, lines }, nothing).map(([text]) => text)).toEqual([
      'Tư vấn trực tiếp: 8 giờ × 30.000 = 240.000 đồng',
      'Tư vấn trực tiếp: đã tính theo số liệu của hồ sơ, không tính thêm',
      'Cộng, hỗ trợ toàn bộ: 240.000 đồng',
    ])
  })

  test('a night away is paid by the norm the province records, within the real cost', () => {
    const lines = [{ item: 'ADVISER_TRAVEL_NIGHT', quantity: 2, amount: 500_000 }]
    const nights = (settings: AssessSettings) => amount('establish', { hours: undefined, lines }, settings).computed
    expect([nights(nothing), nights(fixed(['norm.adviserNight', 150_000]))]).toEqual([null, 300_000])
  })
})

describe('disaster', () => {
  test('the rate of the province counts, and is named; where it has none the most of the law is said to be that', () => {
    expect(said('disaster', {}, fixed(['disaster.RICE_PURE.high', 1_500_000]))[0]).toEqual([
      'Lúa thuần: 1 ha × 1.500.000 = 1.500.000 đồng, theo 21/2017/QĐ-UBND',
      'Điều 5 NĐ 02/2017',
    ])
    expect(said('disaster', {}, nothing)[0]?.[0]).toBe(
      'Lúa thuần: 1 ha × 2.000.000 = 2.000.000 đồng, mức tối đa của văn bản, tỉnh chưa quy định mức',
    )
  })

  test('a rate of another crop is not named', () => {
    const settings = fixed(['disaster.RICE_PURE.high', 1_500_000], ['disaster.SALT.high', 1_000_000], ['cap.INFRA', 1])
    expect(judged('disaster', {}, settings).provincial).toEqual([
      since('disaster.RICE_PURE.high', 1_500_000, '2017-01-01'),
    ])
  })
})

test('an answer names the pack, every reading, the day, and what the province fixed', () => {
  const { pack: version, settings, asOf, provincial } = judged('infra', {}, fixed(['cap.INFRA', 500_000_000]))
  expect([version, asOf, provincial]).toEqual([
    pack.packVersion,
    '2018-02-05',
    [since('cap.INFRA', 500_000_000, '2017-01-01')],
  ])
  expect(Object.keys(settings)).toEqual(pack.settings.map(({ id }) => id))
})

describe('rules of the office', () => {
  test.each([
    ['training', 'trainingRule', ['TRAINING.NOMINATION', 'TRAINING.CLASS', 'TRAINING.TIMETABLE']],
    ['establish', 'foundingRule', ['ESTABLISH.COST_PLAN', 'ESTABLISH.MINUTES', 'ESTABLISH.MEMBERS']],
    ['reorganise', 'foundingRule', ['REORGANISE.COST_PLAN']],
  ])('%s: %s can be switched off', (content, setting, ids) => {
    const there = (settings: AssessSettings) => {
      const { criteria } = judged(content, {}, settings)
      return ids.filter((id) => lineOf(criteria, id) !== undefined)
    }
    expect([there(nothing), there(reading(setting, 'off'))]).toEqual([ids, []])
  })

  test('none is left that no setting switches', () => {
    const fixedRules = pack.conditions.filter(({ basis, when }) => basis === 'office' && when === null)
    expect(fixedRules.map(({ id }) => id)).toEqual([])
  })

  test('a request that a text asks for is not the office’s, and stays', () => {
    const line = (content: string) => {
      const found = lineOf(judged(content, {}, reading('requestRule', 'off')).criteria, 'GEN.REQUEST')
      return found === undefined ? null : [found.basis, formatCitationShort(pack, found.citation, 'vi')]
    }
    expect(['graduate', 'disaster', 'establish', 'reorganise', 'infra'].map(line)).toEqual([
      ['read', 'Điều 8.2.a TT 340/2016'],
      ['read', 'Điều 6.2.a NĐ 02/2017'],
      ['press', 'TT 340/2016'],
      ['press', 'TT 340/2016'],
      null,
    ])
  })
})

test('the unconfirmed priorities are asked for only where the office takes them, and only from their day', () => {
  const line = (requestDate: string, settings: AssessSettings) =>
    lineOf(judged('infra', { requestDate }, settings).criteria, 'INFRA.P4')
  const taken = reading('laterPriority', 'on')
  expect(line('2018-02-05', nothing)).toBeUndefined()
  expect(line('2017-09-14', taken)).toBeUndefined()
  expect(line('2017-09-15', taken)).toMatchObject({ kind: 'priority', verdict: 'needsJudgement', basis: 'open' })
})

test('a warning is shown and never counts', () => {
  const coop = { ...{ coop: {}, ...goodFiles['infra'] }.coop, capitalPaid: false }
  const { overall, criteria } = judged('infra', { coop }, nothing)
  expect([overall, lineOf(criteria, 'GEN.CAPITAL')]).toMatchObject([
    'met',
    { kind: 'warning', verdict: 'needsJudgement' },
  ])
})
