import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src-main/domain/intake/header.ts'
import { interpretRows } from '../../../src-main/domain/intake/rows.ts'
import type { IntakeContext, IntakeProblem } from '../../../src-main/domain/intake/types.ts'
import { context } from './context.ts'
import { form, formHeading, formMerges, formRow, sheetOf, type Written } from './sheet.ts'

function read(rows: readonly (readonly Written[])[], ctx: IntakeContext = context) {
  return readGrid(form(rows, []), ctx)
}

function readGrid(grid: ReturnType<typeof form>, ctx: IntakeContext) {
  const header = findHeader(grid)
  if (header === null) throw new Error('the form has a heading')
  return interpretRows(grid, header, ctx)
}

const short = (problems: readonly IntakeProblem[]) =>
  problems.map(({ row, column, value, code }) => `${column}${row} ${value} ${code}`)

it('reads a whole row', () => {
  expect(read([formRow({})])).toMatchObject({
    problems: [],
    warnings: [],
    rows: [
      {
        sheet: 'Nhu cầu',
        row: 3,
        coop: {
          name: 'HTX Cà phê Ya Xiêr',
          kind: 'HTX',
          taxCode: '6102266923',
          foundedOn: '2012-02-22',
          district: '612',
          members: 46,
          revenue: { 2015: 1_156_000_000, 2016: 393_000_000, 2017: 1_360_000_000 },
        },
        application: {
          content: 'INFRA',
          work: 'IRRIGATION',
          flags: {},
          requestDate: '2018-01-01',
          amount: 731_000_000,
          totalInvestment: 860_000_000,
          ownContribution: 129_000_000,
          offtakePerYear: 582_000_000,
          practices: ['GAP_OR_FOOD_SAFETY'],
          size: { areaHa: 93 },
          sizeText: '93 ha',
          note: '',
        },
      },
    ],
  })
})

it('takes an empty cell for unknown and a dash for none', () => {
  const blank = formRow({
    taxCode: '',
    foundedOn: null,
    members: null,
    revenue2015: null,
    size: null,
    own: null,
    offtake: '',
    practices: null,
  })
  const dash = formRow({ taxCode: '-', revenue2015: '–', own: 'Không', offtake: '-', practices: 'Không' })
  const [unknown, none] = read([blank, dash]).rows
  expect(unknown).toEqual({
    sheet: 'Nhu cầu',
    row: 3,
    coop: {
      name: 'HTX Cà phê Ya Xiêr',
      kind: 'HTX',
      taxCode: null,
      district: '612',
      revenue: { 2016: 393_000_000, 2017: 1_360_000_000 },
    },
    application: {
      content: 'INFRA',
      work: 'IRRIGATION',
      flags: {},
      requestDate: '2018-01-01',
      amount: 731_000_000,
      totalInvestment: 860_000_000,
      size: {},
      sizeText: '',
      note: '',
    },
    columns: {
      name: 'B',
      district: 'E',
      'revenue.2016': 'H',
      'revenue.2017': 'I',
      work: 'J',
      totalInvestment: 'M',
      amount: 'N',
    },
  })
  expect(none).toMatchObject({
    coop: { taxCode: null, revenue: { 2015: null } },
    application: { ownContribution: null, offtakePerYear: null, practices: [] },
  })
})

it('reads the same row from texts, loose spellings and plain numbers', () => {
  const loose = formRow({
    stt: '2.',
    name: '  H.T.X  Cà phê Ya Xiêr ',
    taxCode: 6102266923,
    foundedOn: 40961,
    district: 'H. Đăk Tô',
    members: '46 TV',
    revenue2015: '1156,0',
    revenue2016: '393',
    work: 'THỦY LỢI NỘI ĐỒNG xã A',
    size: '93 ha',
    unit: null,
    total: '860,0',
    practices: 'x',
  })
  const [row] = read([loose]).rows
  const [same] = read([formRow({ stt: '2.', name: 'H.T.X Cà phê Ya Xiêr' })]).rows
  expect(row).toEqual(same)
})

