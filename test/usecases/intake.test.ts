import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { judge } from '../../src-main/domain/eligibility/judge.ts'
import { resolveWork } from '../../src-main/domain/eligibility/work-alias.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { intakeReport } from '../../src-main/office/intake-report.ts'
import { type IntakeOutcome, importIntake } from '../../src-main/usecases/intake/import.ts'
import { certificatePractice, intakeContextOf } from '../../src-main/usecases/intake/intake-context.ts'
import { everything, newOffice, type TestOffice } from './new-office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, '../fixtures', name))
const clean = fixture('intake-2018-clean.xlsx')
const none = { coops: 0, applications: 0 }

const take = (bytes: Uint8Array, dryRun = false) => importIntake(office, { bytes, requestDate: null, dryRun })
const told = ({ problems }: IntakeOutcome) => problems.map(({ row, column, value, code }) => [row, column, value, code])

describe('the clean workbook', () => {
  it('creates its co-ops and files once, and a second import changes nothing at all', async () => {
    const dry = await take(clean, true)
    const before = await everything(office)
    const first = await take(clean)
    const after = await everything(office)
    const second = await take(clean)
    const all = { coops: 24, applications: 24 }
    const { rows, ...counts } = first
    expect(counts).toEqual({ dryRun: false, created: all, updated: none, unchanged: none, problems: [], warnings: [] })
    expect(rows.map(({ row, outcome, no }) => [row, outcome, no])).toEqual(
      Array.from({ length: 24 }, (_, at) => [at + 9, 'create', `HS-2018-${String(at + 1).padStart(4, '0')}`]),
    )
    expect(dry).toEqual({ ...first, dryRun: true, rows: rows.map((row) => ({ ...row, no: null })) })
    expect(before['coop']).toEqual([])
    expect(second).toEqual({
      ...first,
      created: none,
      unchanged: all,
      rows: rows.map((row) => ({ ...row, outcome: 'unchanged' })),
    })
    expect(await everything(office)).toEqual(after)
  })

  it('keeps what a row states, and leaves open what it does not', async () => {
    await take(clean)
    const row = await office.store.reads.get<{ facts: string; coopFacts: string }>(
      `SELECT a.facts, c.facts AS coopFacts FROM application a JOIN coop c ON c.id = a.coop_id WHERE c.tax_code = ?`,
      ['6103230126'],
    )
    const values = (json: string | undefined) =>
      Object.fromEntries(
        Object.entries(JSON.parse(json ?? '{}') as Record<string, { value: unknown; origin: string }>).map(
          ([name, { value, origin }]) => [name, [value, origin]],
        ),
      )
    expect([values(row?.facts), values(row?.coopFacts)]).toEqual([
      {
        amount: [1_130_000_000, 'import'],
        totalInvestment: [1_330_000_000, 'import'],
        ownContribution: [200_000_000, 'import'],
        practices: [['FOOD_SAFETY'], 'import'],
        areaHa: [16, 'import'],
      },
      {
        foundedOn: ['2012-12-04', 'import'],
        members: [33, 'import'],
        'revenue.2015': [1_267_000_000, 'import'],
        'revenue.2016': [996_000_000, 'import'],
        'revenue.2017': [681_000_000, 'import'],
      },
    ])
  })

  it('leaves nothing when a write fails half way', async () => {
    await office.store.write((tx) =>
      tx.run(
        `CREATE TRIGGER planted BEFORE INSERT ON application WHEN (SELECT count(*) FROM application) >= 9
         BEGIN SELECT RAISE(ABORT, 'planted'); END`,
        [],
        'any',
      ),
    )
    const before = await everything(office)
    await expect(take(clean)).rejects.toThrow()
    expect(await everything(office)).toEqual(before)
  })

  it('takes the date the officer gives, and keeps it when a later import gives none', async () => {
    await importIntake(office, { bytes: clean, requestDate: '2018-03-05', dryRun: false })
    const second = await take(clean)
    const dates = await office.store.reads.all('SELECT DISTINCT request_date AS date FROM application', [])
    expect([dates, second.unchanged, told(second)]).toEqual([
      [{ date: '2018-03-05' }],
      { coops: 24, applications: 24 },
      [],
    ])
  })
})

describe('the workbook as it was received', () => {
  it('takes the thirty good rows and lists the rest', async () => {
    const received = fixture('intake-2018-as-received.xlsx')
    const first = await take(received)
    const second = await take(received)
    expect([first.created, told(first), first.warnings.length]).toEqual([
      { coops: 30, applications: 30 },
      [
        [48, 'B', 'Hợp Tác Xã SÂM DÂY HIỆP PHÁT', 'intake.duplicateRow'],
        [49, 'D', '31/02/2014', 'date.invalid'],
        [49, 'E', 'Huyện Đắk Hồ', 'intake.districtUnknown'],
        [49, 'F', 'mười hai', 'intake.membersInvalid'],
        [49, 'G', 'n/a', 'intake.moneyInvalid'],
        [49, 'H', '-5', 'intake.amountNegative'],
        [49, 'J', 'Bể bơi', 'intake.workUnknown'],
        [null, null, null, 'intake.legacyEncoding'],
      ],
      8,
    ])
    expect([second.created, second.updated, second.unchanged, told(second)]).toEqual([
      none,
      none,
      { coops: 30, applications: 30 },
      told(first),
    ])
  })

  it('is reported in both languages', async () => {
    const report = intakeReport(await take(fixture('intake-2018-as-received.xlsx'), true))
    expect(report.problems.find((problem) => problem.row === 49 && problem.column === 'D')).toEqual({
      sheet: 'Tổng hợp',
      row: 49,
      column: 'D',
      value: '31/02/2014',
      code: 'date.invalid',
      message: '“31/02/2014” không phải ngày có thật. Ghi theo dạng ngày/tháng/năm, ví dụ 05/02/2018.',
      messageEn: '“31/02/2014” is not a real date. Write day/month/year, for example 05/02/2018.',
    })
  })
})

it('refuses what is no workbook', async () => {
  const refusal = await take(new Uint8Array([1, 2, 3])).catch((error: unknown) => error)
  expect(refusal instanceof Refusal && refusal.code).toBe('workbook.unreadable')
})

it('claims no more of a certificate than the column says', () => {
  const pack = loadPack('2261-2014')
  const priority = (reading: string) =>
    judge(
      pack,
      { content: 'INFRA', work: 'STORE', requestDate: '2018-01-01', practices: [certificatePractice] },
      { asOf: undefined, settings: { practicesReading: reading } },
    ).criteria.find((criterion) => criterion.id === 'INFRA.P2')?.byFacts
  expect([priority('or'), priority('and')]).toEqual(['met', 'notMet'])
})

it('knows every work of the pack by its own name, and a size only where a condition reads it', () => {
  const pack = loadPack('2261-2014')
  const { sizeFact, packWork } = intakeContextOf(pack, 2018, [], null)
  expect(pack.works.map((work) => resolveWork(pack, work.name.vi))).toMatchObject(
    pack.works.map((work) => ({ work: work.code })),
  )
  expect([
    sizeFact('IRRIGATION', 'ha'),
    sizeFact('YARD', 'ha'),
    sizeFact('WATER', 'hộ'),
    sizeFact('WATER', 'm3'),
  ]).toEqual(['areaHa', null, 'households', null])
  expect(packWork('Xưởng')).toEqual({ problem: 'intake.workUnknown', expected: 'Xưởng sơ chế, chế biến' })
})
