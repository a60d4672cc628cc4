import type { Catalogue, InBoth } from '../catalogue.ts'

/** First run and the choice of the person at work. */
const vi = {
  welcome: 'Lần đầu mở sổ',
  intro: 'Chương trình chạy trên máy này, không cần mạng. Chọn cách bắt đầu.',
  begin: 'Bắt đầu bằng',
  empty: 'Sổ trống',
  emptySays: 'Cho công việc thật: chưa có hồ sơ, chưa có dự toán.',
  sample: 'Số liệu mẫu',
  sampleSays: 'Cơ quan giả định ở Kon Tum, năm 2018, có sẵn hồ sơ và chứng từ để xem thử. Không có thật.',
  office: 'Cơ quan',
  officeName: 'Tên cơ quan',
  officeHint: 'Tên này in trên sổ và các bản xuất.',
  officeOf: (province: string) => `Liên minh Hợp tác xã ${province}`,
  province: 'Tỉnh, thành phố',
  chooseProvince: 'Chọn tỉnh, thành phố',
  year: 'Năm ngân sách',
  yearWrong: 'Năm ngân sách là một số từ 2000 đến 2100.',
  you: 'Người làm việc',
  name: 'Họ và tên',
  role: 'Vai trò',
  declared: 'Tên và vai trò do người dùng khai báo, chưa xác thực bằng mật khẩu. Mọi thao tác ghi đều lưu lại tên này.',
  create: 'Mở sổ',
  creatingSample: 'Đang lập số liệu mẫu, mất khoảng nửa phút…',
  choosePerson: 'Ai đang làm việc?',
  known: 'Người đã dùng sổ này',
  someoneElse: 'Người khác',
  start: 'Vào làm việc',
} as const

export type StartText = Catalogue<typeof vi>

const en: StartText = {
  welcome: 'First start',
  intro: 'The program runs on this computer and needs no network. Choose how to begin.',
  begin: 'Begin with',
  empty: 'An empty book',
  emptySays: 'For real work: no files and no budget yet.',
  sample: 'Sample data',
  sampleSays: 'An invented office in Kon Tum, 2018, with files and vouchers to look around. Not real.',
  office: 'Office',
  officeName: 'Name of the office',
  officeHint: 'Printed on the books and exports.',
  officeOf: (province) => `Liên minh Hợp tác xã ${province}`,
  province: 'Province',
  chooseProvince: 'Choose the province',
  year: 'Budget year',
  yearWrong: 'The budget year is a number from 2000 to 2100.',
  you: 'Person at work',
  name: 'Full name',
  role: 'Role',
  declared: 'Name and role are declared, not proven by a password. Everything written is recorded under this name.',
  create: 'Open the book',
  creatingSample: 'Making the sample data, about half a minute…',
  choosePerson: 'Who is at work?',
  known: 'People who used this book',
  someoneElse: 'Someone else',
  start: 'Start working',
}

export const startText: InBoth<StartText> = { vi, en }
