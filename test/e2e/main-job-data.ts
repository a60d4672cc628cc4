import { resolve } from 'node:path'
import { evidence, type Paper } from './steps/evidence.ts'
import { type Decision, payee, type Voucher, vouchers } from './steps/money.ts'
import type { Finding } from './steps/review.ts'

/** The season of one office, 2018: which files of the workbook, which decisions, which money. */

export const workbook = resolve(import.meta.dirname, '../fixtures/intake-2018-clean.xlsx')
export const officeName = 'Liên minh Hợp tác xã tỉnh Kon Tum'

/** Own share of 20 % and the revenue or area its work asks for: can become eligible. */
export const store = { no: 'HS-2018-0007', coop: 'HTX Sâm dây Đoàn Kết' }
export const irrigation = { no: 'HS-2018-0009', coop: 'HTX Cà phê Ya Xiêr' }
/** Own share of 15 %: cannot. */
export const tooLittle = { no: 'HS-2018-0008', coop: 'HTX Cao su tiểu điền Tân Lập' }

/** Left as a draft. */
export const draft = { no: 'HS-2018-0001', coop: 'HTX Rau hoa xứ lạnh Tân Lập' }

/** What the workbook does not say and the papers do. */
export const findings: readonly Finding[] = [
  ['coop.reregisteredOn', 'type', '15/06/2016'],
  ['coop.maxMemberSharePct', 'type', '12,5'],
  ['coop.status', 'choose', 'Đang hoạt động'],
  ['reportedSupport', 'none', ''],
  ['inYearPlan', 'choose', 'Có'],
  ['coop.field', 'choose', 'Nông nghiệp'],
]

export const budgetLine = 'Hỗ trợ kết cấu hạ tầng 2018'
const signer = 'Nguyễn Văn Hòa'
export const estimate: Decision = { number: '45/QĐ-UBND', decidedOn: '10/01/2018', signer, postedOn: '15/01/2018' }
export const approval: Decision = { number: '540/QĐ-UBND', decidedOn: '12/03/2018', signer, postedOn: '14/03/2018' }
export const amendment: Decision = { number: '799/QĐ-UBND', decidedOn: '10/08/2018', signer, postedOn: '13/08/2018' }

/** What payments of the store rest on: the bank's paper on its account, the contract, what was accepted of it. */
export const papers: readonly Paper[] = [
  {
    ...{ kind: 'account', number: payee.account, date: '05/03/2018' },
    says: [
      [evidence.form.parties.account, payee.bank],
      [evidence.form.holder, store.coop],
    ],
  },
  {
    ...{ kind: 'contract', number: '07/2018/HĐXD', date: '20/03/2018' },
    says: [
      [evidence.form.parties.contract, 'Công ty TNHH Xây dựng Kon Rẫy'],
      [evidence.form.amounts.contract, '1.610.000.000'],
    ],
  },
]
export const accepted: Paper = {
  ...{ kind: 'acceptance', number: '01/BBNT', date: '30/05/2018', contract: '07/2018/HĐXD · 1.610.000.000' },
  says: [
    [evidence.form.amounts.acceptance, '1.300.000.000'],
    [evidence.form.item, 'Nhà kho: móng, khung, mái'],
  ],
}

export const advance: Voucher = { type: 'TU', ...store, amount: '644.000.000', date: '02/04/2018' }
export const clearing: Voucher = { type: 'TT', ...store, amount: '400.000.000', date: '05/06/2018' }
export const payment: Voucher = {
  type: 'TC',
  ...store,
  amount: '600.000.000',
  date: '02/07/2018',
  measure: { quantity: '937,5', unit: 'm²', price: '640.000' },
}
export const refund: Voucher = {
  type: 'NT',
  ...store,
  amount: '10.000.000',
  date: '03/09/2018',
  refundOf: vouchers.refundAdvanced,
}

