/** Words of the reports on the money, on screen and in their files. Files are Vietnamese; the screen shows both. */
type Text = { readonly vi: string; readonly en: string }
type Phrase<P> = { readonly vi: (p: P) => string; readonly en: (p: P) => string }

/** As the head of a document has it. */
export const reportTitles = {
  'open-advances': { vi: 'BÁO CÁO TẠM ỨNG CÒN DƯ THEO THỜI GIAN', en: 'OPEN ADVANCES BY AGE' },
  budget: { vi: 'BÁO CÁO DỰ TOÁN VÀ TÌNH HÌNH SỬ DỤNG THEO DÒNG DỰ TOÁN', en: 'BUDGET LINES AND THEIR USE' },
  coop: { vi: 'SAO KÊ KINH PHÍ HỖ TRỢ CỦA HỢP TÁC XÃ', en: 'STATEMENT OF SUPPORT TO A CO-OPERATIVE' },
  settlement: { vi: 'BÁO CÁO QUYẾT TOÁN KINH PHÍ HỖ TRỢ HỢP TÁC XÃ', en: 'SETTLEMENT OF SUPPORT TO CO-OPERATIVES' },
  'carry-over': {
    vi: 'DANH SÁCH SỐ DƯ TẠM ỨNG, DỰ TOÁN ĐỀ NGHỊ CHUYỂN SANG NĂM SAU',
    en: 'ADVANCES AND ESTIMATE TO BE CARRIED OVER',
  },
  progress: { vi: 'TIẾN ĐỘ HỖ TRỢ HỢP TÁC XÃ THEO NỘI DUNG VÀ HUYỆN', en: 'PROGRESS BY CONTENT AND DISTRICT' },
} as const satisfies Record<string, Text>

