import type { Cell, GridRow, MergeRange, SheetGrid } from '../../../src-main/domain/intake/grid.ts'

/** What a test writes for a cell: a text, a number, `{date}`, a whole cell, or null for an empty one. */
export type Written = string | number | boolean | null | { readonly date: string } | { readonly error: string }

function cellOf(value: Written): Cell {
  if (value === null || value === '') return { kind: 'blank' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'number', value }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  return 'date' in value ? { kind: 'date', date: value.date } : { kind: 'error', text: value.error }
}

/** A sheet from its first row down; empty rows keep their number and are left out. */
export function sheetOf(
  name: string,
  table: readonly (readonly Written[])[],
  options: { readonly merges?: readonly MergeRange[]; readonly hidden?: boolean },
): SheetGrid {
  const rows = table.flatMap((values, index): GridRow[] => {
    const cells = new Map<number, Cell>()
    for (const [place, value] of values.entries()) {
      const cell = cellOf(value)
      if (cell.kind !== 'blank') cells.set(place + 1, cell)
    }
    return cells.size === 0 ? [] : [{ row: index + 1, cells }]
  })
  return { name, hidden: options.hidden ?? false, serialSystem: 1900, rows, merges: options.merges ?? [] }
}

/** The two rows of the office's form, as in the sample workbook. */
export const formHeading = [
  [
    'STT',
    'Tên hợp tác xã',
    'Mã số thuế',
    'Ngày thành lập',
    'Huyện, thành phố',
    'Số thành viên',
    'Doanh thu 3 năm trước (triệu đồng)',
    null,
    null,
    'Công trình đề nghị hỗ trợ',
    null,
    null,
    'Tổng mức đầu tư (triệu đồng)',
    null,
    null,
    'Hợp đồng tiêu thụ (triệu đồng/năm)',
    'VietGAP/ATTP',
    'Ghi chú',
  ],
  [
    null,
    null,
    null,
    null,
    null,
    null,
    'Năm 2015',
    'Năm 2016',
    'Năm 2017',
    'Loại công trình',
    'Quy mô',
    'Đơn vị tính',
    'Tổng số',
    'NSNN hỗ trợ',
    'Vốn đối ứng của HTX',
  ],
] as const satisfies readonly (readonly Written[])[]

export const formMerges: readonly MergeRange[] = [
  ...[1, 2, 3, 4, 5, 6, 16, 17, 18].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
  { top: 1, left: 7, bottom: 1, right: 9 },
  { top: 1, left: 10, bottom: 1, right: 12 },
  { top: 1, left: 13, bottom: 1, right: 15 },
]

type Fields = {
  stt: Written
  name: Written
  taxCode: Written
  foundedOn: Written
  district: Written
  members: Written
  revenue2015: Written
  revenue2016: Written
  revenue2017: Written
  work: Written
  size: Written
  unit: Written
  total: Written
  amount: Written
  own: Written
  offtake: Written
  practices: Written
  note: Written
}

const sound: Fields = {
  stt: 1,
  name: 'HTX Cà phê Ya Xiêr',
  taxCode: '6102266923',
  foundedOn: { date: '2012-02-22' },
  district: 'Huyện Đắk Tô',
  members: 46,
  revenue2015: 1156,
  revenue2016: 393,
  revenue2017: 1360,
  work: 'Thủy lợi nội đồng',
  size: 93,
  unit: 'ha',
  total: 860,
  amount: 731,
  own: 129,
  offtake: 582,
  practices: 'Có',
  note: '',
}

/** A row of the form without fault, but for the cells named. */
export function formRow(changed: Partial<Fields>): Written[] {
  return Object.values({ ...sound, ...changed })
}

export function form(rows: readonly (readonly Written[])[], extraMerges: readonly MergeRange[]): SheetGrid {
  return sheetOf('Nhu cầu', [...formHeading, ...rows], { merges: [...formMerges, ...extraMerges] })
}
