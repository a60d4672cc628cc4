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
  warnings: { vi: 'Lưu ý (không tính vào kết quả chung)', en: 'Warnings (not counted)' },
  sources: { vi: 'Nguồn kinh phí', en: 'Paid from' },
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
  noInvoice: { vi: 'không hóa đơn', en: 'no invoice' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Record<string, Text>

/** Who pays, by the codes of the packs. */
export const sourceNames = {
  central: { vi: 'ngân sách trung ương', en: 'central budget' },
  local: { vi: 'ngân sách địa phương', en: 'local budget' },
  own: { vi: 'vốn của hợp tác xã', en: 'the co-operative itself' },
  science: { vi: 'ngân sách khoa học và công nghệ', en: 'science and technology budget' },
  other: { vi: 'tín dụng, nguồn hợp pháp khác', en: 'credit, other lawful money' },
} as const satisfies Record<string, Text>

/** Parts that say nothing are left out; each but the first begins small, unless it is a name or a figure. */
const sentence = (parts: readonly string[]): string =>
  `${parts
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 || /^\p{Lu}[\p{Lu}\d]/u.test(part) ? part : lowered(part)))
    .join('; ')}.`

const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`)

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export const sheetPhrases = {
  file: { vi: ({ no }) => `Hồ sơ số ${no}`, en: ({ no }) => `File ${no}` },
  runBy: { vi: ({ at, by }) => `${at}, ${by}`, en: ({ at, by }) => `${at}, ${by}` },
  over: { vi: ({ by }) => `dư ${by}`, en: ({ by }) => `${by} over` },
  under: { vi: ({ by }) => `thiếu ${by}`, en: ({ by }) => `${by} short` },
  within: { vi: ({ by }) => `dưới giới hạn ${by}`, en: ({ by }) => `${by} below the limit` },
  beyond: { vi: ({ by }) => `vượt giới hạn ${by}`, en: ({ by }) => `${by} above the limit` },
  lacksFacts: { vi: ({ list }) => `chưa biết: ${list}`, en: ({ list }) => `not known: ${list}` },
  lacksPapers: { vi: ({ list }) => `chưa có: ${list}`, en: ({ list }) => `not on file: ${list}` },
  awaitsNote: { vi: () => 'chờ ý kiến người thẩm định', en: () => 'an appraiser has still to judge' },
  facts: { vi: ({ list }) => `Dữ kiện: ${list}`, en: ({ list }) => `Facts: ${list}` },
  line: {
    vi: (p) =>
      sentence([
        `${p.statement}: ${p.verdict}`,
        p.compared,
        p.facts,
        labelled('khoảng cách', p.distance),
        `theo ${p.article}`,
      ]),
    en: (p) =>
      sentence([
        `${p.statement}: ${p.verdict}`,
        p.compared,
        p.facts,
        labelled('distance', p.distance),
        `by ${p.article}`,
      ]),
  },
  source: {
    vi: ({ name, share, article, note }) => `${name}${share} (${article}${note})`,
    en: ({ name, share, article, note }) => `${name}${share} (${article}${note})`,
  },
  loss: { vi: ({ share }) => `mất ${share} %`, en: ({ share }) => `${share} % lost` },
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
  within: Phrase<{ by: string }>
  beyond: Phrase<{ by: string }>
  facts: Phrase<{ list: string }>
  line: Phrase<{
    statement: string
    verdict: string
    compared: string
    facts: string
    distance: string
    article: string
  }>
  loss: Phrase<{ share: string }>
  source: Phrase<{ name: string; share: string; article: string; note: string }>
  lacksFacts: Phrase<{ list: string }>
  lacksPapers: Phrase<{ list: string }>
  awaitsNote: Phrase<Record<string, never>>
  origin: Phrase<{ fact: string; origin: string }>
  placeAndDate: Phrase<{ place: string }>
  page: Phrase<{ page: number }>
}
