import type { Catalogue, InBoth } from '../catalogue.ts'

/** Words of the screen "Báo cáo". What stands in the reports themselves is in text/report.ts. */
const vi = {
  title: 'Báo cáo',
  list: 'Danh sách báo cáo',
  reports: 'Báo cáo kinh phí',
  withTreasury: 'Với Kho bạc',
  forOthers: 'Xuất cho phần mềm khác',
  name: {
    'open-advances': 'Tạm ứng còn dư',
    budget: 'Dự toán theo dòng',
    coop: 'Sao kê hợp tác xã',
    settlement: 'Quyết toán năm',
    'carry-over': 'Chuyển nguồn',
    progress: 'Tiến độ theo nội dung, huyện',
    treasury: 'Đối chiếu Kho bạc',
    profiles: 'Mẫu cột xuất sổ',
  },
  says: {
    'open-advances': 'Tạm ứng chưa thanh toán, theo số ngày, với hạn thanh toán và nhắc việc.',
    budget: 'Giao dự toán, tạm ứng, thực chi và số còn lại của từng dòng dự toán.',
    coop: 'Mọi khoản một hợp tác xã đã nhận qua các năm, gộp cả các tên đã ghi trước đây.',
    settlement: 'Dự toán, số đã chi, dư tạm ứng, nộp trả và còn lại theo nội dung, nguồn và từng hồ sơ.',
    'carry-over': 'Số dư tạm ứng và dự toán đề nghị hoặc đã chuyển sang năm sau.',
    progress: 'Số hồ sơ và kinh phí theo nội dung hỗ trợ và huyện, thành phố.',
  },
  year: 'Năm ngân sách',
  asOf: 'Số liệu đến ngày',
  exportAs: (format: string) => `Xuất ${format}`,
  exportOf: (name: string, format: string) => `Xuất ${format}: ${name}`,
  saved: 'Đã lưu báo cáo',
  stop: 'Dừng xuất',
  saveAgain: 'Chọn nơi lưu…',
  chooseCoop: 'Chưa chọn hợp tác xã',
  chooseCoopNext: 'Chọn hợp tác xã ở trên để xem mọi khoản đã nhận qua các năm.',
  empty: 'Không có số liệu trong phạm vi này',
  emptyNext:
    'Số liệu có khi sổ đã ghi dự toán, cam kết hoặc chứng từ chi. Đổi năm, ngày hoặc bỏ lọc để xem phạm vi khác.',
  chart: 'Đã chi, dư tạm ứng và cam kết chưa chi theo huyện, thành phố',
  chartRow: (place: string, paid: string, advanced: string, committed: string) =>
    `${place}: đã chi ${paid}, dư tạm ứng ${advanced}, cam kết chưa chi ${committed}`,
  part: { paid: 'Đã chi', advanced: 'Dư tạm ứng', committed: 'Cam kết chưa chi' },
  desk: {
    title: 'Tạm ứng đến hạn thanh toán',
    late: (count: number, amount: string) => `Quá hạn: ${count} khoản, ${amount} đồng`,
    soon: (count: number, amount: string) => `Đến hạn trong 15 ngày: ${count} khoản, ${amount} đồng`,
    open: 'Xem tạm ứng còn dư',
  },
} as const

export type ReportsText = Catalogue<typeof vi>

const en: ReportsText = {
  title: 'Reports',
  list: 'List of reports',
  reports: 'Reports on the money',
  withTreasury: 'With the Treasury',
  forOthers: 'For other software',
  name: {
    'open-advances': 'Open advances',
    budget: 'Budget by line',
    coop: 'Statement of a co-op',
    settlement: 'Settlement of the year',
    'carry-over': 'Carry-over',
    progress: 'Progress by content, district',
    treasury: 'Reconciliation',
    profiles: 'Column profiles',
  },
  says: {
    'open-advances': 'Advances not cleared yet, by age, with the day they are due and reminders.',
    budget: 'Estimate assigned, advances, spending and what is left of each budget line.',
    coop: 'Everything a co-op received over the years, under all names it was recorded by.',
    settlement: 'Estimate, paid, open advances, given back and left by content, source and file.',
    'carry-over': 'Advances and estimate to be carried over, or posted as carried over.',
    progress: 'Files and money by support content and district.',
  },
  year: 'Budget year',
  asOf: 'Figures as of',
  exportAs: (format) => `Export ${format}`,
  exportOf: (name, format) => `Export ${format}: ${name}`,
  saved: 'Report saved',
  stop: 'Stop the export',
  saveAgain: 'Choose where to save…',
  chooseCoop: 'No co-op is chosen',
  chooseCoopNext: 'Choose a co-op above to see everything it received over the years.',
  empty: 'There are no figures in this extent',
  emptyNext:
    'Figures come once the book holds an estimate, commitments or payments. Change the year, the day or the filters to see another extent.',
  chart: 'Paid, open advances and commitments left by district',
  chartRow: (place, paid, advanced, committed) =>
    `${place}: paid ${paid}, open advances ${advanced}, commitments left ${committed}`,
  part: { paid: 'Paid', advanced: 'Open advance', committed: 'Commitment left' },
  desk: {
    title: 'Advances to be cleared',
    late: (count, amount) => `Late: ${count}, ${amount} đồng`,
    soon: (count, amount) => `Due within 15 days: ${count}, ${amount} đồng`,
    open: 'See the open advances',
  },
}

export const reportsText: InBoth<ReportsText> = { vi, en }
