/** What a column of the intake form can hold, revenue apart: that has one column for each year. */
export type ColumnField = keyof typeof columnNames

/** The heading the office's own form gives each column, shown when one is missing. */
export const columnNames = {
  stt: 'STT',
  name: 'Tên hợp tác xã',
  taxCode: 'Mã số thuế',
  foundedOn: 'Ngày thành lập',
  district: 'Huyện, thành phố',
  members: 'Số thành viên',
  work: 'Loại công trình',
  size: 'Quy mô',
  sizeUnit: 'Đơn vị tính',
  total: 'Tổng mức đầu tư',
  amount: 'NSNN hỗ trợ',
  own: 'Vốn đối ứng của HTX',
  offtake: 'Hợp đồng tiêu thụ',
  practices: 'VietGAP/ATTP',
  requestDate: 'Ngày đề nghị',
  note: 'Ghi chú',
} as const

export const revenueName = 'Doanh thu năm …'

/** Without these no application can be told apart or judged; any other column may be absent, its facts are then unknown. */
export const requiredColumns = [
  'name',
  'taxCode',
  'district',
  'work',
  'total',
  'amount',
] as const satisfies readonly ColumnField[]

/** Absent, these leave a condition unknown in every row, which the officer is told. */
export const factColumns = [
  'foundedOn',
  'members',
  'size',
  'own',
  'offtake',
  'practices',
] as const satisfies readonly ColumnField[]

type Recogniser = { readonly field: ColumnField; readonly label: RegExp; readonly group?: RegExp }

/** On folded headings, in this order: a column's own heading first, then with its group's. */
const recognisers: readonly Recogniser[] = [
  { field: 'stt', label: /^(?:stt|so tt|tt|so thu tu)$/ },
  { field: 'taxCode', label: /\b(?:ma so thue|mst|ma so htx|ma so hop tac xa|ma so doanh nghiep)\b/ },
  { field: 'requestDate', label: /^ngay (?:de nghi|nhan|nop|gui)\b/ },
  { field: 'foundedOn', label: /\b(?:thanh lap|ngay dang ky|ngay cap)\b/ },
  { field: 'own', label: /\b(?:doi ung|von tu co|von (?:cua )?htx|htx dong gop|dong gop cua (?:htx|hop tac xa))\b/ },
  {
    field: 'amount',
    label: /\b(?:nsnn|ngan sach nha nuoc|nha nuoc ho tro|ngan sach ho tro|so tien de nghi|kinh phi de nghi)\b/,
  },
  { field: 'offtake', label: /\b(?:hop dong|hd)\b.*\btieu thu\b|\bbao tieu\b/ },
  { field: 'practices', label: /(?:gap\b|\battp\b|\ban toan thuc pham\b|\bvsattp\b)/ },
  { field: 'members', label: /\b(?:thanh vien|xa vien)\b/ },
  { field: 'name', label: /^(?:ten (?:don vi|to chuc|lien hiep|htx|lhhtx|h\.t\.x|hop tac xa)\b.*|htx|hop tac xa)$/ },
  { field: 'district', label: /^(?:huyen|dia ban|ten huyen|cap huyen)\b/ },
  { field: 'size', label: /^(?:quy mo|cong suat|khoi luong)\b/ },
  { field: 'work', label: /^(?:(?:loai|ten|hang muc) )?(?:cong trinh|hang muc)\b/ },
  { field: 'sizeUnit', label: /^(?:don vi(?: tinh)?|dvt)$/ },
  { field: 'total', label: /^(?:tong muc dau tu|tong von dau tu|tong kinh phi|tong dau tu)\b/ },
  { field: 'total', label: /^tong(?: so| cong| muc)?$/, group: /\b(?:dau tu|kinh phi|nguon von)\b/ },
  { field: 'note', label: /^ghi chu$/ },
]

/** @param group folded heading above, or '' @param label folded heading of the column itself, without its unit in brackets */
export function fieldOf(group: string, label: string): ColumnField | null {
  const found = recognisers.find((one) => one.label.test(label) && (one.group === undefined || one.group.test(group)))
  return found?.field ?? null
}

/** The year of a revenue column: “Doanh thu năm 2016”, or “Năm 2016” under “Doanh thu …”. */
export function revenueYearOf(group: string, label: string): number | null {
  if (!/\bdoanh thu\b/.test(`${group} ${label}`)) return null
  const year = /\b(20\d\d|19\d\d)\b/.exec(label)?.[1]
  return year === undefined ? null : Number(year)
}
