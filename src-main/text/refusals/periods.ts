/** Closed months and years, and the end of a budget year. */
export const periodRefusals = {
  'adjust.yearClosed': {
    vi: 'Sổ năm {year} đã khóa và chứng từ {number} không phải khoản chi, nên không điều chỉnh được. Chỉ điều chỉnh được khoản chi và khoản nộp trả của khoản chi.',
    en: 'The book of {year} is closed and voucher {number} is no payment, so it cannot be adjusted. Only payments, and refunds of payments, can.',
  },
  'period.invalid': {
    vi: 'Kỳ “{value}” không đúng. Ghi tháng dạng YYYY-MM, ví dụ 2018-05; tháng 13 là thời gian chỉnh lý, ví dụ 2018-13.',
    en: 'The period “{value}” is not valid. Write a month as YYYY-MM, for example 2018-05; month 13 is the adjustment period, for example 2018-13.',
  },
  'period.closed': {
    vi: 'Tháng {month} đã khóa sổ. Ghi vào tháng đang mở, từ ngày {from}; sai sót của tháng đã khóa được điều chỉnh ở tháng đang mở.',
    en: 'Month {month} is closed. Post into the open month, from {from} on; an error of a closed month is adjusted in the open one.',
  },
  'period.closedAlready': {
    vi: 'Tháng {month} đã khóa sổ. Không cần khóa lại.',
    en: 'Month {month} is closed already. There is nothing to do.',
  },
  'period.notClosed': {
    vi: 'Tháng {month} chưa khóa sổ nên không có gì để mở lại.',
    en: 'Month {month} is not closed, so there is nothing to reopen.',
  },
  'period.notLast': {
    vi: 'Chỉ mở lại tháng khóa sau cùng ({last}). Mở lại lần lượt từ tháng đó đến tháng {month}.',
    en: 'Only the month closed last ({last}) is reopened. Reopen one by one from there to {month}.',
  },
  'period.notOver': {
    vi: 'Tháng {month} chưa hết. Khóa sổ được từ ngày {date}.',
    en: 'Month {month} is not over. It can be closed from {date} on.',
  },
  'period.earlierOpen': {
    vi: 'Tháng {earlier} có chứng từ và chưa khóa sổ. Khóa tháng {earlier} trước tháng {month}.',
    en: 'Month {earlier} has vouchers and is not closed. Close {earlier} before {month}.',
  },
  'period.pending': {
    vi: 'Còn {count} chứng từ đã duyệt đến hết tháng {month} chưa ghi sổ: {list}. Ghi sổ hoặc hủy từng chứng từ, hoặc nêu lý do để lại; các chứng từ để lại được ghi tên trong lần khóa sổ.',
    en: '{count} vouchers approved up to {month} are not posted: {list}. Post or cancel each, or say why they stay; what stays is named in the closing.',
  },
  'period.unsound': {
    vi: 'Sổ không khớp niêm phong nên không khóa {month}: {sealTable}, chứng từ {voucher}: {sealReason}. Giữ nguyên tệp dữ liệu và đối chiếu với bản sao lưu.',
    en: 'The book does not fit its seal, so {month} is not closed: {sealTable}, voucher {voucher}: {sealReason}. Leave the data file as it is and compare it with a backup.',
  },
  'period.yearClosed': {
    vi: 'Sổ năm {year} đã khóa ngày {date}. Sai sót của năm đã khóa được điều chỉnh ở sổ năm hiện tại, có giải trình.',
    en: 'The book of {year} was closed on {date}. An error of a closed year is adjusted in the book of the current year, explained.',
  },
  'period.sequence': {
    vi: 'Sổ vừa có thay đổi khác. Mở lại màn hình, xem lại số liệu rồi khóa sổ.',
    en: 'The book changed meanwhile. Open the screen again, look at the figures, then close.',
  },
  'year.rulesOpen': {
    vi: 'Quy định cuối năm của năm ngân sách {year} chưa được xác nhận. Ghi năm đầu áp dụng và căn cứ ở màn hình Khóa sổ, thẻ Cuối năm, rồi thực hiện.',
    en: 'The year-end rules of budget year {year} are not confirmed. Record the first year they apply to, and the ground, under Closing, tab Year end, then go on.',
  },
  'year.advancesStopped': {
    vi: 'Sau ngày {date} không tạm ứng thêm từ dự toán năm {year}. Tạm ứng từ dự toán năm sau.',
    en: 'After {date} nothing more is advanced from the estimate of {year}. Advance from the next year’s.',
  },
  'year.yearRuns': {
    vi: 'Tạm ứng chỉ chuyển nguồn sau ngày {date}. Chọn ngày ghi sổ sau ngày đó.',
    en: 'Advances are carried over after {date} only. Choose a later posting date.',
  },
  'year.adjustmentRuns': {
    vi: 'Năm ngân sách {year} còn thời gian chỉnh lý đến hết ngày {date}. Thực hiện sau ngày đó.',
    en: 'The adjustment period of budget year {year} runs until {date}. Do this after that day.',
  },
  'year.refundPlace': {
    vi: 'Đến hết ngày {date} khoản nộp trả quay về dự toán năm {year}, chưa nộp vào ngân sách. Chọn lại ngày ghi sổ.',
    en: 'Until {date} a refund goes back into the estimate of {year}, not to the state budget. Choose the posting date again.',
  },
  'year.earlierOpen': {
    vi: 'Sổ năm {earlier} chưa khóa. Khóa năm {earlier} trước năm {year}.',
    en: 'The book of {earlier} is not closed. Close {earlier} before {year}.',
  },
  'year.monthsOpen': {
    vi: 'Năm {year} còn tháng chưa khóa sổ: {list}. Khóa các tháng đó trước.',
    en: 'Months of {year} are not closed: {list}. Close them first.',
  },
  'year.draftsLeft': {
    vi: 'Còn {count} dự thảo chứng từ của dự toán năm {year}: {list}. Ghi sổ hoặc hủy từng dự thảo.',
    en: '{count} voucher drafts on the estimate of {year} are under way: {list}. Post or cancel each.',
  },
  'year.moneyLeft': {
    vi: '“{line}” còn tiền: dự toán {available} đồng, cam kết {committed} đồng, tạm ứng {advanced} đồng. Chuyển nguồn, thu hồi tạm ứng, hủy cam kết và hủy dự toán còn lại trước khi khóa năm.',
    en: '“{line}” still holds money: {available} đồng left, {committed} committed, {advanced} advanced. Carry it over, take advances back, release commitments and cancel the rest before closing the year.',
  },
  'year.nothingLeft': {
    vi: 'Năm {year} không còn dự toán để hủy ở các dòng đã chọn.',
    en: 'Nothing is left of the estimate of {year} on the lines chosen.',
  },
  'year.settingInvalid': {
    vi: 'Giá trị “{value}” không đúng: cần {expected}.',
    en: 'The value “{value}” is not valid: {expected} is expected.',
  },
  'carry.nothing': {
    vi: 'Chưa chọn khoản nào của “{line}” để chuyển nguồn. Chọn ít nhất một khoản.',
    en: 'Nothing of “{line}” is chosen to be carried over. Choose at least one amount.',
  },
  'carry.itemTwice': {
    vi: 'Một khoản của “{line}” có hai dòng trong cùng một lần chuyển nguồn. Bỏ bớt một dòng.',
    en: 'One amount of “{line}” stands twice in the same carry-over. Remove one.',
  },
  'carry.notAddedLate': {
    vi: 'Điểm đ khoản 3 Điều 64 Luật Ngân sách nhà nước chỉ cho chuyển phần dự toán được bổ sung sau ngày {date}. “{line}”: còn chuyển được {most} đồng, đề nghị {amount} đồng. Giảm số tiền hoặc chọn điểm khác.',
    en: 'Art. 64(3)(đ) of the State Budget Law carries over only what was added after {date}. “{line}”: at most {most} đồng, asked {amount}. Lower the amount or choose another point.',
  },
  'carry.lineOther': {
    vi: 'Dòng dự toán nhận phải thuộc năm {year} và cùng nội dung hỗ trợ. Chọn dòng khác hoặc lập dòng mới.',
    en: 'The receiving budget line must be of {year} and of the same support content. Choose another or create one.',
  },
  'carry.moreThanLeft': {
    vi: '{no}: chỉ còn {left} đồng ({bucket}), không chuyển được {amount} đồng.',
    en: '{no}: only {left} đồng are left ({bucket}); {amount} cannot be carried over.',
  },
  'carry.unbalanced': {
    vi: 'Số chuyển sang năm sau không khớp số chuyển đi của năm trước. Không có gì được ghi.',
    en: 'What the next year opens with is not what the year before carried over. Nothing was written.',
  },
  'history.period_act': {
    vi: 'Lần khóa sổ, mở lại đã ghi không sửa và không xóa được.',
    en: 'A recorded closing or reopening is neither changed nor deleted.',
  },
  'history.carry_over': {
    vi: 'Lần chuyển nguồn đã ghi không sửa và không xóa được.',
    en: 'A recorded carry-over is neither changed nor deleted.',
  },
} as const
