import type { SampleAdjustment, SampleClosing, SampleDecision, SampleVoucher } from './types.ts'

/** Codes that nobody could confirm stay empty: the office fills them in from its own list. */
export const sampleBudgetLine = {
  year: 2018,
  name: 'Hỗ trợ đầu tư kết cấu hạ tầng năm 2018',
  content: 'INFRA',
  source: '',
  chapter: '',
  khoan: '',
  tieuMuc: '',
  level: '',
  programmeCode: '',
  payingUnit: 'Liên minh Hợp tác xã tỉnh',
} as const

export const sampleSigner = 'Phan Văn Mẫu'

// biome-ignore format: one decision a line reads as the table it is
export const sampleDecisions: readonly SampleDecision[] = [
  { kind: 'estimate', number: '52/QĐ-UBND', decidedOn: '2018-01-17', postingDate: '2018-01-19', amount: 6500 },
  { kind: 'approve', number: '286/QĐ-UBND', decidedOn: '2018-04-03', postingDate: '2018-04-04', items: ['a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08'] },
  { kind: 'reject', number: '341/QĐ-UBND', decidedOn: '2018-04-19', postingDate: '2018-04-20', items: ['r01', 'r02'], reason: 'Chưa cân đối được nguồn vốn trong năm 2018, xem xét lại khi lập kế hoạch năm 2019.' },
  { kind: 'estimate', number: '405/QĐ-UBND', decidedOn: '2018-05-07', postingDate: '2018-05-08', amount: 500 },
  { kind: 'approve', number: '412/QĐ-UBND', decidedOn: '2018-05-08', postingDate: '2018-05-09', items: ['a09', 'a10', 'a11', 'a12', 'a13', 'a14'] },
  { kind: 'amend', number: '498/QĐ-UBND', decidedOn: '2018-06-01', postingDate: '2018-06-04', changes: '286/QĐ-UBND', items: { a03: 390, a06: 360 }, reason: 'Điều chỉnh theo dự toán được duyệt lại sau khảo sát bổ sung.' },
  { kind: 'approve', number: '536/QĐ-UBND', decidedOn: '2018-06-12', postingDate: '2018-06-13', items: ['a15', 'a16', 'a17', 'a18'] },
]

// biome-ignore format: one voucher a line reads as the table it is
export const sampleVouchers: readonly SampleVoucher[] = [
  { type: 'TU', on: '2018-04-10', application: 'a01', amount: 200 },
  { type: 'TU', on: '2018-04-11', application: 'a02', amount: 180 },
  { type: 'TU', on: '2018-04-12', application: 'a03', amount: 190 },
  { type: 'TU', on: '2018-04-13', application: 'a05', amount: 130 },
  { type: 'TU', on: '2018-04-17', application: 'a04', amount: 190 },
  { type: 'TU', on: '2018-04-19', application: 'a06', amount: 170 },
  { type: 'TU', on: '2018-04-24', application: 'a07', amount: 160 },
  { type: 'TU', on: '2018-04-26', application: 'a08', amount: 200 },
  { type: 'TT', on: '2018-05-04', application: 'a05', amount: 130, invoice: '0000127 ngày 27/04/2018' },
  { type: 'TC', on: '2018-05-04', application: 'a05', amount: 145, invoice: '0000131 ngày 02/05/2018', note: 'Quyết toán công trình hoàn thành.' },
  { type: 'TC', on: '2018-05-10', application: 'a01', amount: 120, invoice: '0000058 ngày 07/05/2018' },
  { type: 'TU', on: '2018-05-15', application: 'a09', amount: 190 },
  { type: 'TU', on: '2018-05-16', application: 'a10', amount: 200 },
  { type: 'TU', on: '2018-05-17', application: 'a11', amount: 150 },
  { type: 'TC', on: '2018-05-21', application: 'a08', amount: 80, invoice: '0000214 ngày 16/05/2018' },
  { type: 'TU', on: '2018-05-22', application: 'a12', amount: 168 },
  { type: 'TU', on: '2018-05-24', application: 'a14', amount: 220 },
  { type: 'TT', on: '2018-05-28', application: 'a01', amount: 200, invoice: '0000063 ngày 22/05/2018' },
  { type: 'TT', on: '2018-05-30', application: 'a03', amount: 90, invoice: '0000309 ngày 25/05/2018' },
  { type: 'TC', on: '2018-06-05', application: 'a01', amount: 120, invoice: '0000071 ngày 01/06/2018', note: 'Thanh toán đợt cuối.' },
  { type: 'NT', on: '2018-06-06', application: 'a07', amount: 60, note: 'Nộp trả phần tạm ứng chưa sử dụng do mua vật liệu thấp hơn dự toán.' },
  { type: 'TU', on: '2018-06-07', application: 'a13', amount: 184 },
  { type: 'TT', on: '2018-06-11', application: 'a11', amount: 150, invoice: '0000018 ngày 06/06/2018' },
  { type: 'TC', on: '2018-06-11', application: 'a11', amount: 154, invoice: '0000019 ngày 06/06/2018', note: 'Quyết toán công trình hoàn thành.' },
  { type: 'TT', on: '2018-06-13', application: 'a02', amount: 80, invoice: '0000442 ngày 08/06/2018' },
  { key: 'tc-a10', type: 'TC', on: '2018-06-14', application: 'a10', amount: 100, invoice: '0000087 ngày 11/06/2018' },
  { type: 'TC', on: '2018-06-18', application: 'a12', amount: 68, invoice: '0000155 ngày 13/06/2018' },
  { type: 'TT', on: '2018-06-25', application: 'a04', amount: 120, invoice: '0000276 ngày 20/06/2018' },
  { type: 'TU', on: '2018-06-26', application: 'a16', amount: 200, stays: { cancelled: 'Ghi sai nội dung chi, lập lại chứng từ khác.' } },
  { type: 'TC', on: '2018-06-27', application: 'a09', amount: 90, invoice: '0000033 ngày 22/06/2018', stays: 'draft' },
  { type: 'TU', on: '2018-06-28', application: 'a15', amount: 130, stays: 'approved' },
  { type: 'TU', on: '2018-06-29', application: 'a17', amount: 160, stays: 'draft' },
]

export const sampleAdjustments: readonly SampleAdjustment[] = [
  {
    of: 'tc-a10',
    on: '2018-06-20',
    amount: 92,
    reason: 'Khối lượng nghiệm thu thực tế thấp hơn số đã thanh toán 8 triệu đồng.',
  },
]

export const sampleClosings: readonly SampleClosing[] = [
  { application: 'a05', on: '2018-05-18', step: 'settle', reason: 'Sân phơi đã bàn giao, ghi sổ tài sản không chia.' },
  { application: 'a01', on: '2018-06-08', step: 'settle', reason: 'Nhà xưởng đã bàn giao, ghi sổ tài sản không chia.' },
  { application: 'a11', on: '2018-06-15', step: 'settle', reason: 'Kênh tưới đã bàn giao, ghi sổ tài sản không chia.' },
]