it('knows the column of every value it takes, and none for what no cell of the row says', () => {
  const firebreak: IntakeContext = { ...context, packWork: () => ({ work: 'FOREST_ROAD', sets: { firebreak: true } }) }
  const full = {
    name: 'B',
    taxCode: 'C',
    foundedOn: 'D',
    district: 'E',
    members: 'F',
    'revenue.2015': 'G',
    'revenue.2016': 'H',
    'revenue.2017': 'I',
    work: 'J',
    totalInvestment: 'M',
    amount: 'N',
    ownContribution: 'O',
    offtakePerYear: 'P',
    practices: 'Q',
  }
  const { district: _, ...ofSection } = full
  const [upper, lower] = formHeading
  const dated = sheetOf('S', [[...upper, 'Ngày đề nghị'], lower, [...formRow({}), '01/01/2018']], {
    merges: formMerges,
  })
  expect([
    read([formRow({ note: 'khẩn' })]).rows[0]?.columns,
    read([formRow({ size: 12, unit: 'km' })], firebreak).rows[0]?.columns,
    read([['II. Đăk Glei'], formRow({ district: null })]).rows[0]?.columns,
    readGrid(dated, context).rows[0]?.columns,
  ]).toEqual([
    { ...full, areaHa: 'K', remark: 'R' },
    { ...full, size: 'K', firebreak: 'J' },
    { ...ofSection, areaHa: 'K' },
    { ...full, areaHa: 'K', requestDate: 'S' },
  ])
})

const faults: readonly (readonly [Parameters<typeof formRow>[0], string])[] = [
  [{ name: null }, 'B3 null intake.cellMissing'],
  [{ taxCode: 106226692 }, 'C3 106226692 intake.taxCodeLeadingZero'],
  [{ taxCode: '6102266923-001' }, 'C3 6102266923-001 intake.taxCodeBranch'],
  [{ taxCode: '610226' }, 'C3 610226 intake.taxCodeInvalid'],
  [{ taxCode: 6102266923.5 }, 'C3 6102266923.5 intake.taxCodeInvalid'],
  [{ foundedOn: '31/02/2014' }, 'D3 31/02/2014 date.invalid'],
  [{ foundedOn: 2014 }, 'D3 2014 date.invalid'],
  [{ foundedOn: { error: '#####' } }, 'D3 ##### intake.cellError'],
  [{ district: 'Huyện Đắk Hồ' }, 'E3 Huyện Đắk Hồ intake.districtUnknown'],
  [{ district: null }, 'E3 null intake.cellMissing'],
  [{ members: 'mười hai' }, 'F3 mười hai intake.membersInvalid'],
  [{ members: 12.5 }, 'F3 12.5 intake.membersInvalid'],
  [{ members: 0 }, 'F3 0 intake.membersInvalid'],
  [{ members: { date: '1900-02-15' } }, 'F3 15/02/1900 intake.membersInvalid'],
  [{ revenue2015: 'n/a' }, 'G3 n/a intake.moneyInvalid'],
  [{ revenue2016: -5 }, 'H3 -5 intake.amountNegative'],
  [{ revenue2016: '(5)' }, 'H3 (5) intake.amountNegative'],
  [{ revenue2017: '1.234' }, 'I3 1.234 money.ambiguous'],
  [{ work: null }, 'J3 null intake.cellMissing'],
  [{ work: 'Bể bơi' }, 'J3 Bể bơi intake.workUnknown'],
  [{ size: 'khoảng chục' }, 'K3 khoảng chục intake.sizeInvalid'],
  [{ size: -2 }, 'K3 -2 intake.sizeInvalid'],
  [{ size: 12.5, unit: 'hộ' }, 'K3 12.5 intake.sizeInvalid'],
  [{ total: 0 }, 'M3 0 intake.amountZero'],
  [{ total: 10_000_001 }, 'M3 10000001 intake.amountAbsurd'],
  [{ total: '9999999999999' }, 'M3 9999999999999 intake.amountAbsurd'],
  [{ amount: null }, 'N3 null intake.cellMissing'],
  [{ amount: '-' }, 'N3 - intake.cellMissing'],
  [{ amount: { error: '#REF!' } }, 'N3 #REF! intake.cellError'],
  [{ amount: { date: '2018-01-05' } }, 'N3 05/01/2018 intake.moneyInvalid'],
  [{ practices: 'đang làm hồ sơ' }, 'Q3 đang làm hồ sơ intake.certificateInvalid'],
]

it.each(faults)('does not take in a row with %o, and says which cell', (changed, told) => {
  const { rows, problems } = read([formRow(changed), formRow({ stt: 2 })])
  expect([short(problems), rows.map((row) => row.row)]).toEqual([[told], [4]])
})

