/** Words of the disbursement ledger (sổ theo dõi giải ngân), on screen and in its files. The books themselves are Vietnamese. */
type Text = { readonly vi: string; readonly en: string }
type Phrase<P> = { readonly vi: (p: P) => string; readonly en: (p: P) => string }

const pad = (page: number): string => String(page).padStart(2, '0')

export const ledgerColumnTitles = {
  stt: { vi: 'STT', en: 'No.' },
  postingDate: { vi: 'Ngày ghi sổ', en: 'Posting date' },
  voucherNo: { vi: 'Số chứng từ', en: 'Voucher number' },
  voucherDate: { vi: 'Ngày chứng từ', en: 'Voucher date' },
  type: { vi: 'Loại chứng từ', en: 'Voucher type' },
  basis: { vi: 'Căn cứ (số, ngày)', en: 'Based on (number, date)' },
  coop: { vi: 'HTX thụ hưởng', en: 'Co-op paid' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  content: { vi: 'Nội dung hỗ trợ', en: 'Support content' },
  description: { vi: 'Diễn giải', en: 'Description' },
  payingUnit: { vi: 'Đơn vị chi trả', en: 'Paying unit' },
  source: { vi: 'Nguồn', en: 'Source' },
  chapter: { vi: 'Chương', en: 'Chapter' },
  khoan: { vi: 'Khoản', en: 'Khoản' },
  tieuMuc: { vi: 'Tiểu mục', en: 'Tiểu mục' },
  programmeCode: { vi: 'CTMT/ DA', en: 'Programme' },
  estimate: { vi: 'Dự toán giao', en: 'Estimate assigned' },
  commitment: { vi: 'Cam kết', en: 'Committed' },
  advance: { vi: 'Tạm ứng', en: 'Advance' },
  clearing: { vi: 'Thanh toán tạm ứng', en: 'Advance cleared' },
  payment: { vi: 'Thực chi', en: 'Paid' },
  refund: { vi: 'Nộp trả', en: 'Refunded' },
  advanceBalance: { vi: 'Dư tạm ứng', en: 'Open advance' },
  available: { vi: 'Dự toán còn lại', en: 'Estimate left' },
  coopTotal: { vi: 'Lũy kế HTX', en: 'Co-op to date' },
  invoice: { vi: 'Hóa đơn số, ngày', en: 'Invoice number, date' },
  adjusts: { vi: 'Điều chỉnh cho dòng', en: 'Adjusts line' },
  note: { vi: 'Ghi chú', en: 'Note' },
} as const satisfies Record<string, Text>

/** Months above 12 lie in the next year; 13 is the adjustment period. */
const viMonth = (month: number): string => {
  if (month <= 12) return `tháng ${month}`
  return month === 13 ? 'thời gian chỉnh lý quyết toán' : `tháng ${month - 12} năm sau`
}
const enMonth = (month: number): string => {
  if (month <= 12) return `month ${month}`
  return month === 13 ? 'the adjustment period' : `month ${month - 12} of the next year`
}

const blank = '…………'

export const ledgerBook = {
  sheet: { vi: 'Sổ giải ngân', en: 'Ledger' },
  title: {
    vi: 'SỔ THEO DÕI GIẢI NGÂN KINH PHÍ HỖ TRỢ HỢP TÁC XÃ',
    en: 'DISBURSEMENT LEDGER OF SUPPORT TO CO-OPERATIVES',
  },
  wholeBook: { vi: 'Phạm vi: toàn bộ sổ', en: 'Extent: the whole book' },
  unit: { vi: 'Đơn vị tính: đồng', en: 'Unit: đồng' },
  opening: { vi: 'Số dư đầu kỳ', en: 'Opening balance' },
  yearToDate: { vi: 'Lũy kế từ đầu năm', en: 'Year to date' },
  closing: { vi: 'Số dư cuối kỳ', en: 'Closing balance' },
} as const satisfies Record<string, Text>

export const ledgerPhrases = {
  unitCode: { vi: ({ code }) => `Mã QHNS: ${code ?? blank}`, en: ({ code }) => `Budget unit code: ${code ?? blank}` },
  year: { vi: ({ year }) => `Năm ${year}`, en: ({ year }) => `Year ${year}` },
  filters: { vi: ({ list }) => `Phạm vi: ${list}`, en: ({ list }) => `Extent: ${list}` },
  opened: { vi: ({ date }) => `Ngày mở sổ: ${date}`, en: ({ date }) => `Opened: ${date}` },
  closed: {
    vi: ({ date }) => `Ngày khóa sổ: ${date ?? blank}`,
    en: ({ date }) => `Closed: ${date ?? blank}`,
  },
  monthSum: {
    vi: ({ month }) => `Cộng phát sinh ${viMonth(month)}`,
    en: ({ month }) => `Movements of ${enMonth(month)}`,
  },
  words: {
    vi: ({ words }) => `Bằng chữ: ${words} (tổng số thực chi).`,
    en: ({ words }) => `In words: ${words} (total paid).`,
  },
  /** `pages` is null where only the printer knows the number: it is filled in by hand. */
  pages: {
    vi: ({ pages }) => {
      const count = pages === null ? '……' : pad(pages)
      return `Sổ này có ${count} trang, đánh số từ trang 01 đến trang ${count}.`
    },
    en: ({ pages }) => {
      const count = pages === null ? '……' : pad(pages)
      return `This book has ${count} pages, numbered from page 01 to page ${count}.`
    },
  },
  page: { vi: ({ page }) => `Trang ${pad(page)}`, en: ({ page }) => `Page ${pad(page)}` },
  /** `page` and `pages` are the spreadsheet's own field codes. */
  pageOf: { vi: ({ page, pages }) => `Trang ${page}/${pages}`, en: ({ page, pages }) => `Page ${page}/${pages}` },
  seal: { vi: ({ seal }) => `Niêm phong: ${seal}`, en: ({ seal }) => `Seal: ${seal}` },
  /** What left the book for good fills no column: said below it, so that what is left follows. */
  ends: {
    vi: ({ returned, cancelled, carried }) =>
      `Trong năm: hủy dự toán ${cancelled} đồng; chuyển nguồn sang năm sau ${carried} đồng; nộp trả ngân sách ${returned} đồng.`,
    en: ({ returned, cancelled, carried }) =>
      `In the year: estimate cancelled ${cancelled} đồng; carried over ${carried} đồng; returned to the budget ${returned} đồng.`,
  },
  placeAndDate: {
    vi: ({ place }) => `${place}, ngày …… tháng …… năm ………`,
    en: ({ place }) => `${place}, day …… month …… year ………`,
  },
} as const satisfies {
  unitCode: Phrase<{ code: string | null }>
  year: Phrase<{ year: number }>
  filters: Phrase<{ list: string }>
  opened: Phrase<{ date: string }>
  closed: Phrase<{ date: string | null }>
  monthSum: Phrase<{ month: number }>
  words: Phrase<{ words: string }>
  pages: Phrase<{ pages: number | null }>
  page: Phrase<{ page: number }>
  pageOf: Phrase<{ page: string; pages: string }>
  seal: Phrase<{ seal: string }>
  ends: Phrase<{ returned: string; cancelled: string; carried: string }>
  placeAndDate: Phrase<{ place: string }>
}
