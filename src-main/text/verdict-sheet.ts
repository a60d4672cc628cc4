/** Words of the printed verdict sheet (phiếu thẩm định điều kiện). The sheet itself is Vietnamese; the screen shows both. */
type Text = { readonly vi: string; readonly en: string }
type Phrase<P> = { readonly vi: (p: P) => string; readonly en: (p: P) => string }

export const sheetWords = {
  title: { vi: 'PHIẾU THẨM ĐỊNH ĐIỀU KIỆN HỖ TRỢ', en: 'VERDICT SHEET ON THE CONDITIONS OF SUPPORT' },
  coop: { vi: 'Đơn vị đề nghị', en: 'Applicant' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  content: { vi: 'Nội dung hỗ trợ', en: 'Support content' },
  requestDate: { vi: 'Ngày đề nghị', en: 'Date of the request' },
  asked: { vi: 'Số tiền đề nghị', en: 'Amount asked' },
  lawAsOf: { vi: 'Áp dụng quy định tại ngày', en: 'Law read as of' },
  pack: { vi: 'Bộ quy định', en: 'Rule pack' },
  run: { vi: 'Lần kiểm tra', en: 'Check' },
  readings: { vi: 'Cách hiểu đang áp dụng', en: 'Readings taken' },
  provincial: { vi: 'Quy định của tỉnh đã dùng', en: 'Provincial rules used' },
  number: { vi: 'STT', en: 'No.' },
  condition: { vi: 'Điều kiện', en: 'Condition' },
  compared: { vi: 'Đối chiếu (nguồn dữ kiện)', en: 'Compared (origin of facts)' },
  distance: { vi: 'Khoảng cách', en: 'Distance' },
  article: { vi: 'Căn cứ', en: 'Article' },
  verdict: { vi: 'Kết quả', en: 'Verdict' },
  overall: { vi: 'KẾT QUẢ CHUNG', en: 'OVERALL' },
  priorities: { vi: 'Tiêu chí ưu tiên (không tính vào kết quả chung)', en: 'Priorities (not counted)' },
  amount: { vi: 'Mức hỗ trợ', en: 'Amount of support' },
  working: { vi: 'Cách tính', en: 'Working' },
  value: { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' },
  ceiling: { vi: 'Mức tối đa', en: 'Ceiling' },
  open: { vi: 'chưa xác định', en: 'open' },
  notes: { vi: 'Ý kiến đã ký', en: 'Signed notes' },
  appraiser: { vi: 'NGƯỜI THẨM ĐỊNH', en: 'APPRAISER' },
  head: { vi: 'LÃNH ĐẠO', en: 'LEADER' },
  signHint: { vi: '(Ký, họ tên)', en: '(Signature, full name)' },
  unknown: { vi: 'chưa biết', en: 'not known' },
  none: { vi: 'không có', en: 'none' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Record<string, Text>

export const sheetPhrases = {
  file: { vi: ({ no }) => `Hồ sơ số ${no}`, en: ({ no }) => `File ${no}` },
  runBy: { vi: ({ at, by }) => `${at}, ${by}`, en: ({ at, by }) => `${at}, ${by}` },
  over: { vi: ({ by }) => `dư ${by}`, en: ({ by }) => `${by} over` },
  under: { vi: ({ by }) => `thiếu ${by}`, en: ({ by }) => `${by} short` },
  lacksFacts: { vi: ({ list }) => `chưa biết: ${list}`, en: ({ list }) => `not known: ${list}` },
  lacksPapers: { vi: ({ list }) => `chưa có: ${list}`, en: ({ list }) => `not on file: ${list}` },
  awaitsNote: { vi: () => 'chờ ý kiến người thẩm định', en: () => 'an appraiser has still to judge' },
  origin: { vi: ({ fact, origin }) => `${fact} (${origin})`, en: ({ fact, origin }) => `${fact} (${origin})` },
  placeAndDate: {
    vi: ({ place }) => `${place}, ngày …… tháng …… năm ………`,
    en: ({ place }) => `${place}, day …… month …… year ………`,
  },
  page: { vi: ({ page }) => `Trang ${page}`, en: ({ page }) => `Page ${page}` },
} as const satisfies {
  file: Phrase<{ no: string }>
  runBy: Phrase<{ at: string; by: string }>
  over: Phrase<{ by: string }>
  under: Phrase<{ by: string }>
  lacksFacts: Phrase<{ list: string }>
  lacksPapers: Phrase<{ list: string }>
  awaitsNote: Phrase<Record<string, never>>
  origin: Phrase<{ fact: string; origin: string }>
  placeAndDate: Phrase<{ place: string }>
  page: Phrase<{ page: number }>
}
