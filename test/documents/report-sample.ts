import type { Report, ReportColumn, ReportRow } from '../../src-main/domain/report/report.ts'

/** Beginnings that a spreadsheet would compute on. */
const hostile = [
  '=1+1',
  '+84 260',
  '-x',
  '@sum(A1:A9)',
  '\t=cmd|calc',
  '\r=1',
  '=HYPERLINK("http://example.test";"x")',
  '＝1+1',
] as const

const column = (
  key: string,
  kind: ReportColumn['kind'],
  width: number,
  band: string | null,
  total: ReportColumn['total'],
): ReportColumn => ({ key, kind, width, band, total, title: `Cột ${key}` })

const columns: readonly ReportColumn[] = [
  column('stt', 'number', 16, null, 'none'),
  column('code', 'code', 34, null, 'none'),
  column('name', 'text', 90, null, 'none'),
  column('day', 'date', 28, null, 'none'),
  column('files', 'number', 20, 'Số hồ sơ', 'sum'),
  column('in', 'money', 40, 'Kinh phí', 'sum'),
  column('out', 'money', 40, 'Kinh phí', 'sum'),
  column('left', 'money', 40, 'Kinh phí', [
    { key: 'in', sign: 1 },
    { key: 'out', sign: -1 },
  ]),
]

const row = (stt: number): ReportRow => {
  const text = hostile[stt % hostile.length] ?? ''
  const money = 1_000_000_007 * stt
  return [
    stt,
    stt % 3 === 0 ? text : String(stt).padStart(4, '0'),
    `${text} ${stt}`,
    '2018-04-03',
    1,
    money,
    stt,
    money - stt,
  ]
}

const sumsOf = (rows: readonly ReportRow[]): ReportRow => {
  const sum = (at: number): number => rows.reduce((total, cells) => total + Number(cells[at] ?? 0), 0)
  return [null, null, null, null, sum(4), sum(5), sum(6), sum(5) - sum(6)]
}

/** Two named groups and one that is added up in the total alone; hostile text in every place that people fill in. */
export const sampleReport = (perGroup: number): Report => {
  const rows = Array.from({ length: perGroup * 3 }, (_, index) => row(index + 1))
  const parts = [0, 1, 2].map((n) => rows.slice(n * perGroup, (n + 1) * perGroup))
  return {
    unit: ['Liên minh Hợp tác xã tỉnh Kon Tum', 'Mã QHNS: 0012345'],
    title: 'BÁO CÁO THỬ',
    subtitle: 'Năm 2018, số liệu đến ngày 29/06/2018',
    details: ['Phạm vi: Đơn vị chi trả: =1+1', 'Đơn vị tính: đồng'],
    official: false,
    sheet: 'Báo cáo',
    columns,
    groups: parts.map((own, n) => ({
      name: n === 2 ? null : `Cộng nhóm ${n}`,
      rows: own,
      sums: n === 2 ? [] : sumsOf(own),
    })),
    total: { name: 'TỔNG CỘNG', sums: sumsOf(rows) },
    words: 'Bằng chữ: Một đồng (thử).',
    notes: ['=2+2 trong ghi chú', 'Niêm phong: 7F3A-91C2-D04E'],
    placeAndDate: 'Kon Tum, ngày …… tháng …… năm ………',
    signatures: [
      { title: 'NGƯỜI LẬP BIỂU', hint: '(Ký, họ tên)' },
      { title: 'KẾ TOÁN TRƯỞNG', hint: '(Ký, họ tên)' },
      { title: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, họ tên, đóng dấu)' },
    ],
    footer: 'Liên minh Hợp tác xã tỉnh Kon Tum. Năm 2018. Niêm phong: 7F3A-91C2-D04E',
  }
}
