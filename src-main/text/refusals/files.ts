/** Chosen files, papers, workbooks, exports. */
export const filesRefusals = {
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
  'file.notJson': {
    vi: 'Tệp “{file}” không phải JSON đọc được ({detail}). Kiểm tra lại tệp.',
    en: 'The file “{file}” is not readable JSON ({detail}). Check the file.',
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
  'export.cancelled': {
    vi: 'Đã dừng xuất theo yêu cầu, sau {done} dòng. Tệp xuất dở không được giữ lại.',
    en: 'The export was stopped on request after {done} lines. The unfinished file is not kept.',
  },
  'check.cancelled': {
    vi: 'Đã dừng kiểm tra theo yêu cầu. Chưa có gì được kết luận hay thay đổi; bấm thử lại khi cần.',
    en: 'The check was stopped on request. Nothing was found out or changed; try again when needed.',
  },
  'export.disagrees': {
    vi: 'Không xuất: số liệu không khớp ở “{where}” (cần {expected}, có {found}). Mở lại rồi xuất; nếu còn lỗi, chạy kiểm tra niêm phong.',
    en: 'Nothing was exported: the figures disagree at “{where}” ({expected} expected, {found} found). Open it again and repeat; if it stays, verify the seal.',
  },
} as const