it('tells every fault of a row at once', () => {
  const { rows, problems } = read([formRow({ foundedOn: '31/02/2014', members: '?', amount: -1 })])
  expect(rows).toEqual([])
  expect(problems.map((one) => one.code)).toEqual(['date.invalid', 'intake.membersInvalid', 'intake.amountNegative'])
})

it('says that a work matches twice', () => {
  const both: IntakeContext = {
    ...context,
    packWork: () => ({ problem: 'intake.workAmbiguous', expected: 'Nhà kho, Sân phơi' }),
  }
  expect(read([formRow({})], both).problems).toMatchObject([
    { code: 'intake.workAmbiguous', params: { value: 'Thủy lợi nội đồng', expected: 'Nhà kho, Sân phơi' } },
  ])
})

const doubts: readonly (readonly [Parameters<typeof formRow>[0], string])[] = [
  [{ taxCode: '6102266924' }, 'C3 6102266924 intake.taxCodeCheckDigit'],
  [{ foundedOn: '1/1/2019' }, 'D3 1/1/2019 intake.foundedLater'],
  [{ total: 870 }, 'M3 870 intake.sumMismatch'],
]

it.each(doubts)('takes in a row with %o under a warning', (changed, told) => {
  const { rows, warnings } = read([formRow(changed)])
  expect([short(warnings), rows.length]).toEqual([[told], 1])
})

describe('request date', () => {
  const [upper, lower] = formHeading
  const dated = (cell: Written, ctx: IntakeContext) =>
    readGrid(sheetOf('S', [[...upper, 'Ngày đề nghị'], lower, [...formRow({}), cell]], { merges: formMerges }), ctx)

  it('is the column, else what the officer gave, else 1 January', () => {
    const given = { ...context, requestDate: '2018-03-01' }
    const dates = [dated('5/2/2018', given), dated(null, given), dated(null, context)]
    expect(dates.map(({ rows }) => rows[0]?.application.requestDate)).toEqual([
      '2018-02-05',
      '2018-03-01',
      '2018-01-01',
    ])
  })

  it('of another year is doubted', () => {
    expect(short(dated('5/2/2017', context).warnings)).toEqual(['S3 5/2/2017 intake.requestYear'])
  })
})

describe('rows that are no applications', () => {
  it('are skipped and counted; a numbered row below the total is still read', () => {
    const { rows, skipped, problems, warnings } = read([
      ['I. TP Kon Tum'],
      formRow({}),
      [null, 'Cộng thành phố', ...Array(10).fill(null), 860, 731, 129],
      [null, 'Huyện Đắk Tô'],
      formRow({ stt: 2 }),
      [33],
      [],
      [null, 'TỔNG CỘNG', ...Array(10).fill(null), 1720, 1462, 258],
      [null, 'NGƯỜI LẬP BIỂU', ...Array(10).fill(null), 'GIÁM ĐỐC'],
      [...Array(12).fill(null), 'Kon Tum, ngày 05 tháng 02 năm 2018'],
      formRow({ stt: 3 }),
    ])
    expect([rows.map((row) => row.row), skipped]).toEqual([[4, 7, 13], { section: 2, total: 2, footer: 2 }])
    expect([problems, warnings]).toEqual([[], []])
  })

  it('with amounts and nothing else are told', () => {
    expect(short(read([[...Array(12).fill(null), 860, 731]]).warnings)).toEqual(['M3 860 intake.rowUnread'])
  })
})

it('takes the district from the section above when the cell is empty', () => {
  const { rows } = read([['II. Đăk Glei'], formRow({ district: null })])
  expect(rows[0]?.coop.district).toBe('610')
})

it('repeats what is merged over the works of one co-op, but never money', () => {
  const second = formRow({
    stt: null,
    name: null,
    taxCode: null,
    foundedOn: null,
    district: null,
    members: null,
    revenue2015: null,
    work: 'Nhà kho',
    size: 100,
    unit: 'm2',
    amount: null,
  })
  const merges = [1, 2, 3, 4, 5, 6, 7, 14].map((column) => ({ top: 3, left: column, bottom: 4, right: column }))
  const { rows, problems } = readGrid(form([formRow({}), second], merges), context)
  expect(rows.map((row) => row.row)).toEqual([3])
  expect(short(problems)).toEqual(['N4 null intake.cellMissing'])
})
