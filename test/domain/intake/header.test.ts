import { expect, it } from 'vitest'
import { findHeader } from '../../../src-main/domain/intake/header.ts'
import { unitNamed } from '../../../src-main/domain/intake/money-unit.ts'
import { formHeading, formMerges, sheetOf, type Written } from './sheet.ts'

const dataRow: Written[] = [
  1,
  'HTX A',
  '6102266923',
  null,
  'Đắk Tô',
  46,
  1,
  2,
  3,
  'Nhà kho',
  10,
  'm2',
  10,
  8,
  2,
  null,
  'x',
]

function summary(table: readonly (readonly Written[])[], merges = formMerges) {
  const header = findHeader(sheetOf('S', table, { merges }))
  if (header === null) return null
  const { firstRow, lastRow, columns, revenue, missing, doubled } = header
  return {
    rows: [firstRow, lastRow],
    columns: Object.fromEntries(Object.entries(columns).map(([field, one]) => [field, one.column])),
    units: [columns.total?.unit, columns.amount?.unit, columns.own?.unit, columns.offtake?.unit],
    revenue: revenue.map(({ year, column, unit }) => [year, column, unit]),
    missing,
    doubled,
  }
}

const formColumns = {
  stt: 1,
  name: 2,
  taxCode: 3,
  foundedOn: 4,
  district: 5,
  members: 6,
  work: 10,
  size: 11,
  sizeUnit: 12,
  total: 13,
  amount: 14,
  own: 15,
  offtake: 16,
  practices: 17,
  note: 18,
}
const formRevenue = [
  [2015, 7, 'millionDong'],
  [2016, 8, 'millionDong'],
  [2017, 9, 'millionDong'],
]
const millions = ['millionDong', 'millionDong', 'millionDong', 'millionDong']
const whole = { columns: formColumns, units: millions, revenue: formRevenue, missing: [], doubled: [] }

it('reads the two rows of the form', () => {
  expect(summary([...formHeading, dataRow])).toEqual({ rows: [1, 2], ...whole })
})

it('reads the same words without any merge, below a title', () => {
  const table = [['BIỂU TỔNG HỢP NĂM 2018'], [], ...formHeading, dataRow]
  expect(summary(table, [])).toEqual({ rows: [3, 4], ...whole })
})

it('finds the columns wherever they stand', () => {
  const order = [13, 14, 12, 1, 17, 4, 9, 10, 11, 2, 8, 6, 7]
  const [upper, lower] = formHeading
  // Each moved column takes its group's words along, as a sheet without merges repeats them.
  const groupOf = (place: number) =>
    upper[place] ?? (place < 9 ? upper[6] : place < 12 ? upper[9] : place < 15 ? upper[12] : null)
  const found = summary([order.map(groupOf), order.map((place) => lower[place] ?? null)], [])
  expect(found).toEqual({
    rows: [1, 2],
    columns: { amount: 1, own: 2, total: 3, name: 4, note: 5, district: 6, work: 7, size: 8, sizeUnit: 9, taxCode: 10 },
    units: ['millionDong', 'millionDong', 'millionDong', undefined],
    revenue: [
      [2015, 12, 'millionDong'],
      [2016, 13, 'millionDong'],
      [2017, 11, 'millionDong'],
    ],
    missing: [],
    doubled: [],
  })
})

it('reads a heading of one row, each column with its own unit, under a unit for the rest', () => {
  const table = [
    ['BIỂU TỔNG HỢP', null, 'Đơn vị tính: nghìn đồng'],
    [],
    [
      'TT',
      'Tên HTX',
      'MST',
      'Địa bàn',
      'Hạng mục',
      'Tổng mức đầu tư (tỷ đồng)',
      'NSNN',
      'Vốn đối ứng (đồng)',
      'Doanh thu 2017 (tr.đ)',
      'Ngày nhận',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
    [1, 'HTX A', '6102266923', 'Đắk Tô', 'Nhà kho', 1, 800000, 200000000, 900, '5/1/2018'],
  ]
  expect(summary(table, [])).toEqual({
    rows: [3, 4],
    columns: { stt: 1, name: 2, taxCode: 3, district: 4, work: 5, total: 6, amount: 7, own: 8, requestDate: 10 },
    units: ['billionDong', 'thousandDong', 'dong', undefined],
    revenue: [[2017, 9, 'millionDong']],
    missing: [],
    doubled: [],
  })
})

it('keeps the unit of a group whose columns would be known without it', () => {
  const table = [
    ['STT', 'Tên HTX', 'MST', 'Huyện', 'Công trình', 'Kinh phí (triệu đồng)', null, null],
    [null, null, null, null, null, 'Tổng mức đầu tư', 'NSNN', 'Đối ứng'],
    [1, 'HTX A', '6102266923', 'Đắk Tô', 'Nhà kho', 10, 8, 2],
  ]
  expect(summary(table, [])?.units).toEqual(['millionDong', 'millionDong', 'millionDong', undefined])
})

it('names the required columns that are not there, and the columns that say the same', () => {
  const table = [
    ['STT', 'Tên hợp tác xã', 'Huyện', 'Số thành viên', 'Số thành viên nữ', 'Loại công trình', 'NSNN', 'NSNN tỉnh'],
  ]
  expect(summary(table, [])).toMatchObject({
    missing: ['Mã số thuế', 'Tổng mức đầu tư'],
    doubled: [
      { name: 'Số thành viên', columns: 'D, E', required: false },
      { name: 'NSNN', columns: 'G, H', required: true },
    ],
  })
})

it('finds no heading in a list of something else', () => {
  expect(
    summary(
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ghi chú'],
        [1, 'Nguyễn Văn A', 'Giám đốc', null],
      ],
      [],
    ),
  ).toBeNull()
  expect(
    summary(
      [
        ['Tên hợp tác xã', 'Huyện', 'Điện thoại'],
        ['HTX A', 'Đắk Tô', '0905'],
      ],
      [],
    ),
  ).toBeNull()
})

it.each([
  ['Doanh thu (triệu đồng)', 'millionDong'],
  ['ĐVT: tr.đ', 'millionDong'],
  ['Hợp đồng tiêu thụ (triệu đồng/năm)', 'millionDong'],
  ['Vốn (tỷ đồng)', 'billionDong'],
  ['Kinh phí (1.000 đồng)', 'thousandDong'],
  ['Đơn vị tính: ngàn đồng', 'thousandDong'],
  ['Số tiền (đồng)', 'dong'],
  ['Số tiền (VNĐ)', 'dong'],
  ['Hợp đồng tiêu thụ', null],
  ['Đơn vị tính', null],
])('reads the unit of “%s” as %s', (text, unit) => {
  expect(unitNamed(text)).toBe(unit)
})
