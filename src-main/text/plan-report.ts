/** Words of the two reports on the year's plan. The documents are Vietnamese; screens and the command line show both. */
type Text = { readonly vi: string; readonly en: string }
type Phrase<P> = { readonly vi: (p: P) => string; readonly en: (p: P) => string }

export const planReportWords = {
  sheet: { vi: 'Kế hoạch', en: 'Plan' },
  stt: { vi: 'STT', en: 'No.' },
  no: { vi: 'Số hồ sơ', en: 'File' },
  coop: { vi: 'Đơn vị', en: 'Co-op' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  work: { vi: 'Nội dung chi tiết', en: 'What for' },
  asked: { vi: 'Đề nghị', en: 'Asked' },
  proposed: { vi: 'Dự kiến hỗ trợ', en: 'Proposed' },
  central: { vi: 'NSTW', en: 'Central budget' },
  local: { vi: 'NSĐP', en: 'Local budget' },
  own: { vi: 'Đối ứng của HTX', en: 'Own money of the co-op' },
  science: { vi: 'KHCN', en: 'Science fund' },
  other: { vi: 'Khác', en: 'Other' },
  rank: { vi: 'Thứ tự ưu tiên', en: 'Priority' },
  note: { vi: 'Ghi chú', en: 'Note' },
  state: { vi: 'Trạng thái', en: 'State' },
  decision: { vi: 'Quyết định kế hoạch', en: 'Decision on the plan' },
  planned: { vi: 'Kế hoạch hỗ trợ', en: 'Planned support' },
  approved: { vi: 'Đã phê duyệt', en: 'Approved' },
  committed: { vi: 'Chưa chi', en: 'Commitment left' },
  advanced: { vi: 'Dư tạm ứng', en: 'Open advance' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  left: { vi: 'Còn phải chi', en: 'Left to pay' },
  share: { vi: 'Tỷ lệ chi', en: 'Paid share' },
  total: { vi: 'TỔNG CỘNG', en: 'TOTAL' },
  unit: { vi: 'Đơn vị tính: đồng', en: 'Unit: đồng' },
  unjudged: { vi: 'chưa xếp hạng', en: 'not ranked' },
  openSplit: { vi: 'chưa phân nguồn', en: 'sources not fixed' },
  openCeiling: { vi: 'chưa xác định mức tối đa', en: 'ceiling not known' },
  noPriority: { vi: 'Không có ưu tiên.', en: 'No priority.' },
  byNumber: { vi: 'Cùng ngày nhận, xếp theo số hồ sơ.', en: 'Received the same day, by number.' },
  notDecided: { vi: 'Kế hoạch của năm chưa được quyết định.', en: 'The plan of the year is not decided yet.' },
} as const satisfies Record<string, Text>

export const planReportPhrases = {
  estimateTitle: {
    vi: ({ year }) => `TỔNG HỢP NHU CẦU, DỰ TOÁN KINH PHÍ HỖ TRỢ HỢP TÁC XÃ NĂM ${year}`,
    en: ({ year }) => `NEEDS AND ESTIMATE OF SUPPORT TO CO-OPERATIVES, ${year}`,
  },
  progressTitle: {
    vi: ({ year }) => `BÁO CÁO TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH HỖ TRỢ HỢP TÁC XÃ NĂM ${year}`,
    en: ({ year }) => `PROGRESS OF THE PLAN OF SUPPORT TO CO-OPERATIVES, ${year}`,
  },
  due: {
    vi: ({ before, article }) => `Gửi trước ngày ${before} (${article}). Đơn vị tính: đồng`,
    en: ({ before, article }) => `Due before ${before} (${article}). Unit: đồng`,
  },
  lead: {
    vi: ({ agency }) => `Cơ quan chủ trì: ${agency}`,
    en: ({ agency }) => `Lead agency: ${agency}`,
  },
  asOf: { vi: ({ day }) => `Số liệu đến ngày ${day}`, en: ({ day }) => `Figures as of ${day}` },
  groupSum: { vi: ({ content }) => `Cộng: ${content}`, en: ({ content }) => `Sum: ${content}` },
  words: {
    vi: ({ what, words }) => `${what} bằng chữ: ${words}.`,
    en: ({ what, words }) => `${what} in words: ${words}.`,
  },
  open: {
    vi: ({ count, list }) => `Chưa phân nguồn cho ${count} hồ sơ, chưa cộng vào các cột nguồn: ${list}.`,
    en: ({ count, list }) => `Sources not fixed for ${count} files, in no column of sources: ${list}.`,
  },
  leftOut: {
    vi: ({ count, list }) => `Không đưa vào dự toán ${count} hồ sơ không đạt điều kiện hoặc đã dừng: ${list}.`,
    en: ({ count, list }) => `Left out, ${count} files that fail a condition or have ended: ${list}.`,
  },
  unplanned: {
    vi: ({ count, list }) => `Đã phê duyệt hỗ trợ ${count} hồ sơ không có trong kế hoạch: ${list}.`,
    en: ({ count, list }) => `Support approved for ${count} files that are not in the plan: ${list}.`,
  },
  overPlan: {
    vi: ({ count, list }) => `Đã phê duyệt vượt số của kế hoạch ở ${count} hồ sơ: ${list}.`,
    en: ({ count, list }) => `Approved for more than the plan gives, ${count} files: ${list}.`,
  },
  ended: {
    vi: ({ count, list }) =>
      `Còn trong kế hoạch nhưng đã rút, bị từ chối hoặc không đủ điều kiện ${count} hồ sơ, cần quyết định điều chỉnh: ${list}.`,
    en: ({ count, list }) =>
      `In the plan, yet withdrawn, rejected or ineligible, ${count} files; a change of the plan is needed: ${list}.`,
  },
  decided: {
    vi: ({ list }) => `Quyết định về kế hoạch: ${list}.`,
    en: ({ list }) => `Decisions on the plan: ${list}.`,
  },
  meets: { vi: ({ list }) => `Đạt ưu tiên: ${list}.`, en: ({ list }) => `Meets: ${list}.` },
  byPriority: {
    vi: ({ condition, article }) => `Hồ sơ trước đạt mà hồ sơ này chưa: ${condition} (${article}).`,
    en: ({ condition, article }) => `The one before meets what this one does not: ${condition} (${article}).`,
  },
  byDay: {
    vi: ({ before, own }) => `Nhận ngày ${own}, sau hồ sơ trước (${before}).`,
    en: ({ before, own }) => `Received on ${own}, after the one before (${before}).`,
  },
  page: { vi: ({ page }) => `Trang ${page}`, en: ({ page }) => `Page ${page}` },
  placeAndDate: {
    vi: ({ place }) => `${place}, ngày …… tháng …… năm ………`,
    en: ({ place }) => `${place}, day …… month …… year ………`,
  },
} as const satisfies {
  estimateTitle: Phrase<{ year: number }>
  progressTitle: Phrase<{ year: number }>
  due: Phrase<{ before: string; article: string }>
  lead: Phrase<{ agency: string }>
  asOf: Phrase<{ day: string }>
  groupSum: Phrase<{ content: string }>
  words: Phrase<{ what: string; words: string }>
  open: Phrase<{ count: number; list: string }>
  leftOut: Phrase<{ count: number; list: string }>
  unplanned: Phrase<{ count: number; list: string }>
  overPlan: Phrase<{ count: number; list: string }>
  ended: Phrase<{ count: number; list: string }>
  decided: Phrase<{ list: string }>
  meets: Phrase<{ list: string }>
  byPriority: Phrase<{ condition: string; article: string }>
  byDay: Phrase<{ before: string; own: string }>
  page: Phrase<{ page: number }>
  placeAndDate: Phrase<{ place: string }>
}
