/** What a workbook of applications may hold wrong. */
export const intakeRefusals = {
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
} as const
