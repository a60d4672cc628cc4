/** What `close` and `reopen` say to people. */
export const cliPeriodTexts = {
  closedMonth: {
    vi: 'Đã khóa sổ tháng {month}: {lines} dòng trong tháng, niêm phong {seal}.',
    en: 'Month {month} is closed: {lines} lines in the month, seal {seal}.',
  },
  mayClose: {
    vi: 'Tháng {month} khóa sổ được: {lines} dòng trong tháng, niêm phong {seal}.',
    en: 'Month {month} may be closed: {lines} lines in the month, seal {seal}.',
  },
  closedYear: { vi: 'Đã khóa sổ năm {year} ngày {date}.', en: 'Year {year} was closed on {date}.' },
  mayCloseYear: { vi: 'Năm {year} khóa sổ được.', en: 'Year {year} may be closed.' },
  obstacle: { vi: 'Vướng: {what}', en: 'In the way: {what}' },
  approved: {
    vi: 'Đã duyệt, chưa ghi sổ: {type} {no}, {amount} đồng',
    en: 'Approved, not posted: {type} {no}, {amount} đồng',
  },
  draft: {
    vi: 'Dự thảo chưa duyệt: {type} {no}, {amount} đồng',
    en: 'Draft, not approved: {type} {no}, {amount} đồng',
  },
  advance: {
    vi: 'Tạm ứng chưa thanh toán: {no} {coop}, {amount} đồng; hạn {due}; thiếu giấy tờ: {missing}',
    en: 'Advance not cleared: {no} {coop}, {amount} đồng; to be cleared by {due}; papers missing: {missing}',
  },
  advanceLate: {
    vi: 'Tạm ứng quá hạn thanh toán: {no} {coop}, {amount} đồng; hạn {due}; thiếu giấy tờ: {missing}',
    en: 'Advance late: {no} {coop}, {amount} đồng; to be cleared by {due}; papers missing: {missing}',
  },
  left: {
    vi: '{line}: còn dự toán {available}, cam kết {committed}, tạm ứng {advanced} đồng',
    en: '{line}: {available} left, {committed} committed, {advanced} advanced, đồng',
  },
  reopened: { vi: 'Đã mở lại tháng {month}.', en: 'Month {month} is open again.' },
  nothingMissing: { vi: 'không', en: 'none' },
} as const
