import { describe, expect, it } from 'vitest'
import type { SheetGrid } from '../../../src-main/domain/intake/grid.ts'
import { interpretWorkbook } from '../../../src-main/domain/intake/workbook.ts'
import { Refusal } from '../../../src-main/domain/refusal.ts'
import { context } from './context.ts'
import { form, formHeading, formMerges, formRow, sheetOf } from './sheet.ts'

function told(sheets: readonly SheetGrid[]) {
  const { rows, problems, warnings } = interpretWorkbook(sheets, context)
  return {
    rows: rows.map((row) => `${row.sheet} ${row.row}`),
    problems: problems.map(({ sheet, row, column, code, params }) => [sheet, row, column, code, params]),
    warnings: warnings.map(({ sheet, row, column, code, params }) => [sheet, row, column, code, params]),
  }
}

function refusal(sheets: readonly SheetGrid[]) {
  try {
    interpretWorkbook(sheets, context)
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.params]
    throw error
  }
  return null
}

const other = sheetOf('Danh bạ', [['STT', 'Họ và tên', 'Điện thoại']], {})
const bare = sheetOf('Thiếu cột', [['STT', 'Tên hợp tác xã', 'Huyện', 'Số thành viên', 'NSNN']], {})
const legacy = sheetOf(
  'Cũ',
  [
    ['Tªn hîp t¸c x·', 'HuyÖn', 'M· sè thuÕ'],
    ['Hîp t¸c x· Ch¨n nu«i', 'HuyÖn §¾k Hµ', '6106576228'],
  ],
  {},
)
const good = form([formRow({})], [])

describe('a workbook that cannot be read is refused', () => {
  it.each([
    ['no heading', [other], ['intake.noSheet', { sheets: '“Danh bạ”' }]],
    ['no sheet at all', [], ['intake.noSheet', { sheets: '' }]],
    [
      'missing columns',
      [other, bare],
      ['intake.columnsMissing', { sheet: 'Thiếu cột', columns: '“Mã số thuế”, “Loại công trình”, “Tổng mức đầu tư”' }],
    ],
    ['an old encoding only', [legacy], ['intake.legacyEncoding', { sheet: 'Cũ' }]],
  ])('%s', (_, sheets, expected) => {
    expect(refusal(sheets)).toEqual(expected)
  })

  it('two columns for one amount', () => {
    const [upper, lower] = formHeading
    const twice = sheetOf('Hai cột', [[...upper, 'NSNN tỉnh'], lower, formRow({})], { merges: formMerges })
    expect(refusal([twice])).toEqual([
      'intake.columnDoubled',
      { sheet: 'Hai cột', name: 'NSNN hỗ trợ', columns: 'N, S' },
    ])
  })
})

it('reads every good sheet and tells what is wrong with the others', () => {
  const hidden = { ...form([formRow({ taxCode: null, name: 'HTX B' })], []), name: 'Ẩn', hidden: true }
  const second = { ...form([formRow({ taxCode: null, name: 'HTX C' })], []), name: 'Đợt 2' }
  expect(told([other, legacy, bare, hidden, good, second])).toEqual({
    rows: ['Nhu cầu 3', 'Đợt 2 3'],
    problems: [
      ['Cũ', null, null, 'intake.legacyEncoding', { sheet: 'Cũ' }],
      [
        'Thiếu cột',
        null,
        null,
        'intake.columnsMissing',
        { sheet: 'Thiếu cột', columns: '“Mã số thuế”, “Loại công trình”, “Tổng mức đầu tư”' },
      ],
    ],
    warnings: [['Ẩn', null, null, 'intake.sheetHidden', { sheet: 'Ẩn' }]],
  })
})

it('warns of the year, of revenue years and of facts without a column', () => {
  const grid = sheetOf(
    'S',
    [
      ['KẾ HOẠCH NĂM 2017', null, 'Kon Tum, ngày 05 tháng 02 năm 2016'],
      [
        'STT',
        'Tên HTX',
        'MST',
        'Huyện',
        'Công trình',
        'Quy mô (ha)',
        'Tổng mức đầu tư (triệu đồng)',
        'NSNN (triệu đồng)',
        'Doanh thu năm 2014 (triệu đồng)',
      ],
      [1, 'HTX A', '6102266923', 'Đắk Tô', 'Thủy lợi nội đồng', 93, 860, 731, 20],
    ],
    {},
  )
  expect(told([grid])).toEqual({
    rows: ['S 3'],
    problems: [],
    warnings: [
      [
        'S',
        null,
        null,
        'intake.columnsAbsent',
        {
          sheet: 'S',
          columns: '“Ngày thành lập”, “Số thành viên”, “Vốn đối ứng của HTX”, “Hợp đồng tiêu thụ”, “VietGAP/ATTP”',
        },
      ],
      ['S', null, null, 'intake.revenueYears', { sheet: 'S', years: '2014', expected: '2015, 2016, 2017' }],
      ['S', 1, 'A', 'intake.yearDiffers', { year: 2017, officeYear: 2018 }],
    ],
  })
})

describe('the total of a sheet', () => {
  const total = (figure: number) => [null, 'TỔNG CỘNG', ...Array(10).fill(null), figure, 731]
  it('that differs from its rows is told', () => {
    expect(told([form([formRow({}), total(900)], [])]).warnings).toEqual([
      ['Nhu cầu', 4, 'M', 'intake.totalMismatch', { total: '900.000.000', sum: '860.000.000', rows: 1 }],
    ])
  })

  it('is not held against rows that were not read', () => {
    expect(told([form([formRow({}), formRow({ members: '?' }), total(1720)], [])]).warnings).toEqual([])
  })
})

describe('rows of one co-op', () => {
  const first = { sheet: 'Nhu cầu', row: 3, name: 'HTX Cà phê Ya Xiêr', taxCode: '6102266923' }
  const twice = (changed: Parameters<typeof formRow>[0]) =>
    told([form([formRow({}), formRow({ stt: 2, ...changed })], [])])

  it.each([
    ['another work', { work: 'Nhà kho' }],
    ['another work, without a tax code', { work: 'Nhà kho', taxCode: null }],
    ['the name in another district', { taxCode: null, district: 'Đắk Hà' }],
    ['a union of the same name', { taxCode: null, name: 'Liên hiệp HTX Cà phê Ya Xiêr' }],
  ])('may repeat: %s', (_, changed) => {
    expect(twice(changed)).toEqual({ rows: ['Nhu cầu 3', 'Nhu cầu 4'], problems: [], warnings: [] })
  })

  it.each([
    ['one code, two names', { name: 'HTX Khác', work: 'Nhà kho' }, 'C', 'intake.duplicateTaxCode'],
    ['the same again', {}, 'B', 'intake.duplicateRow'],
    [
      'the same spelt otherwise, without its code',
      { name: 'HỢP TÁC XÃ CÀ PHÊ YA XIÊR', taxCode: null },
      'B',
      'intake.duplicateRow',
    ],
    ['the same with a corrected code', { taxCode: '6101664368' }, 'B', 'intake.duplicateRow'],
    ['one name, two codes', { taxCode: '6101664368', work: 'Nhà kho' }, 'C', 'intake.twoTaxCodes'],
  ])('cannot both stand: %s', (_, changed, column, code) => {
    expect(twice(changed)).toMatchObject({ rows: ['Nhu cầu 3'], problems: [['Nhu cầu', 4, column, code, first]] })
  })
})