/** Names of sheets: at most 31 letters, none of `\ / ? * [ ] :`. */
export const reportSheets = {
  'open-advances': { vi: 'Tạm ứng còn dư', en: 'Open advances' },
  budget: { vi: 'Dự toán theo dòng', en: 'Budget lines' },
  coop: { vi: 'Sao kê HTX', en: 'Statement' },
  settlement: { vi: 'Quyết toán', en: 'Settlement' },
  'carry-over': { vi: 'Chuyển nguồn', en: 'Carry-over' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
} as const satisfies Record<string, Text>

export const reportColumns = {
  stt: { vi: 'STT', en: 'No.' },
  coop: { vi: 'Hợp tác xã', en: 'Co-op' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  no: { vi: 'Số hồ sơ', en: 'File' },
  voucherNo: { vi: 'Số chứng từ', en: 'Voucher' },
  voucherDate: { vi: 'Ngày chứng từ', en: 'Voucher date' },
  postingDate: { vi: 'Ngày ghi sổ', en: 'Posted' },
  advancedOn: { vi: 'Ngày tạm ứng', en: 'Advanced on' },
  year: { vi: 'Năm NS', en: 'Budget year' },
  content: { vi: 'Nội dung hỗ trợ', en: 'Content' },
  description: { vi: 'Diễn giải', en: 'Description' },
  record: { vi: 'Ghi theo tên', en: 'Under the record' },
  line: { vi: 'Dòng dự toán', en: 'Budget line' },
  what: { vi: 'Dự toán, đơn vị thụ hưởng', en: 'Estimate, co-op' },
  payingUnit: { vi: 'Đơn vị chi trả', en: 'Paying unit' },
  source: { vi: 'Nguồn', en: 'Source' },
  level: { vi: 'Cấp', en: 'Level' },
  chapter: { vi: 'Chương', en: 'Chapter' },
  khoan: { vi: 'Khoản', en: 'Khoản' },
  tieuMuc: { vi: 'Tiểu mục', en: 'Tiểu mục' },
  programmeCode: { vi: 'CTMT/ DA', en: 'Programme' },
  advanced: { vi: 'Tạm ứng', en: 'Advance' },
  cleared: { vi: 'Thanh toán tạm ứng', en: 'Advance cleared' },
  clearedOrBack: { vi: 'Đã thanh toán, hoàn trả', en: 'Cleared or given back' },
  open: { vi: 'Còn dư', en: 'Open' },
  advanceOpen: { vi: 'Dư tạm ứng', en: 'Open advance' },
  age: { vi: 'Số ngày', en: 'Days' },
  dueOn: { vi: 'Hạn thanh toán', en: 'Clear by' },
  reminder: { vi: 'Nhắc việc', en: 'Reminder' },
  carriedIn: { vi: 'Năm trước chuyển sang', en: 'From the year before' },
  assigned: { vi: 'Giao đầu năm', en: 'Assigned' },
  adjusted: { vi: 'Bổ sung, điều chỉnh', en: 'Adjusted' },
  cancelled: { vi: 'Hủy', en: 'Cancelled' },
  carriedOut: { vi: 'Chuyển năm sau', en: 'To the next year' },
  usable: { vi: 'Được sử dụng', en: 'Usable' },
  advanceBack: { vi: 'Nộp trả tạm ứng', en: 'Given back' },
  spent: { vi: 'Chi trực tiếp', en: 'Paid directly' },
  refunded: { vi: 'Nộp trả khoản đã chi', en: 'Refunded' },
  paid: { vi: 'Tổng thực chi', en: 'Paid in all' },
  committed: { vi: 'Cam kết chưa chi', en: 'Commitment left' },
  available: { vi: 'Dự toán còn lại', en: 'Estimate left' },
  commitment: { vi: 'Phê duyệt (cam kết)', en: 'Approved (committed)' },
  payment: { vi: 'Thực chi', en: 'Paid' },
  refund: { vi: 'Nộp trả', en: 'Refunded' },
  total: { vi: 'Lũy kế HTX đã nhận', en: 'Received to date' },
  estimate: { vi: 'Dự toán được sử dụng', en: 'Usable estimate' },
  approved: { vi: 'Đã phê duyệt', en: 'Approved' },
  settled: { vi: 'Đã chi, đề nghị quyết toán', en: 'Paid, to be settled' },
  returned: { vi: 'Đã nộp trả', en: 'Given back' },
  carried: { vi: 'Chuyển năm sau', en: 'Carried over' },
  left: { vi: 'Còn phải chi', en: 'Left to pay' },
  unsettled: { vi: 'Còn phải quyết toán', en: 'Still to be settled' },
  unused: { vi: 'Dự toán chưa sử dụng', en: 'Estimate not used' },
  carriedAdvance: { vi: 'Tạm ứng', en: 'Advance' },
  carriedEstimate: { vi: 'Dự toán', en: 'Estimate' },
  case: { vi: 'Trường hợp được chuyển (đ.… k.3 Đ.64 Luật NSNN)', en: 'Case (Budget Law, art. 64(3))' },
  files: { vi: 'Hồ sơ', en: 'Files' },
  decided: { vi: 'Được phê duyệt', en: 'Approved' },
  closed: { vi: 'Đã quyết toán', en: 'Settled' },
  asked: { vi: 'Đề nghị', en: 'Asked' },
  disbursed: { vi: 'Đã chi', en: 'Paid' },
  share: { vi: 'Tỷ lệ chi', en: 'Paid share' },
  state: { vi: 'Kết quả', en: 'Outcome' },
  postedThere: { vi: 'Ngày hạch toán', en: 'Posted' },
  amountOf: { vi: 'Số tiền', en: 'Amount' },
  codes: { vi: 'Mã ngân sách', en: 'Budget codes' },
  place: { vi: 'Trang, dòng', en: 'Sheet, row' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  apart: { vi: 'Lệch ngày', en: 'Days apart' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
} as const satisfies Record<string, Text>

export const reportBands = {
  assigned: { vi: 'I. Giao dự toán', en: 'I. Estimate assigned' },
  advances: { vi: 'II. Tạm ứng', en: 'II. Advances' },
  spending: { vi: 'III. Thực chi', en: 'III. Spending' },
  left: { vi: 'Còn lại', en: 'Left' },
  standing: { vi: 'Số dư', en: 'Balance' },
  carried: { vi: 'Đã ghi chuyển sang năm sau', en: 'Posted as carried over' },
  counted: { vi: 'Số hồ sơ', en: 'Number of files' },
  money: { vi: 'Kinh phí', en: 'Money' },
  ours: { vi: 'Sổ của đơn vị', en: 'Our book' },
  theirs: { vi: 'Kho bạc', en: 'Treasury' },
} as const satisfies Record<string, Text>

/** By the days an age begins with. */
export const ageNames = {
  '0': { vi: 'đến 30 ngày', en: 'up to 30 days' },
  '31': { vi: 'từ 31 đến 90 ngày', en: '31 to 90 days' },
  '91': { vi: 'từ 91 đến 180 ngày', en: '91 to 180 days' },
  '181': { vi: 'trên 180 ngày', en: 'over 180 days' },
} as const satisfies Record<string, Text>

export const reportWords = {
  unit: { vi: 'Đơn vị tính: đồng', en: 'Unit: đồng' },
  everything: { vi: 'Phạm vi: toàn bộ', en: 'Extent: everything' },
  grandTotal: { vi: 'TỔNG CỘNG', en: 'TOTAL' },
  oldestFirst: {
    vi: 'Chứng từ thanh toán không ghi rõ lần tạm ứng thì trừ vào lần tạm ứng trước. Tạm ứng của các năm trước còn dư cũng được liệt kê.',
    en: 'A clearing that names no advance is taken from the oldest. Open advances of earlier years are listed too.',
  },
  dueRules: {
    vi: 'Hạn thanh toán: từ 06/08/2020, tạm ứng không có hợp đồng hoặc hợp đồng đến 50 triệu đồng thanh toán chậm nhất ngày cuối tháng sau (TT 62/2020/TT-BTC, điểm a khoản 3 Điều 7); trường hợp khác đến 31/12. Số dư không được chuyển nguồn phải nộp trả trước ngày 10/02 năm sau (TT 342/2016/TT-BTC, điểm c khoản 5 Điều 26; NĐ 163/2016/NĐ-CP, Điều 42 ghi ngày 15/02).',
    en: 'Clear by: since 06/08/2020 an advance without a contract, or with one up to 50 million, by the last day of the next month (Circular 62/2020, art. 7(3)(a)); others by 31/12. What is not carried over goes back before 10/02 (Circular 342/2016, art. 26(5)(c); Decree 163/2016, art. 42, says 15/02).',
  },
  guideS101: {
    vi: 'Bản theo dõi, bố cục tham khảo ba phần của mẫu S101-H (TT 107/2017/TT-BTC); chưa đối chiếu với phụ lục chính thức.',
    en: 'A tracking copy laid out after the three parts of form S101-H (Circular 107/2017); not compared with the official annex.',
  },
  guide20f: {
    vi: 'Bản theo dõi, bố cục tham khảo biểu 20f; chưa đối chiếu với phụ lục chính thức. Trường hợp được chuyển nguồn do kế toán ghi.',
    en: 'A tracking copy laid out after form 20f; not compared with the official annex. The case is for the accountant to fill in.',
  },
  settlementSays: {
    vi: 'Dòng dự toán đứng trước, rồi đến các hồ sơ chi từ dòng đó. Đã phê duyệt = đã chi + dư tạm ứng + đã nộp trả + chuyển năm sau + còn phải chi.',
    en: 'The estimate first, then the files paid from it. Approved = paid + open advance + given back + carried over + left to pay.',
  },
  statesNow: {
    vi: 'Số hồ sơ theo trạng thái hiện tại; kinh phí tính đến ngày nêu trên. Đã phê duyệt = cam kết chưa chi + dư tạm ứng + đã chi + đã nộp trả.',
    en: 'Files are counted by their state now; money up to the day above. Approved = commitment left + open advance + paid + given back.',
  },
  dueOpen: { vi: 'Hạn của năm này chưa xác định', en: 'The day due is not confirmed for this year' },
} as const satisfies Record<string, Text>

/** What an amount in words is the amount of. */
export const wordsOf = {
  'open-advances': { vi: 'tổng tạm ứng còn dư', en: 'open advances in all' },
  budget: { vi: 'tổng thực chi', en: 'paid in all' },
  coop: { vi: 'hợp tác xã đã nhận', en: 'received by the co-op' },
  settlement: { vi: 'tổng số đã chi, đề nghị quyết toán', en: 'paid, to be settled' },
  'carry-over': { vi: 'số dư tạm ứng và dự toán chưa ghi chuyển', en: 'advances and estimate not carried over yet' },
  progress: { vi: 'tổng số đã chi', en: 'paid in all' },
} as const satisfies Record<string, Text>

export const reportPhrases = {
  yearAsOf: {
    vi: ({ year, day }) => `Năm ${year}, số liệu đến ngày ${day}`,
    en: ({ year, day }) => `Year ${year}, figures as of ${day}`,
  },
  codes: {
    vi: ({ kind, list, document }) => `${kind}: ${list} (${document})`,
    en: ({ kind, list, document }) => `${kind}: ${list} (${document})`,
  },
  allAsOf: {
    vi: ({ day }) => `Tất cả các năm, số liệu đến ngày ${day}`,
    en: ({ day }) => `All years, figures as of ${day}`,
  },
  extent: { vi: ({ list }) => `Phạm vi: ${list}`, en: ({ list }) => `Extent: ${list}` },
  sum: { vi: ({ of }) => `Cộng ${of}`, en: ({ of }) => `Sum ${of}` },
  fromSource: {
    vi: ({ content, source }) => `${content}, nguồn ${source === '' ? '(chưa ghi)' : source}`,
    en: ({ content, source }) => `${content}, source ${source === '' ? '(not given)' : source}`,
  },
  estimateOf: { vi: ({ line }) => `Dự toán: ${line}`, en: ({ line }) => `Estimate: ${line}` },
  words: {
    vi: ({ words, what }) => `Bằng chữ: ${words} (${what}).`,
    en: ({ words, what }) => `In words: ${words} (${what}).`,
  },
  who: {
    vi: ({ name, taxCode, district }) => `${name}, mã số thuế ${taxCode ?? '…………'}, ${district}`,
    en: ({ name, taxCode, district }) => `${name}, tax code ${taxCode ?? '…………'}, ${district}`,
  },
  records: {
    vi: ({ list }) => `Gồm cả số liệu đã ghi theo tên: ${list}.`,
    en: ({ list }) => `Includes what was recorded under: ${list}.`,
  },
  years: {
    vi: ({ list }) => `Đã nhận theo năm ngân sách: ${list}.`,
    en: ({ list }) => `Received by budget year: ${list}.`,
  },
  ofYear: { vi: ({ year, amount }) => `${year}: ${amount}`, en: ({ year, amount }) => `${year}: ${amount}` },
  returnLate: {
    vi: ({ days, before }) => `Quá hạn nộp trả ${days} ngày (trước ${before})`,
    en: ({ days, before }) => `${days} days late to be given back (before ${before})`,
  },
  late: {
    vi: ({ days, before }) => `Quá hạn ${days} ngày; nộp trả trước ${before}`,
    en: ({ days, before }) => `${days} days late; to be given back before ${before}`,
  },
  soon: { vi: ({ days }) => `Còn ${days} ngày`, en: ({ days }) => `${days} days left` },
  inTime: { vi: ({ days }) => `Trong hạn, còn ${days} ngày`, en: ({ days }) => `In time, ${days} days left` },
} as const satisfies {
  yearAsOf: Phrase<{ year: number; day: string }>
  codes: Phrase<{ kind: string; list: string; document: string }>
  allAsOf: Phrase<{ day: string }>
  extent: Phrase<{ list: string }>
  sum: Phrase<{ of: string }>
  fromSource: Phrase<{ content: string; source: string }>
  estimateOf: Phrase<{ line: string }>
  words: Phrase<{ words: string; what: string }>
  who: Phrase<{ name: string; taxCode: string | null; district: string }>
  records: Phrase<{ list: string }>
  years: Phrase<{ list: string }>
  ofYear: Phrase<{ year: number; amount: string }>
  returnLate: Phrase<{ days: number; before: string }>
  late: Phrase<{ days: number; before: string }>
  soon: Phrase<{ days: number }>
  inTime: Phrase<{ days: number }>
}
