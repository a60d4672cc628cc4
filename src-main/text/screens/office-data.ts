import type { Catalogue, InBoth } from '../catalogue.ts'

/** Cài đặt, Đơn vị: what heads every book and voucher. */
const vi = {
  tab: 'Đơn vị',
  readOnly: 'Lãnh đạo, kế toán hoặc quản trị ghi; người khác chỉ xem.',
  says: 'In ở đầu mọi sổ, báo cáo và chứng từ. Mục để trống được in thành dòng chấm để ghi tay.',
  fields: {
    name: 'Tên đơn vị',
    unitCode: 'Mã đơn vị quan hệ ngân sách',
    treasury: 'Kho bạc Nhà nước nơi giao dịch',
    treasuryCode: 'Mã Kho bạc Nhà nước',
    account: 'Số tài khoản tại Kho bạc',
  },
  nameHint: 'Viết đầy đủ, không viết tắt: chứng từ kế toán ghi đủ chữ.',
  accountHint: 'Như trên giấy rút dự toán',
  treasuryHint: 'Ví dụ: Kho bạc Nhà nước Kon Tum',
  digits: (digits: string) => `${digits} chữ số`,
  open: 'chưa có',
  change: 'Sửa',
  dialog: 'Sửa thông tin đơn vị',
  will: 'Bản in từ nay ghi theo thông tin mới; số liệu và niêm phong của sổ không đổi. Lần sửa được ghi vào nhật ký.',
  save: 'Lưu thông tin',
  saved: 'Đã lưu thông tin đơn vị.',
}

type OfficeDataText = Catalogue<typeof vi>

const en: OfficeDataText = {
  tab: 'Office',
  readOnly: 'Written by the leader, the finance officer or the administrator; others read.',
  says: 'Heads every book, report and voucher. What is left empty is printed as a dotted line, to be filled in by hand.',
  fields: {
    name: 'Name of the office',
    unitCode: 'Budget unit code',
    treasury: 'State Treasury it deals with',
    treasuryCode: 'Treasury code',
    account: 'Account number at the Treasury',
  },
  nameHint: 'In full, without abbreviations: accounting vouchers are written out.',
  accountHint: 'As on the withdrawal form',
  treasuryHint: 'For example: Kho bạc Nhà nước Kon Tum',
  digits: (digits) => `${digits} digits`,
  open: 'not yet known',
  change: 'Change',
  dialog: 'Change the data of the office',
  will: 'Prints bear the new data from now on; the figures and the seal of the book stay. The change is logged.',
  save: 'Save the data',
  saved: 'The data of the office are saved.',
}

export const officeDataText: InBoth<OfficeDataText> = { vi, en }
