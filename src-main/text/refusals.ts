/**
 * What the office says when it refuses: Vietnamese first, English complete. `{name}` is replaced by the parameter.
 * Each sentence says what is wrong, where, and what to do.
 */
export const refusals = {
  'input.invalid': {
    vi: 'Dữ liệu gửi vào không đúng: {detail}. Kiểm tra lại trường được nêu.',
    en: 'The input is not valid: {detail}. Check the field named.',
  },
  notFound: {
    vi: 'Không tìm thấy {what} “{id}”. Danh sách có thể đã thay đổi, mở lại màn hình.',
    en: 'No {what} “{id}” was found. The list may have changed: open the screen again.',
  },
  'permission.denied': {
    vi: 'Vai trò “{role}” không được làm việc này ({action}). Đổi người làm việc hoặc nhờ người có vai trò phù hợp.',
    en: 'The role “{role}” may not do this ({action}). Change the person at work or ask one with the right role.',
  },
  'person.unknown': {
    vi: 'Chưa chọn người làm việc. Chọn họ tên và vai trò trước khi ghi.',
    en: 'No person is chosen. Choose a name and role before writing.',
  },
  internal: {
    vi: 'Có lỗi ngoài dự kiến: {detail}. Không có gì được ghi; thử lại, nếu còn lỗi hãy gửi nhật ký cho người quản trị.',
    en: 'An unexpected error occurred: {detail}. Nothing was written; try again, and send the log to the administrator if it stays.',
  },
  'changed.meanwhile': {
    vi: '{what} vừa được thay đổi ở nơi khác. Mở lại để xem bản mới rồi làm lại.',
    en: '{what} has just been changed elsewhere. Open it again to see the new version and repeat.',
  },
  'date.invalid': {
    vi: '“{value}” không phải ngày có thật. Ghi theo dạng ngày/tháng/năm, ví dụ 05/02/2018.',
    en: '“{value}” is not a real date. Write day/month/year, for example 05/02/2018.',
  },
  'date.missing': { vi: 'Thiếu ngày. Ghi theo dạng ngày/tháng/năm.', en: 'The date is missing. Write day/month/year.' },
  'money.invalid': {
    vi: '“{value}” không phải số tiền. Ghi số nguyên đồng, ví dụ 250.000.000.',
    en: '“{value}” is not an amount. Write whole đồng, for example 250.000.000.',
  },
  'money.ambiguous': {
    vi: '“{value}” có thể đọc theo hai cách ({a} đồng hoặc {b} đồng). Ghi lại cho rõ.',
    en: '“{value}” can be read in two ways ({a} or {b} đồng). Write it unambiguously.',
  },
  'money.unsafe': {
    vi: 'Số tiền “{value}” vượt quá mức chương trình tính được chính xác (9.007.199.254.740.991 đồng).',
    en: 'The amount “{value}” is beyond what the program computes exactly (9,007,199,254,740,991 đồng).',
  },
  'money.shareInvalid': {
    vi: '“{value}” không phải tỷ lệ chia hợp lệ. Tỷ lệ không được âm, các đợt cộng lại đúng 100 %, số đợt ít nhất là 1.',
    en: '“{value}” is not a valid division. A percentage may not be negative, instalments sum to exactly 100 %, and there is at least one.',
  },
  'words.range': {
    vi: 'Không đọc được “{value}” thành chữ. Cần một số nguyên đồng.',
    en: '“{value}” cannot be written in words. A whole number of đồng is needed.',
  },
  'document.numberInvalid': {
    vi: '“{value}” không phải số văn bản. Ghi số và ký hiệu, ví dụ 540/QĐ-UBND hoặc 340/2016/TT-BTC.',
    en: '“{value}” is not a document number. Write number and symbol, for example 540/QĐ-UBND or 340/2016/TT-BTC.',
  },
  'workbook.empty': {
    vi: 'Tệp không có dữ liệu nào. Chọn đúng tệp bảng tính đã nhập số liệu.',
    en: 'The file holds no data. Choose the workbook that has the figures.',
  },
  'workbook.unreadable': {
    vi: 'Không đọc được tệp như một bảng tính .xlsx: tệp hỏng hoặc thuộc dạng khác. Mở bằng Excel hay LibreOffice, lưu lại dạng “Excel Workbook (.xlsx)” rồi nhập lại.',
    en: 'The file cannot be read as an .xlsx workbook: it is damaged or of another kind. Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and import it again.',
  },
  'workbook.encrypted': {
    vi: 'Tệp được đặt mật khẩu. Mở bằng Excel, gỡ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi nhập lại.',
    en: 'The file is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and import it again.',
  },
  'workbook.oldFormat': {
    vi: 'Tệp thuộc dạng Excel cũ (.xls) hoặc nhị phân (.xlsb). Mở bằng Excel, lưu lại dạng “Excel Workbook (.xlsx)” rồi nhập lại.',
    en: 'The file is of the old Excel kind (.xls) or the binary one (.xlsb). Open it in Excel, save it as “Excel Workbook (.xlsx)” and import it again.',
  },
  'workbook.tooBig': {
    vi: 'Bảng tính quá lớn: nhiều nhất {rows} dòng và {megabytes} MB khi giải nén. Bỏ các trang, dòng và ô gộp thừa, hoặc chia thành nhiều tệp.',
    en: 'The workbook is too big: at most {rows} rows and {megabytes} MB unpacked. Remove sheets, rows and merged cells that are not needed, or split the file.',
  },
  'intake.noSheet': {
    vi: 'Không trang nào có tiêu đề của biểu tổng hợp nhu cầu (cần ít nhất các cột “Tên hợp tác xã”, “Huyện, thành phố”, “Loại công trình”, “NSNN hỗ trợ”). Các trang trong tệp: {sheets}. Chọn tệp khác hoặc sửa tiêu đề cột.',
    en: 'No sheet has the heading of the intake form (columns such as “Tên hợp tác xã”, “Huyện, thành phố”, “Loại công trình”, “NSNN hỗ trợ” are needed). Sheets in the file: {sheets}. Choose another file or correct the headings.',
  },
  'intake.columnsMissing': {
    vi: 'Trang “{sheet}” thiếu cột {columns}. Thêm cột có tiêu đề đó rồi nhập lại.',
    en: 'The sheet “{sheet}” lacks the columns {columns}. Add columns with these headings and import it again.',
  },
  'intake.columnDoubled': {
    vi: 'Trang “{sheet}” có nhiều cột mang nghĩa “{name}” ({columns}), không cột nào được đọc. Chỉ giữ một cột hoặc đổi tiêu đề cột kia.',
    en: 'The sheet “{sheet}” has several columns that mean “{name}” ({columns}); none of them is read. Keep one, or rename the others.',
  },
  'intake.columnsAbsent': {
    vi: 'Trang “{sheet}” không có cột {columns}: các điều kiện dùng số liệu đó sẽ là chưa rõ.',
    en: 'The sheet “{sheet}” has no column {columns}: conditions that need these facts will be unknown.',
  },
  'intake.legacyEncoding': {
    vi: 'Trang “{sheet}” viết bằng phông TCVN3 (.VnTime) nên chữ Việt không đọc được. Chuyển mã sang Unicode rồi nhập lại trang này.',
    en: 'The sheet “{sheet}” is written in a TCVN3 font (.VnTime), so its Vietnamese cannot be read. Convert it to Unicode and import it again.',
  },
  'intake.sheetHidden': {
    vi: 'Trang “{sheet}” bị ẩn nên không được đọc. Bỏ ẩn trang nếu cần nhập.',
    en: 'The sheet “{sheet}” is hidden and was not read. Unhide it if it should be imported.',
  },
  'intake.yearDiffers': {
    vi: 'Tiêu đề ghi năm {year}, khác năm {officeYear} của đơn vị. Kiểm tra có đúng tệp của năm {officeYear} không.',
    en: 'The title names the year {year}, the year of the office is {officeYear}. Check that this is the file of {officeYear}.',
  },
  'intake.revenueYears': {
    vi: 'Trang “{sheet}” ghi doanh thu các năm {years}; ba năm trước năm đề nghị là {expected}.',
    en: 'The sheet “{sheet}” gives revenue of {years}; the three years before the request are {expected}.',
  },
  'intake.requestYear': {
    vi: 'Ngày đề nghị thuộc năm {year}, khác năm {officeYear} của đơn vị. Kiểm tra lại ngày.',
    en: 'The request date is in {year}, the year of the office is {officeYear}. Check the date.',
  },
  'intake.cellMissing': {
    vi: 'Ô trống ở cột “{column}”, cột này bắt buộc. Điền giá trị rồi nhập lại.',
    en: 'The cell under “{column}” is empty; a value is required. Fill it in and import again.',
  },
  'intake.cellError': {
    vi: 'Ô báo lỗi “{value}”. Sửa công thức hoặc ghi giá trị vào ô.',
    en: 'The cell shows the error “{value}”. Correct its formula or write the value.',
  },
  'intake.moneyInvalid': {
    vi: '“{value}” không phải số tiền. Cột này tính bằng {unit}: ghi một số từ 0 trở lên, không kèm chữ.',
    en: '“{value}” is not an amount. The column counts in {unit}: write a number from 0 up, without words.',
  },
  'intake.amountNegative': {
    vi: 'Số tiền “{value}” là số âm. Ghi số từ 0 trở lên.',
    en: 'The amount “{value}” is negative. Write a number from 0 up.',
  },
  'intake.amountZero': {
    vi: 'Số tiền ở cột “{column}” bằng 0. Ghi số lớn hơn 0.',
    en: 'The amount under “{column}” is 0. Write a number above 0.',
  },
  'intake.amountAbsurd': {
    vi: 'Số tiền “{value}” ({unit}) vượt 10.000 tỷ đồng. Kiểm tra lại số và đơn vị ở tiêu đề cột.',
    en: 'The amount “{value}” ({unit}) is above 10,000 billion đồng. Check the figure and the unit in the heading.',
  },
  'intake.sumMismatch': {
    vi: 'Tổng mức đầu tư {total} đồng khác tổng hai nguồn {sum} đồng (NSNN {amount} và đối ứng {own}). Kiểm tra lại ba số.',
    en: 'The total investment of {total} đồng differs from the sum of its sources, {sum} đồng (state {amount} and own {own}). Check the three figures.',
  },
  'intake.totalMismatch': {
    vi: 'Dòng tổng ghi {total} đồng, các dòng đọc được cộng lại là {sum} đồng ({rows} dòng). Kiểm tra có dòng nào sót hoặc chưa được cộng.',
    en: 'The total row says {total} đồng; the {rows} rows read add up to {sum} đồng. Check for a row that was missed or not added.',
  },
  'intake.districtUnknown': {
    vi: '“{value}” không có trong danh mục huyện, thành phố. Cần một trong: {expected}.',
    en: '“{value}” is not in the list of districts. One of these is expected: {expected}.',
  },
  'intake.membersInvalid': {
    vi: '“{value}” không phải số thành viên. Ghi một số nguyên từ 1 trở lên, ví dụ 55.',
    en: '“{value}” is not a number of members. Write a whole number from 1 up, for example 55.',
  },
  'intake.foundedLater': {
    vi: 'Ngày thành lập sau năm {year}. Kiểm tra lại ngày.',
    en: 'The founding date is later than {year}. Check the date.',
  },
  'intake.taxCodeInvalid': {
    vi: '“{value}” không phải mã số thuế. Ghi đủ 10 chữ số; để trống nếu chưa có.',
    en: '“{value}” is not a tax code. Write all 10 digits; leave the cell empty if there is none.',
  },
  'intake.taxCodeBranch': {
    vi: '“{value}” là mã 13 số của đơn vị trực thuộc. Ghi mã 10 số của hợp tác xã.',
    en: '“{value}” is the 13-digit code of a branch. Write the 10-digit code of the co-op.',
  },
  'intake.taxCodeLeadingZero': {
    vi: '“{value}” chỉ có 9 chữ số: ô kiểu số có thể đã mất số 0 ở đầu. Định dạng ô là văn bản và ghi đủ 10 chữ số.',
    en: '“{value}” has only 9 digits: a numeric cell may have lost a zero in front. Format the cell as text and write all 10 digits.',
  },
  'intake.taxCodeCheckDigit': {
    vi: 'Chữ số kiểm tra của mã số thuế “{value}” không khớp. Đối chiếu với giấy chứng nhận đăng ký.',
    en: 'The check digit of the tax code “{value}” does not fit. Compare it with the registration certificate.',
  },
  'intake.workUnknown': {
    vi: '“{value}” không khớp loại công trình nào. Cần một trong: {expected}.',
    en: '“{value}” matches no kind of work. One of these is expected: {expected}.',
  },
  'intake.workAmbiguous': {
    vi: '“{value}” khớp nhiều loại công trình ({expected}). Ghi rõ một loại.',
    en: '“{value}” matches several kinds of work ({expected}). Name one of them.',
  },
  'intake.sizeInvalid': {
    vi: '“{value}” không phải quy mô đọc được thành số. Ghi một số từ 0 trở lên (đơn vị {unit}); số hộ, số con là số nguyên.',
    en: '“{value}” is not a size that reads as a number. Write a number from 0 up (unit {unit}); households and heads are whole numbers.',
  },
  'intake.certificateInvalid': {
    vi: 'Không hiểu “{value}”. Ghi “Có” hoặc “x” nếu có chứng nhận, “Không” nếu không có, để trống nếu chưa rõ.',
    en: '“{value}” is not understood. Write “Có” or “x” for a certificate, “Không” for none, and leave the cell empty if it is not known.',
  },
  'intake.duplicateTaxCode': {
    vi: 'Mã số thuế này đã đứng ở dòng {row}, trang “{sheet}”, với tên khác: “{name}”. Mỗi hợp tác xã một mã; sửa mã hoặc tên.',
    en: 'This tax code stands in row {row} of the sheet “{sheet}” with another name: “{name}”. A code belongs to one co-op; correct the code or the name.',
  },
  'intake.duplicateRow': {
    vi: 'Dòng này lặp lại dòng {row}, trang “{sheet}”: cùng hợp tác xã (“{name}”, mã số thuế {taxCode}) và cùng loại công trình. Chỉ giữ một dòng đúng.',
    en: 'This row repeats row {row} of the sheet “{sheet}”: the same co-op (“{name}”, tax code {taxCode}) and the same kind of work. Keep the right row only.',
  },
  'intake.twoTaxCodes': {
    vi: 'Hợp tác xã “{name}” đứng ở dòng {row}, trang “{sheet}”, với mã số thuế khác: {taxCode}. Kiểm tra và ghi cùng một mã.',
    en: 'The co-op “{name}” stands in row {row} of the sheet “{sheet}” with another tax code: {taxCode}. Check and write one code.',
  },
  'intake.rowUnread': {
    vi: 'Dòng có số tiền nhưng không có số thứ tự, tên hay mã số thuế nên không được đọc. Nếu là một hồ sơ, ghi tên hợp tác xã.',
    en: 'The row has amounts but no number, name or tax code, so it was not read. If it is an application, write the name of the co-op.',
  },
  'intake.nameDiffers': {
    vi: 'Mã số thuế {taxCode} trong sổ là của “{stored}”, dòng này ghi “{name}”. Kiểm tra mã và tên rồi sửa tệp.',
    en: 'In the register the tax code {taxCode} belongs to “{stored}”; this row says “{name}”. Check code and name, then correct the file.',
  },
  'intake.taxCodeDiffers': {
    vi: '“{name}” ở {district} trong sổ có mã số thuế {stored}, dòng này ghi {taxCode}. Đối chiếu giấy chứng nhận rồi sửa tệp.',
    en: 'In the register “{name}” in {district} has the tax code {stored}; this row says {taxCode}. Compare the certificate, then correct the file.',
  },
  'intake.districtDiffers': {
    vi: '“{name}” (mã số thuế {taxCode}) đã ghi thuộc {stored}, dòng này ghi {district}. Kiểm tra huyện hoặc mã số thuế rồi sửa tệp.',
    en: '“{name}” (tax code {taxCode}) is already recorded in {stored}; this row says {district}. Check the district or the tax code, then correct the file.',
  },
  'intake.coopAmbiguous': {
    vi: 'Trong sổ có {count} hợp tác xã tên “{name}” ở {district}, không rõ dòng này thuộc về bên nào. Ghi mã số thuế vào dòng này.',
    en: 'The register has {count} co-ops named “{name}” in {district}, so this row cannot be told apart. Write the tax code in this row.',
  },
  'intake.coopContradicts': {
    vi: '“{fact}” là {imported}, khác dòng {row}, trang “{sheet}”, của cùng hợp tác xã: {stored}. Ghi cùng một giá trị ở hai dòng.',
    en: '“{fact}” is {imported}, but row {row} of the sheet “{sheet}” says {stored} of the same co-op. Write one value in both rows.',
  },
  'intake.officerEdited': {
    vi: '“{fact}” của “{name}” do cán bộ ghi là {stored}, tệp ghi {imported}. Không ghi đè: sửa trên màn hình hồ sơ nếu tệp đúng, sửa tệp nếu sổ đúng.',
    en: '“{fact}” of “{name}” was written by an officer as {stored}; the file says {imported}. Nothing is overwritten: edit the application if the file is right, or the file if the register is.',
  },
  'intake.pastDraft': {
    vi: 'Hồ sơ {no} đã qua bước nháp (“{state}”): “{fact}” đang là {stored}, tệp ghi {imported}. Không ghi đè; sửa trên màn hình thẩm định nếu tệp đúng.',
    en: 'Application {no} is past draft (“{state}”): “{fact}” is {stored}, the file says {imported}. Nothing is overwritten; edit it on the review screen if the file is right.',
  },
  'intake.fileEnded': {
    vi: 'Hồ sơ {no} của cùng công trình đã kết thúc (“{state}”): “{fact}” là {stored}, tệp ghi {imported}. Nếu hợp tác xã đề nghị lại, lập hồ sơ mới trên màn hình.',
    en: 'Application {no} for the same work has ended (“{state}”): “{fact}” is {stored}, the file says {imported}. If the co-op asks again, enter a new application on screen.',
  },
  'db.newer': {
    vi: 'Cơ sở dữ liệu “{file}” do phiên bản mới hơn tạo ra ({migration}). Cài phiên bản mới của chương trình; tệp không bị thay đổi.',
    en: 'The database “{file}” was written by a newer version ({migration}). Install the newer program; the file was not changed.',
  },
  'db.notOurs': {
    vi: 'Tệp “{file}” không phải cơ sở dữ liệu của chương trình hoặc đã hỏng. Chọn tệp khác hoặc khôi phục từ bản sao lưu.',
    en: 'The file “{file}” is not a database of this program or is damaged. Choose another file or restore a backup.',
  },
  'db.locked': {
    vi: 'Thư mục dữ liệu “{folder}” đang được một cửa sổ khác dùng (tiến trình {pid}). Đóng cửa sổ đó rồi mở lại.',
    en: 'The data folder “{folder}” is in use by another window (process {pid}). Close it and start again.',
  },
  'db.readOnly': {
    vi: 'Không ghi được vào “{folder}”. Kiểm tra quyền ghi của thư mục hoặc chọn thư mục khác.',
    en: 'Cannot write to “{folder}”. Check the permission of the folder or choose another.',
  },
  'db.full': {
    vi: 'Đĩa đã đầy, không ghi thêm được. Giải phóng chỗ trống rồi làm lại; không có gì bị ghi dở.',
    en: 'The disk is full. Free some space and repeat; nothing was left half written.',
  },
  'db.missing': {
    vi: 'Không có cơ sở dữ liệu ở “{file}”. Tạo bằng lệnh init hoặc chọn đúng tệp.',
    en: 'There is no database at “{file}”. Create it with init or choose the right file.',
  },
  'db.exists': {
    vi: 'Đã có cơ sở dữ liệu ở “{file}”, không ghi đè. Chọn thư mục khác.',
    en: 'There is already a database at “{file}”; it is not overwritten. Choose another folder.',
  },
  'db.migrationFailed': {
    vi: 'Nâng cấp cơ sở dữ liệu dừng ở bước {migration}: {detail}. Tệp đã được giữ nguyên ở bản sao lưu “{backup}”.',
    en: 'The upgrade of the database stopped at {migration}: {detail}. The file is kept in the backup “{backup}”.',
  },
  'shell.callRefused': {
    vi: 'Màn hình không được gọi “{call}”. Đóng chương trình rồi mở lại; nếu còn lỗi hãy báo người quản trị.',
    en: 'A screen may not call “{call}”. Close the program and start it again; tell the administrator if it stays.',
  },
  'shell.senderRefused': {
    vi: 'Lời gọi không đến từ màn hình của chương trình ({origin}) nên bị từ chối. Đóng chương trình rồi mở lại.',
    en: 'The call does not come from a screen of this program ({origin}) and is refused. Close the program and start it again.',
  },
  'shell.saveFailed': {
    vi: 'Không lưu được “{file}”: {detail}. Kiểm tra chỗ trống và quyền ghi của thư mục rồi lưu lại; không có tệp nào bị ghi dở.',
    en: '“{file}” could not be saved: {detail}. Check the free space and the permission of the folder, then save again; nothing was left half written.',
  },
  'db.busy': {
    vi: 'Cơ sở dữ liệu đang bận vì một chương trình khác đang ghi. Đợi vài giây rồi làm lại.',
    en: 'The database is busy: another program is writing. Wait a few seconds and repeat.',
  },
  'workflow.notFrom': {
    vi: 'Hồ sơ đang ở trạng thái “{state}”, không thực hiện được bước “{action}”. Mở lại hồ sơ để xem bước kế tiếp.',
    en: 'The application is “{state}”; the step “{action}” is not possible from there. Open it again to see the next step.',
  },
  'workflow.notByHand': {
    vi: 'Bước “{action}” chỉ diễn ra khi ghi quyết định hoặc ghi sổ chứng từ, không bấm tay được.',
    en: 'The step “{action}” happens only by recording a decision or posting a voucher.',
  },
  'workflow.reasonMissing': {
    vi: 'Cần ghi lý do hoặc nội dung thẩm định trước khi thực hiện bước này.',
    en: 'Write the reason or the appraisal before taking this step.',
  },
  'workflow.verdictNotMet': {
    vi: 'Kết quả kiểm tra gần nhất chưa phải “Đạt” hoặc hồ sơ đã thay đổi sau khi kiểm tra. Kiểm tra lại và xử lý các điều kiện còn thiếu.',
    en: 'The latest check is not “met”, or the file changed after it. Check again and deal with the open conditions.',
  },
  'workflow.verdictNotNegative': {
    vi: 'Chỉ kết luận “Không đủ điều kiện” khi kết quả kiểm tra gần nhất là “Không đạt”. Kiểm tra lại hồ sơ.',
    en: '“Ineligible” needs a latest check that says “not met”. Check the file again.',
  },
  'workflow.moneyOpen': {
    vi: 'Chưa quyết toán được: còn {outstanding} đồng cam kết hoặc tạm ứng chưa xử lý, hoặc chưa chi khoản nào.',
    en: 'Cannot be settled: {outstanding} đồng are still committed or advanced, or nothing was paid yet.',
  },
  'application.notEditable': {
    vi: 'Hồ sơ {no} đang ở trạng thái “{state}”, dữ liệu không sửa được nữa. Cần quyết định mới hoặc mở lại hồ sơ.',
    en: 'Application {no} is “{state}”; its facts can no longer be edited. A new decision, or reopening the file, is needed.',
  },
  'coop.taxCodeForm': {
    vi: 'Mã số thuế “{taxCode}” không đúng dạng: cần 10 chữ số, hoặc 13 chữ số cho chi nhánh.',
    en: 'The tax code “{taxCode}” has the wrong form: 10 digits are expected, or 13 for a branch.',
  },
  'application.duplicate': {
    vi: '{coop} đã có hồ sơ {no} cho cùng công trình trong năm {year}. Mở hồ sơ đó thay vì lập mới.',
    en: '{coop} already has application {no} for the same work in {year}. Open that one instead of creating another.',
  },
  'coop.taxCodeTaken': {
    vi: 'Mã số thuế {taxCode} đã thuộc về {coop}. Kiểm tra lại mã số hoặc chọn hợp tác xã đó.',
    en: 'Tax code {taxCode} already belongs to {coop}. Check the code or choose that co-op.',
  },
  'file.tokenUnknown': {
    vi: 'Tệp đã chọn không còn. Chọn lại tệp.',
    en: 'The chosen file is no longer there. Choose it again.',
  },
  'file.tooLarge': {
    vi: 'Tệp “{name}” quá lớn ({size} MB, tối đa {max} MB). Quét lại ở độ phân giải thấp hơn hoặc chia nhỏ.',
    en: 'The file “{name}” is too large ({size} MB, at most {max} MB). Scan it at a lower resolution or split it.',
  },
  'file.typeRefused': {
    vi: 'Tệp “{name}” không phải PDF hoặc ảnh (PNG, JPEG, WebP). Chuyển sang một trong các dạng đó.',
    en: 'The file “{name}” is neither a PDF nor an image (PNG, JPEG, WebP). Convert it to one of these.',
  },
  'file.empty': {
    vi: 'Tệp “{name}” rỗng. Chọn lại tệp.',
    en: 'The file “{name}” is empty. Choose it again.',
  },
  'file.incomplete': {
    vi: 'Tệp “{name}” chưa được gửi đủ. Chọn lại tệp.',
    en: 'The file “{name}” did not arrive whole. Choose it again.',
  },
  'facts.unreadable': {
    vi: 'Tệp “{file}” không phải JSON đọc được ({detail}). Cần một đối tượng dữ liệu hoặc một mảng đối tượng.',
    en: 'The file “{file}” is not readable JSON ({detail}). An object of facts or an array of them is expected.',
  },
  'file.unreadable': {
    vi: 'Không mở được tệp “{file}” ({detail}). Kiểm tra đường dẫn và quyền đọc.',
    en: 'The file “{file}” cannot be opened ({detail}). Check the path and the permission to read.',
  },
  'file.missing': {
    vi: 'Không còn tệp giấy tờ {sha256} trong thư mục dữ liệu. Khôi phục từ bản sao lưu.',
    en: 'The paper file {sha256} is no longer in the data folder. Restore it from the backup.',
  },
  'paper.notListed': {
    vi: 'Giấy tờ “{code}” không có trong danh mục của nội dung này.',
    en: 'The paper “{code}” is not on the list of this support content.',
  },
  'judgement.notAsked': {
    vi: 'Điều kiện {condition} không cần ý kiến thẩm định: kết quả theo dữ liệu là “{byFacts}”. Sửa dữ liệu hoặc bổ sung giấy tờ.',
    en: 'Condition {condition} does not ask for a judgement: by the facts it is “{byFacts}”. Correct the facts or add the paper.',
  },
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
    vi: 'Chưa tính được mức hỗ trợ tối đa của {coop} ({no}): thiếu tổng mức đầu tư. Bổ sung dữ liệu trước khi phê duyệt.',
    en: 'The ceiling of {coop} ({no}) cannot be computed: the total investment is missing. Complete the facts first.',
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
  'setting.missing': {
    vi: 'Thiếu cấu hình “{key}” của đơn vị. Người quản trị cần bổ sung trước khi làm việc này.',
    en: 'The setting “{key}” of the office is missing. The administrator must add it first.',
  },
  'office.exists': {
    vi: 'Cơ sở dữ liệu này đã có đơn vị. Mở màn hình chính thay vì tạo lại.',
    en: 'This database already has an office. Open it instead of creating it again.',
  },
  'office.missing': {
    vi: 'Chưa có đơn vị nào. Tạo đơn vị ở màn hình đầu tiên hoặc bằng lệnh init.',
    en: 'There is no office yet. Create it on the first screen or with init.',
  },
  'sample.otherOffice': {
    vi: 'Số liệu mẫu chỉ dành cho văn phòng mẫu tỉnh Kon Tum năm {year}. Tạo văn phòng mẫu ở thư mục khác.',
    en: 'The sample is only for a sample office of Kon Tum in {year}. Create one in another folder.',
  },
  'sample.notEmpty': {
    vi: 'Văn phòng này đã có số liệu, không nạp thêm số liệu mẫu. Tạo văn phòng mẫu mới ở thư mục khác.',
    en: 'This office already has data: the sample is not added to it. Create a new sample office in another folder.',
  },
  'voucher.samePerson': {
    vi: 'Người lập, người duyệt và người chi phải là ba người khác nhau (khoản này do {name} đã {did}). Nhờ người khác thực hiện.',
    en: 'Preparer, approver and payer must be three different people ({name} already {did} it). Ask someone else.',
  },
  'voucher.state': {
    vi: 'Chứng từ đang ở trạng thái “{voucherState}”, không thực hiện được bước này.',
    en: 'The voucher is “{voucherState}”; this step is not possible.',
  },
  'voucher.dateAfterPosting': {
    vi: 'Ngày chứng từ {voucherDate} sau ngày ghi sổ {postingDate}. Kiểm tra lại ngày.',
    en: 'The voucher date {voucherDate} is after the posting date {postingDate}. Check the dates.',
  },
  'history.judgement': {
    vi: 'Dòng lịch sử (ý kiến thẩm định) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (judgements) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.note': {
    vi: 'Dòng lịch sử (ghi chú) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (notes) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.check_run': {
    vi: 'Dòng lịch sử (lần kiểm tra) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (check runs) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.decision': {
    vi: 'Dòng lịch sử (quyết định) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (decisions) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.decision_item': {
    vi: 'Dòng lịch sử (dòng quyết định) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (decision lines) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.voucher': {
    vi: 'Dòng lịch sử (chứng từ đã ghi sổ) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (posted vouchers) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.voucher_line': {
    vi: 'Dòng lịch sử (dòng sổ) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (ledger lines) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.event': {
    vi: 'Dòng lịch sử (nhật ký) chỉ được ghi thêm, không sửa, không xóa. Lập bút toán hoặc bản ghi mới.',
    en: 'History (the log) is only added to, never changed or deleted. Write a new entry.',
  },
  'pack.invalid': {
    vi: 'Bộ quy định không nạp được: tệp {file}, mục {path}. Cần: {expected}. Sửa tệp đó; chương trình vẫn dùng bộ đúng gần nhất.',
    en: 'The rule pack does not load: file {file}, at {path}. Expected: {expected}. Correct that file; the last good pack stays in use.',
  },
  'pack.unknown': {
    vi: 'Không có bộ quy định “{pack}”. Các bộ hiện có: {known}.',
    en: 'There is no rule pack “{pack}”. Packs present: {known}.',
  },
  'settings.invalid': {
    vi: 'Cách đọc “{setting}” không nhận giá trị “{value}”. Cần: {expected}.',
    en: 'The setting “{setting}” does not take the value “{value}”. Expected: {expected}.',
  },
  'facts.invalid': {
    vi: 'Dữ kiện “{path}” có giá trị {value} không dùng được. Cần: {expected}.',
    en: 'The fact “{path}” has the value {value}, which cannot be used. Expected: {expected}.',
  },
  'facts.unknownKey': {
    vi: 'Không có dữ kiện nào tên “{path}”. Kiểm tra chính tả hoặc bỏ mục này.',
    en: 'There is no fact named “{path}”. Check the spelling or leave it out.',
  },
  'assess.contentUnsupported': {
    vi: 'Bộ quy định {pack} chưa có điều kiện riêng của nội dung “{content}”, nên chưa xét được. Thẩm định bằng hồ sơ giấy.',
    en: 'The rule pack {pack} has no conditions of its own for the content “{content}” yet, so it is not judged. Appraise it on paper.',
  },
  'export.cancelled': {
    vi: 'Đã dừng xuất sổ theo yêu cầu, sau {done} dòng. Tệp xuất dở không được giữ lại.',
    en: 'The export was stopped on request after {done} lines. The unfinished file is not kept.',
  },
  'export.disagrees': {
    vi: 'Không xuất sổ: số liệu không khớp ở “{where}” (cần {expected}, có {found}). Mở lại sổ rồi xuất; nếu còn lỗi, chạy kiểm tra niêm phong.',
    en: 'The book was not exported: the figures disagree at “{where}” ({expected} expected, {found} found). Open the book again and repeat; if it stays, verify the seal.',
  },
} as const
