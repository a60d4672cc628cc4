/** Decisions, budget lines, vouchers and the book. */
export const moneyRefusals = {
  'decision.exists': {
    vi: 'Quyết định {number} ngày {date} đã được ghi. Mỗi quyết định chỉ ghi một lần.',
    en: 'Decision {number} of {date} is already recorded. A decision is recorded once.',
  },
  'decision.itemTwice': {
    vi: 'Hồ sơ {no} có hai dòng trong cùng một quyết định. Bỏ bớt một dòng.',
    en: 'Application {no} stands twice in the same decision. Remove one line.',
  },
  'decision.noItems': {
    vi: 'Quyết định chưa có hồ sơ nào. Chọn ít nhất một hồ sơ.',
    en: 'The decision lists no application. Choose at least one.',
  },
  'decision.ceiling': {
    vi: '{coop} ({no}): {amount} đồng vượt mức hỗ trợ tối đa {ceiling} đồng ({citation}). Không có dòng nào được ghi; giảm số tiền của dòng này.',
    en: '{coop} ({no}): {amount} đồng exceeds the ceiling of {ceiling} đồng ({citation}). Nothing was recorded; lower this line.',
  },
  'decision.budget': {
    vi: 'Tổng số phê duyệt {total} đồng vượt dự toán còn lại {available} đồng của “{line}”. Không có dòng nào được ghi.',
    en: 'The total of {total} đồng exceeds the {available} đồng left of “{line}”. Nothing was recorded.',
  },
  'decision.before': {
    vi: 'Ngày quyết định {date} trước ngày đề nghị {requestDate} của hồ sơ {no}. Kiểm tra lại ngày.',
    en: 'The decision of {date} is before the request of {requestDate} ({no}). Check the date.',
  },
  'budget.lineAmbiguous': {
    vi: 'Có nhiều dòng dự toán tên “{name}”. Ghi thêm năm của dòng dự toán, hoặc dùng mã của dòng.',
    en: 'Several budget lines are named “{name}”. Give the year of the line too, or its id.',
  },
  'voucher.file': {
    vi: 'Tệp chứng từ “{file}”, chỗ “{path}”: {expected}. Chưa ghi chứng từ nào; xem mẫu bằng lệnh post --describe.',
    en: 'The voucher file “{file}”, at “{path}”: {expected}. Nothing was posted; post --describe prints the form expected.',
  },
  'voucher.handUnknown': {
    vi: 'Cơ quan chưa có người tên “{name}” với vai trò {role}. Khai báo người này trong phần mềm (chọn người làm việc), hoặc sửa tên. Chưa ghi chứng từ nào.',
    en: 'The office knows nobody named “{name}” as {role}. Declare this person in the program first, or correct the name. Nothing was posted.',
  },
  'budget.lineExists': {
    vi: 'Dòng dự toán này đã có (cùng năm, nội dung, nguồn và mã). Dùng dòng đã có.',
    en: 'This budget line exists already (same year, content, source and codes). Use it.',
  },
  'decision.notApproval': {
    vi: 'Quyết định {number} không phải quyết định phê duyệt hỗ trợ nên không sửa, không hủy ở đây được.',
    en: 'Decision {number} does not approve support, so it cannot be amended or cancelled here.',
  },
  'decision.cancelled': {
    vi: 'Quyết định {number} đã bị hủy bởi quyết định {by} ngày {date}. Lập quyết định mới nếu cần.',
    en: 'Decision {number} was already cancelled by decision {by} of {date}. Record a new decision if needed.',
  },
  'decision.itemStrange': {
    vi: 'Có hồ sơ không thuộc quyết định {number}. Chỉ chọn các hồ sơ của quyết định đó.',
    en: 'An application is not part of decision {number}. Choose only applications of that decision.',
  },
  'decision.itemNotHeld': {
    vi: 'Hồ sơ {no} (trạng thái “{state}”) không còn theo quyết định {number}: đã được rút lại, duyệt lại hoặc tất toán. Bỏ hồ sơ này khỏi danh sách, hoặc lập quyết định mới.',
    en: 'Application {no} (“{state}”) no longer stands by decision {number}: it was taken back, decided anew or settled. Leave it out, or record a new decision.',
  },
  'decision.nothingChanges': {
    vi: 'Không có số tiền nào khác với quyết định {number}. Sửa ít nhất một số tiền.',
    en: 'No amount differs from decision {number}. Change at least one amount.',
  },
  'decision.amountMissing': {
    vi: 'Hồ sơ {no} chưa có số tiền phê duyệt. Ghi số tiền hoặc bỏ hồ sơ khỏi quyết định.',
    en: 'Application {no} has no approved amount. Enter it or take the application out of the decision.',
  },
  'decision.ceilingUnknown': {
    vi: 'Chưa tính được mức hỗ trợ tối đa của {coop} ({no}). Xem phần “Mức hỗ trợ” của hồ sơ: bổ sung dữ kiện còn thiếu, hoặc ghi mức tối đa tỉnh quy định tại Cài đặt, rồi phê duyệt.',
    en: 'The ceiling of {coop} ({no}) is not known. See “Amount” of the file: complete the missing facts, or record the province’s most under Settings, then approve.',
  },
  'budget.lineOther': {
    vi: 'Hồ sơ {no} thuộc nội dung khác với dòng dự toán “{line}”. Chọn dòng dự toán đúng nội dung.',
    en: 'Application {no} is of another content than the budget line “{line}”. Choose a line of the right content.',
  },
  'budget.codeInvalid': {
    vi: 'Mã “{value}” không đúng: cần {digits} chữ số, hoặc để trống khi chưa xác định.',
    en: 'The code “{value}” is not valid: {digits} digits are expected, or nothing while it is open.',
  },
  'book.sequence': {
    vi: 'Thứ tự chứng từ trong sổ bị đứt. Không có gì được ghi; chạy kiểm tra niêm phong.',
    en: 'The order of vouchers in the book is broken. Nothing was written; verify the seal.',
  },
  'book.chain': {
    vi: 'Chuỗi niêm phong không nối tiếp chứng từ trước. Không có gì được ghi; chạy kiểm tra niêm phong.',
    en: 'The seal does not follow the voucher before. Nothing was written; verify the seal.',
  },
  'book.gap': {
    vi: 'Số chứng từ không liên tục. Không có gì được ghi; mở lại màn hình rồi ghi lại.',
    en: 'The voucher number leaves a gap. Nothing was written; open the screen again and repeat.',
  },
  'book.backDated': {
    vi: 'Ngày ghi sổ trước dòng cuối cùng của sổ. Ghi theo ngày hôm nay; ngày chứng từ giữ nguyên.',
    en: 'The posting date is before the last line of the book. Post with today’s date; the voucher keeps its own.',
  },
  'book.future': {
    vi: 'Ngày ghi sổ {postingDate} sau hôm nay ({today}). Sổ chỉ ghi đến hôm nay; kiểm tra lại ngày.',
    en: 'The posting date {postingDate} is after today ({today}). A book is written up to today; check the date.',
  },
  'book.outsideYear': {
    vi: 'Ngày ghi sổ nằm ngoài năm ngân sách (đến hết 31/01 năm sau). Chọn ngày khác hoặc ghi vào năm hiện tại.',
    en: 'The posting date lies outside the budget year (until 31/01 of the next). Choose another date or the current year.',
  },
  'book.lateLine': {
    vi: 'Không thêm dòng vào chứng từ đã ghi sổ. Lập chứng từ điều chỉnh.',
    en: 'No line may be added to a posted voucher. Make an adjustment voucher.',
  },
  'book.lineDate': {
    vi: 'Ngày của dòng không khớp chứng từ. Không có gì được ghi.',
    en: 'The date of the line differs from its voucher. Nothing was written.',
  },
  'book.lineGap': {
    vi: 'Số thứ tự dòng trong sổ không liên tục. Không có gì được ghi.',
    en: 'The line number of the book leaves a gap. Nothing was written.',
  },
  'book.movement': {
    vi: 'Loại chứng từ này không được chuyển tiền theo hướng đã chọn.',
    en: 'This type of voucher does not move money in that direction.',
  },
  'book.otherYear': {
    vi: 'Dòng dự toán thuộc năm ngân sách khác. Chọn dòng dự toán của đúng năm.',
    en: 'The budget line belongs to another year. Choose a line of the right year.',
  },
  'book.coop': {
    vi: 'Hợp tác xã thụ hưởng không khớp hồ sơ. Không có gì được ghi.',
    en: 'The payee does not match the application. Nothing was written.',
  },
  'book.balanceAfter': {
    vi: 'Số dư sau dòng không khớp sổ. Không có gì được ghi; chạy kiểm tra niêm phong.',
    en: 'The balance after the line does not agree with the book. Nothing was written; verify the seal.',
  },
  'book.belowZero': {
    vi: 'Số tiền vượt quá số còn lại ({bucket}: còn {left} đồng, cần {amount} đồng). Không có gì được ghi; giảm số tiền.',
    en: 'The amount is more than is left ({bucket}: {left} đồng left, {amount} needed). Nothing was written; lower the amount.',
  },
  'pay.advanceTooLarge': {
    vi: 'Tạm ứng vượt mức cho phép: tối đa {limit} đồng, bằng {pct} % số được hỗ trợ (Điều 14 Thông tư 340/2016/TT-BTC). Giảm số tạm ứng.',
    en: 'The advance exceeds the limit of {limit} đồng, {pct} % of the support (Circular 340/2016/TT-BTC, art. 14). Lower it.',
  },
  'pay.coopDissolved': {
    vi: 'Hợp tác xã đã giải thể, không được chi (khoản 3 Điều 12, Điều 54 Luật Hợp tác xã 2012). Kiểm tra tình trạng hoạt động.',
    en: 'The co-op is dissolved and may not be paid (Law on Co-operatives 2012, art. 12(3), 54). Check its status.',
  },
  'pay.dateOrder': {
    vi: 'Thứ tự ngày không đúng: {earlier} phải trước hoặc cùng ngày {later}. Kiểm tra lại ngày chứng từ.',
    en: 'The dates are out of order: {earlier} must not be after {later}. Check the voucher date.',
  },
  'pay.accountMissing': {
    vi: 'Chưa có tài khoản đứng tên hợp tác xã. Ghi số tài khoản và ngân hàng trước khi lập chứng từ.',
    en: 'No account in the co-op’s own name is known. Enter account and bank before making the voucher.',
  },
  'pay.notApproved': {
    vi: 'Hồ sơ {no} chưa có quyết định phê duyệt nên không lập chứng từ chi được.',
    en: 'Application {no} has no approval yet, so no voucher can be made for it.',
  },
  'adjust.notPossible': {
    vi: 'Chứng từ {number} không điều chỉnh theo cách này được. Cam kết và dự toán được sửa bằng quyết định.',
    en: 'Voucher {number} cannot be adjusted this way. Commitments and estimates change by a decision.',
  },
  'adjust.nothingChanges': {
    vi: 'Số tiền mới bằng số đang ghi của chứng từ {number}. Không có gì để điều chỉnh.',
    en: 'The new amount equals what voucher {number} stands at. There is nothing to adjust.',
  },
  'adjust.underWay': {
    vi: 'Chứng từ {number} đang có một chứng từ điều chỉnh chờ duyệt hoặc chờ ghi sổ. Ghi sổ hoặc hủy chứng từ đó trước, ở thẻ Chứng từ.',
    en: 'An adjustment of voucher {number} already waits to be approved or posted. Post or cancel it first, on the tab Vouchers.',
  },
  'voucher.samePerson': {
    vi: 'Người lập, người duyệt và người chi phải là ba người khác nhau (khoản này do {name} đã {did}). Nhờ người khác thực hiện.',
    en: 'Preparer, approver and payer must be three different people ({name} already {did} it). Ask someone else.',
  },
  'voucher.state': {
    vi: 'Chứng từ đang ở trạng thái “{voucherState}”, không thực hiện được bước này.',
    en: 'The voucher is “{voucherState}”; this step is not possible.',
  },
  'voucher.measure': {
    vi: 'Số lượng {quantity} {unit} × đơn giá {unitPrice} đồng = {makes} đồng, khác số tiền {amount} đồng của chứng từ. Sửa số lượng, đơn giá hoặc số tiền.',
    en: 'Quantity {quantity} {unit} × unit price {unitPrice} đồng = {makes} đồng, which is not the {amount} đồng of the voucher. Correct the quantity, the price or the amount.',
  },
  'history.voucher_draft_measure': {
    vi: 'Số lượng, đơn giá của chứng từ không sửa, không xóa. Hủy chứng từ dự thảo có lý do và lập lại.',
    en: 'Quantity and unit price of a voucher are not edited or deleted. Cancel the draft with a reason and prepare it again.',
  },
  'voucher.dateAfterPosting': {
    vi: 'Ngày chứng từ {voucherDate} sau ngày ghi sổ {postingDate}. Kiểm tra lại ngày.',
    en: 'The voucher date {voucherDate} is after the posting date {postingDate}. Check the dates.',
  },
} as const
