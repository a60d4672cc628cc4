import type { Catalogue, InBoth } from '../catalogue.ts'

/** Words of the screen "Dự toán". */
const vi = {
  title: 'Dự toán',
  table: 'Các dòng dự toán của năm',
  line: 'Dòng dự toán',
  codesOpen: (codes: string) => `chưa xác định: ${codes}`,
  lines: (count: number) => `${count} dòng dự toán`,
  add: 'Thêm dòng dự toán',
  addTitle: 'Thêm dòng dự toán',
  addSays: 'Dòng mới chưa có tiền; tiền vào dòng bằng quyết định giao dự toán. Mã ghi nguyên số 0 ở đầu.',
  addConfirm: 'Thêm dòng',
  added: (name: string) => `Đã thêm dòng dự toán “${name}”. Bước tiếp: giao dự toán.`,
  name: 'Tên dòng dự toán',
  nameHint: 'Ví dụ: Hỗ trợ kết cấu hạ tầng, nguồn ngân sách trung ương',
  codeHint: (digits: string) => `${digits} chữ số hoặc để trống`,
  sourceHint: 'ví dụ NSTW, hoặc để trống',
  noCodeList: (hint: string) => `Chưa có danh mục: ${hint}`,
  codesOf: (document: string, year: number) => `Danh mục năm ${year}: ${document}`,
  codeNotFound: 'Không có mã nào khớp trong danh mục của năm',
  codeOutside: 'không có trong danh mục của năm',
  assign: 'Giao, điều chỉnh…',
  assignLabel: (name: string) => `Giao, điều chỉnh dự toán: ${name}`,
  assignTitle: 'Giao, điều chỉnh dự toán',
  direction: 'Loại quyết định',
  increase: 'Giao hoặc điều chỉnh tăng',
  decrease: 'Điều chỉnh giảm',
  willAdd: (amount: string, after: string) =>
    `Sẽ ghi chứng từ DT: thêm ${amount} đồng; dự toán còn lại sau khi ghi là ${after} đồng. Đã ghi thì không xóa, chỉ điều chỉnh.`,
  willTake: (amount: string, after: string) =>
    `Sẽ ghi chứng từ DT: giảm ${amount} đồng; dự toán còn lại sau khi ghi là ${after} đồng. Đã ghi thì không xóa, chỉ điều chỉnh.`,
  tooMuch: (left: string) => `Chỉ còn ${left} đồng chưa cam kết; không giảm quá số này.`,
  assignConfirm: 'Ghi chứng từ dự toán',
  assigned: (voucher: string) => `Đã ghi chứng từ ${voucher}.`,
  emptyTitle: 'Năm này chưa có dòng dự toán',
  emptyNext: 'Kế toán thêm dòng dự toán (nội dung, nguồn, mã), rồi ghi quyết định giao dự toán.',
  mayAct: 'Thêm và giao dự toán',
} as const

export type MoneyBudgetText = Catalogue<typeof vi>

const en: MoneyBudgetText = {
  title: 'Budget',
  table: 'Budget lines of the year',
  line: 'Budget line',
  codesOpen: (codes) => `not set: ${codes}`,
  lines: (count) => `Budget lines: ${count}`,
  add: 'Add a budget line',
  addTitle: 'Add a budget line',
  addSays:
    'The new line holds no money yet; a decision on the estimate brings it. Write codes with their leading zeros.',
  addConfirm: 'Add the line',
  added: (name) => `Budget line “${name}” added. Next: assign its estimate.`,
  name: 'Name of the budget line',
  nameHint: 'For example: Infrastructure support, central budget',
  codeHint: (digits) => `${digits} digits, or empty`,
  sourceHint: 'for example NSTW, or empty',
  noCodeList: (hint) => `No list yet: ${hint}`,
  codesOf: (document, year) => `List of ${year}: ${document}`,
  codeNotFound: 'No code of the list of the year matches',
  codeOutside: 'not in the list of the year',
  assign: 'Assign, adjust…',
  assignLabel: (name) => `Assign or adjust the estimate: ${name}`,
  assignTitle: 'Assign or adjust the estimate',
  direction: 'Kind of decision',
  increase: 'Assign or increase',
  decrease: 'Decrease',
  willAdd: (amount, after) =>
    `A DT voucher will be posted: plus ${amount} đồng; ${after} đồng are left after it. What is posted is never erased, only adjusted.`,
  willTake: (amount, after) =>
    `A DT voucher will be posted: minus ${amount} đồng; ${after} đồng are left after it. What is posted is never erased, only adjusted.`,
  tooMuch: (left) => `Only ${left} đồng are not committed; the decrease cannot be more.`,
  assignConfirm: 'Post the estimate voucher',
  assigned: (voucher) => `Voucher ${voucher} posted.`,
  emptyTitle: 'This year has no budget line yet',
  emptyNext: 'The finance officer adds a line (content, source, codes), then records the decision on its estimate.',
  mayAct: 'Adding lines and assigning estimates',
}

export const moneyBudgetText: InBoth<MoneyBudgetText> = { vi, en }
