/** What payment rests on, and the payment plan. */
export const evidenceRefusals = {
  'evidence.future': {
    vi: 'Ngày {date} sau hôm nay ({today}). Chỉ ghi giấy tờ đã có; kiểm tra lại ngày.',
    en: 'The day {date} is after today ({today}). Only papers that exist are recorded; check the date.',
  },
  'evidence.notApproved': {
    vi: 'Hồ sơ {no} chưa có quyết định phê duyệt nên chưa ghi hợp đồng được (quyết định trước, hợp đồng sau). Ghi quyết định trước.',
    en: 'Application {no} has no approval yet, so no contract is recorded (first the decision, then the contract). Record the decision first.',
  },
  'evidence.beforeDecision': {
    vi: 'Hợp đồng ký ngày {date}, trước quyết định phê duyệt ngày {decidedOn}: làm trước khi được duyệt thì không được hỗ trợ (thứ tự quyết định, hợp đồng, nghiệm thu, thanh toán; quy định của cơ quan). Kiểm tra lại ngày ký.',
    en: 'The contract was signed on {date}, before the approval of {decidedOn}: what was begun before is not supported (decision, contract, acceptance, payment in this order; a rule of the office). Check the day it was signed.',
  },
  'evidence.contractOther': {
    vi: 'Không có hợp đồng còn hiệu lực ghi trong hồ sơ {no} ứng với bản ghi này. Ghi hợp đồng trước, rồi chọn hợp đồng đó.',
    en: 'File {no} has no standing contract for this record. Record the contract first, then choose it.',
  },
  'evidence.beforeContract': {
    vi: 'Biên bản {number} ngày {date}, trước ngày ký hợp đồng {contract} ({signedOn}): thứ tự hợp đồng, nghiệm thu không đúng (quy định của cơ quan). Kiểm tra lại ngày.',
    en: 'Minutes {number} of {date} are before contract {contract} of {signedOn}: contract and acceptance are out of order (a rule of the office). Check the dates.',
  },
  'evidence.afterAcceptance': {
    vi: 'Hợp đồng ghi ngày {date} thì sau biên bản nghiệm thu ngày {acceptedOn} của chính hợp đồng đó. Kiểm tra lại ngày, hoặc sửa biên bản nghiệm thu trước.',
    en: 'A contract of {date} would be after its own acceptance of {acceptedOn}. Check the date, or correct the acceptance first.',
  },
  'evidence.validBefore': {
    vi: 'Ngày hết hiệu lực {validTo} trước ngày của giấy ({date}). Kiểm tra lại hai ngày.',
    en: 'The last day {validTo} is before the day of the paper ({date}). Check both.',
  },
  'evidence.accountHolder': {
    vi: 'Tài khoản đứng tên “{holder}”, không phải “{coop}”. Tiền hỗ trợ chỉ chuyển vào tài khoản của hợp tác xã, không chuyển cho cá nhân (quy định của cơ quan).',
    en: 'The account stands in the name of “{holder}”, not of “{coop}”. Support goes to the co-op’s own account, never to a person’s (a rule of the office).',
  },
  'evidence.twice': {
    vi: '{record} {number} ngày {date} đã được ghi ở hồ sơ {no}. Một giấy tờ chỉ dùng một lần; nếu là tờ khác, ghi cả ký hiệu để phân biệt.',
    en: '{record} {number} of {date} is recorded in file {no} already. A paper is used once; if it is another one, write its series too.',
  },
  'evidence.itemTwice': {
    vi: '“{item}” đã được nghiệm thu ở hồ sơ {no} của cùng hợp tác xã; một nội dung không được hỗ trợ hai lần (khoản 3 Điều 27 Nghị định 193/2013/NĐ-CP). Nếu là hạng mục khác, ghi rõ khác ở đâu.',
    en: '“{item}” was accepted in file {no} of the same co-op; the same thing is not supported twice (Decree 193/2013/NĐ-CP, art. 27(3)). If it is another item, say what tells it apart.',
  },
  'evidence.scanTwice': {
    vi: 'Bản quét này đã là bảng khối lượng của biên bản {number} ở hồ sơ {no}. Mỗi bảng khối lượng chỉ dùng cho một hồ sơ; chọn đúng tệp.',
    en: 'This scan is the volume table of minutes {number} in file {no} already. A volume table serves one file; choose the right scan.',
  },
  'evidence.otherKind': {
    vi: 'Bản ghi thay thế phải cùng loại với bản ghi cũ ({number}). Hủy bản ghi cũ, rồi ghi mới đúng loại.',
    en: 'A correction is of the same kind as what it corrects ({number}). Cancel that record, then write a new one.',
  },
  'evidence.sequence': {
    vi: 'Bản ghi căn cứ thanh toán không nối tiếp bản ghi trước. Tải lại và thử lại; nếu vẫn vậy, kiểm tra niêm phong.',
    en: 'The record of what payment rests on does not follow the one before. Load again and retry; if it stays, verify the seal.',
  },
  'evidence.superseded': {
    vi: 'Bản ghi {number} đã được thay thế hoặc hủy trước đó. Mở lại hồ sơ để xem bản ghi còn hiệu lực.',
    en: 'Record {number} was replaced or cancelled already. Open the file again to see the one that stands.',
  },
  'evidence.inUse': {
    vi: 'Hợp đồng {number} còn biên bản nghiệm thu hoặc hết bảo hành kèm theo. Hủy các biên bản đó trước.',
    en: 'Contract {number} still carries minutes of acceptance or of the end of warranty. Cancel those first.',
  },
  'evidence.carriesPayment': {
    vi: 'Số đã chi của hồ sơ {no} đang dựa vào bản ghi này ({measured}: {value} đồng so với {threshold} đồng). Điều chỉnh chứng từ chi trước, rồi sửa hoặc hủy bản ghi.',
    en: 'What was paid of file {no} rests on this record ({measured}: {value} đồng against {threshold}). Adjust the payment first, then correct or cancel the record.',
  },
  'payPlan.notApproved': {
    vi: 'Hồ sơ {no} chưa có số tiền được phê duyệt nên chưa lập kế hoạch thanh toán được.',
    en: 'Application {no} has no approved amount, so no payment plan can be made yet.',
  },
  'payPlan.sum': {
    vi: 'Các đợt cộng lại được {sum} đồng, số được duyệt là {approved} đồng, chênh lệch {difference} đồng. Sửa để tổng đúng bằng số được duyệt.',
    en: 'The instalments sum to {sum} đồng, approved are {approved}: a difference of {difference}. They must sum exactly.',
  },
  'payPlan.otherSum': {
    vi: 'Số được duyệt đã thay đổi trong lúc lập kế hoạch. Mở lại hồ sơ và chia lại các đợt.',
    en: 'The approved amount changed meanwhile. Open the file again and share it out anew.',
  },
  'payPlan.empty': {
    vi: 'Đợt {at} không có đồng nào. Bỏ đợt đó hoặc ghi số tiền.',
    en: 'Instalment {at} carries no money. Leave it out or give it an amount.',
  },
  'payPlan.advance': {
    vi: 'Các đợt tạm ứng cộng lại {sum} đồng, vượt {limit} đồng, bằng {pct} % số được hỗ trợ (Điều 14 Thông tư 340/2016/TT-BTC). Giảm phần tạm ứng.',
    en: 'The advances sum to {sum} đồng, above {limit}, {pct} % of the support (Circular 340/2016/TT-BTC, art. 14). Lower them.',
  },
  'payPlan.reasonMissing': {
    vi: 'Hồ sơ đã có kế hoạch thanh toán. Ghi lý do lập lại; kế hoạch cũ vẫn được giữ.',
    en: 'The file has a payment plan already. Say why it is made anew; the old one is kept.',
  },
  'history.evidence': {
    vi: 'Căn cứ thanh toán đã ghi thì không sửa, không xóa được. Ghi bản thay thế hoặc bản hủy, có lý do.',
    en: 'A record that payment rests on can be neither edited nor deleted. Correct or cancel it by another, with a reason.',
  },
  'history.evidence_scan': {
    vi: 'Bản quét đã lưu thì không sửa, không xóa được. Thêm bản quét đúng.',
    en: 'A kept scan can be neither edited nor deleted. Add the right one.',
  },
  'history.evidence_seal': {
    vi: 'Niêm phong căn cứ thanh toán không sửa, không xóa.',
    en: 'The seal over what payment rests on is neither edited nor deleted.',
  },
  'history.voucher_scan': {
    vi: 'Chứng từ kèm theo đã lưu thì không sửa, không xóa được. Thêm bản đúng.',
    en: 'A paper kept with a voucher can be neither edited nor deleted. Add the right one.',
  },
  'voucher.scanThere': {
    vi: 'Tệp này đã kèm theo chứng từ, tên “{name}”. Chọn tệp khác.',
    en: 'This file already lies with the voucher, as “{name}”. Choose another.',
  },
  'history.payment_plan': {
    vi: 'Kế hoạch thanh toán đã lập thì không sửa, không xóa được. Lập kế hoạch mới, có lý do.',
    en: 'A payment plan can be neither edited nor deleted. Make a new one, with a reason.',
  },
  'history.payment_instalment': {
    vi: 'Đợt thanh toán đã lập thì không sửa, không xóa được. Lập kế hoạch mới, có lý do.',
    en: 'An instalment can be neither edited nor deleted. Make a new plan, with a reason.',
  },
} as const
