import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nestFacts } from '../../../src-main/domain/eligibility/flat-facts.ts'
import { papersFor } from '../../../src-main/domain/eligibility/papers.ts'
import { yearsBefore } from '../../../src-main/domain/eligibility/windows.ts'
import { resolveMeasure, resolveWork } from '../../../src-main/domain/eligibility/work-alias.ts'
import { pack } from './good-file.ts'

describe('a work as a workbook names it', () => {
  test.each([
    ['Hạ tầng nuôi cá lồng', { work: 'AQUACULTURE', sets: {} }],
    ['XƯỞNG SƠ CHẾ  cà phê', { work: 'WORKSHOP', sets: {} }],
    ['Hệ thống tưới tiết kiệm nước', { work: 'IRRIGATION_SAVING', sets: {} }],
    ['duong giao thong noi dong thon 3', { work: 'ROAD', sets: {} }],
    ['Đường ranh cản lửa', { work: 'FOREST_ROAD', sets: { firebreak: true } }],
    ['Nhà khoa học', { problem: 'none', candidates: [] }],
    ['Bể bơi', { problem: 'none', candidates: [] }],
    ['Sân', { problem: 'none', candidates: ['YARD'] }],
    ['Đường', { problem: 'several', candidates: ['POWER', 'ROAD', 'FOREST_ROAD'] }],
    ['', { problem: 'none', candidates: [] }],
  ])('%s', (text, expected) => {
    expect(resolveWork(pack, text)).toEqual(expected)
  })

  test('each work is found by each of its wordings', () => {
    for (const { code, aliases } of pack.works) {
      for (const { text } of aliases) expect(resolveWork(pack, text)).toMatchObject({ work: code })
    }
  })

  test('its size, by the unit', () => {
    expect(
      ['ha', 'Hộ', 'con gia súc / ngày đêm', 'm²', 'tấn/năm', 'sào'].map((unit) => resolveMeasure(pack, unit)),
    ).toEqual([
      { known: true, fact: 'areaHa' },
      { known: true, fact: 'households' },
      { known: true, fact: 'capacity.livestock' },
      { known: true, fact: null },
      { known: true, fact: null },
      { known: false },
    ])
  })
})

test('papers asked for, and what each proves there', () => {
  const asked = papersFor(pack, { content: 'INFRA', work: 'YARD' }, 'application')
  expect(asked.filter(({ proves }) => proves.length > 0)).toEqual([
    { code: 'REQUEST', required: true, proves: ['GEN.REQUEST'] },
    { code: 'CERTIFICATE', required: true, proves: ['GEN.LAW', 'INFRA.FIELD'] },
    { code: 'PLAN_DECISION', required: true, proves: ['GEN.PLAN'] },
    { code: 'MEMBER_REGISTER', required: true, proves: ['GEN.MEMBERS', 'GEN.SHARE'] },
    { code: 'PROJECT', required: true, proves: ['INFRA.PROJECT'] },
    { code: 'RESOLUTION', required: true, proves: ['INFRA.OWN'] },
    { code: 'FINANCIAL_STATEMENTS', required: true, proves: ['INFRA.REVENUE', 'INFRA.AUDIT'] },
    { code: 'UPKEEP_PLAN', required: true, proves: ['INFRA.UPKEEP'] },
    { code: 'NO_PRIOR_SUPPORT', required: true, proves: ['GEN.NODOUBLE'] },
    { code: 'OFFTAKE_CONTRACT', required: false, proves: ['INFRA.P1'] },
    { code: 'PRACTICE_CERTIFICATE', required: false, proves: ['INFRA.P2'] },
  ])
  expect(papersFor(pack, { content: 'INFRA', work: 'YARD' }, 'payment').map(({ code }) => code)).toEqual([
    'CONTRACT',
    'ACCEPTANCE',
    'VOLUME_TABLE',
  ])
})

test('facts by flat name, in the shape of the engine', () => {
  expect(
    nestFacts({
      content: 'INFRA',
      'coop.members': 7,
      'coop.revenue.2016': 5,
      'coop.revenue.2017': null,
      'coop.kin': 1,
    }),
  ).toEqual({ content: 'INFRA', coop: { members: 7, revenue: { '2016': 5, '2017': null } }, 'coop.kin': 1 })
})

test('the years before a request', () => {
  const years = (kind: 'calendar' | 'closed' | 'rolling', date: string) => {
    const { whole, touched } = yearsBefore(kind, date, 3, 3)
    return [...whole, touched]
  }
  expect([
    years('calendar', '2018-12-31'),
    years('closed', '2018-03-31'),
    years('closed', '2018-04-01'),
    years('rolling', '2018-01-01'),
    years('rolling', '2018-01-02'),
  ]).toEqual([
    [2017, 2016, 2015, null],
    [2016, 2015, 2014, null],
    [2017, 2016, 2015, null],
    [2017, 2016, 2015, null],
    [2017, 2016, 2015],
  ])
})

test('a programme is data: no line of the engine names a code of the pack', () => {
  const codes = [
    ...pack.contents.map(({ code }) => code),
    ...pack.works.map(({ code }) => code),
    ...pack.papers.map(({ code }) => code),
    ...pack.conditions.map(({ id }) => id),
    ...pack.documents.map(({ key }) => key),
    pack.id,
  ]
  const folder = join(import.meta.dirname, '../../../src-main/domain/eligibility')
  const files = readdirSync(folder)
  const named = files.flatMap((file) => {
    const words = new Set(readFileSync(join(folder, file), 'utf8').match(/[A-Za-z0-9_.-]+/g))
    return codes.filter((code) => words.has(code)).map((code) => `${file}: ${code}`)
  })
  expect([files.length > 20, named]).toEqual([true, []])
})