/** Lines of the book: voucher, estimate, commitment, advance, clearing, payment, refund, open advance of the file, left, received by the co-op. */
export const bookLines = [
  ['DT-2018-0001', '3.000.000.000', '0', '0', '0', '0', '0', '0', '3.000.000.000', ''],
  ['CK-2018-0001', '0', '1.288.000.000', '0', '0', '0', '0', '0', '1.712.000.000', '0'],
  ['CK-2018-0001', '0', '1.160.000.000', '0', '0', '0', '0', '0', '552.000.000', '0'],
  ['TU-2018-0001', '0', '0', '644.000.000', '0', '0', '0', '644.000.000', '552.000.000', '644.000.000'],
  ['TT-2018-0001', '0', '0', '0', '400.000.000', '0', '0', '244.000.000', '552.000.000', '644.000.000'],
  ['TC-2018-0001', '0', '0', '0', '0', '600.000.000', '0', '244.000.000', '552.000.000', '1.244.000.000'],
  ['HC-2018-0001', '0', '(60.000.000)', '0', '0', '0', '0', '0', '612.000.000', '0'],
  ['NT-2018-0001', '0', '0', '0', '0', '0', '10.000.000', '234.000.000', '622.000.000', '1.234.000.000'],
  ['ĐC-2018-0001', '0', '0', '0', '0', '(10.000.000)', '0', '234.000.000', '622.000.000', '1.224.000.000'],
]

/** Who, in which role, did what, to what, and why. */
export const logged = [
  'Trần Thị Lan | Chuyên viên thẩm định | Lập hồ sơ | Hồ sơ | ',
  'Trần Thị Lan | Chuyên viên thẩm định | Tiếp nhận hồ sơ | Hồ sơ | ',
  'Trần Thị Lan | Chuyên viên thẩm định | Sửa dữ kiện hợp tác xã | Hợp tác xã | HS-2018-0007',
  'Trần Thị Lan | Chuyên viên thẩm định | Đính kèm tệp | Hồ sơ | ',
  'Trần Thị Lan | Chuyên viên thẩm định | Ghi nhận giấy tờ | Hồ sơ | ',
  'Trần Thị Lan | Chuyên viên thẩm định | Ký ý kiến thẩm định | Hồ sơ | Kho chứa sâm dây của thành viên.',
  'Trần Thị Lan | Chuyên viên thẩm định | Kết luận đủ điều kiện | Hồ sơ | ',
  'Trần Thị Lan | Chuyên viên thẩm định | Ghi thẩm định | Hồ sơ | Đủ điều kiện, đề nghị hỗ trợ 1.288 triệu đồng.',
  'Trần Thị Lan | Chuyên viên thẩm định | Kết luận không đủ điều kiện | Hồ sơ | Đối ứng 15 %, thấp hơn 20 %.',
  'Trần Thị Lan | Chuyên viên thẩm định | Rút hồ sơ | Hồ sơ | Hợp tác xã xin rút để gộp với năm sau.',
  'Nguyễn Văn Bình | Lãnh đạo | Trình UBND tỉnh | Hồ sơ | ',
  'Lê Thị Hoa | Kế toán | Lập dòng dự toán | Dòng dự toán | ',
  'Nguyễn Văn Bình | Lãnh đạo | Ghi quyết định phê duyệt | Quyết định | ',
  'Nguyễn Văn Bình | Lãnh đạo | Phê duyệt | Hồ sơ | 540/QĐ-UBND',
  'Lê Thị Hoa | Kế toán | Ghi căn cứ thanh toán | Hồ sơ | ',
  'Lê Thị Hoa | Kế toán | Lập chứng từ | Chứng từ nháp | ',
  'Nguyễn Văn Bình | Lãnh đạo | Duyệt chứng từ | Chứng từ nháp | ',
  'Phạm Văn Sơn | Người chi trả | Ghi sổ chứng từ | Chứng từ | ',
  'Phạm Văn Sơn | Người chi trả | Giải ngân | Hồ sơ | TU-2018-0001',
  'Nguyễn Văn Bình | Lãnh đạo | Ghi quyết định điều chỉnh | Quyết định | Giảm quy mô công trình.',
  'Lê Thị Hoa | Kế toán | Lập chứng từ | Chứng từ nháp | Ghi nhầm số tiền của hóa đơn.',
  'Phạm Văn Sơn | Người chi trả | Điều chỉnh chứng từ | Chứng từ | Ghi nhầm số tiền của hóa đơn.',
] as const
