/** Reports, filters, column profiles. */
export const reportRefusals = {
  'report.coopMissing': {
    vi: 'Sao kê cần một hợp tác xã. Chọn hợp tác xã (dòng lệnh: --coop với mã số thuế, số hồ sơ hoặc tên).',
    en: 'A statement is about one co-op. Choose it (command line: --coop with its tax code, a file number or its name).',
  },
  'report.filter': {
    vi: 'Báo cáo này không lọc theo “{filter}” được. Bỏ điều kiện lọc này; báo cáo nhận: {takes}.',
    en: 'This report cannot be narrowed by “{filter}”. Leave it out; the report takes: {takes}.',
  },
  'filter.ambiguous': {
    vi: 'Có {count} hợp tác xã cùng tên “{value}”. Ghi mã số thuế hoặc số hồ sơ.',
    en: '{count} co-ops are named “{value}”. Give the tax code or a file number.',
  },
  'filter.daysReversed': {
    vi: 'Từ ngày {from} đứng sau đến ngày {to}: không có ngày nào ở giữa. Đổi hai ngày cho nhau, hoặc bỏ một ngày.',
    en: 'From {from} lies after to {to}: there is no day between them. Exchange the two days, or leave one out.',
  },
  'statement.noSheet': {
    vi: 'Không trang nào có tiêu đề của sao kê Kho bạc. Đã tìm các cột: {needed}. Các trang trong tệp: {sheets}. Chọn tệp khác hoặc sửa tiêu đề cột.',
    en: 'No sheet has the heading of a statement of the Treasury. Looked for the columns {needed}. Sheets in the file: {sheets}. Choose another file or correct the headings.',
  },
  'statement.columnsMissing': {
    vi: 'Trang “{sheet}” thiếu cột cần để đối chiếu. Đã tìm mà không thấy: {columns}. Sửa tiêu đề cột, hoặc thêm cột, rồi chọn lại tệp.',
    en: 'The sheet “{sheet}” lacks what a reconciliation needs. Looked for and not found: {columns}. Correct the headings, or add the columns, and choose the file again.',
  },
  'profile.nameTaken': {
    vi: 'Đã có mẫu cột tên “{name}”. Đặt tên khác, hoặc mở mẫu đó để sửa.',
    en: 'There is a column profile named “{name}” already. Choose another name, or open that one.',
  },
  'profile.unreadable': {
    vi: 'Tệp không phải mẫu cột xuất sổ: sai ở “{path}”. Chọn tệp JSON đã xuất từ màn hình Mẫu cột.',
    en: 'The file is no column profile: wrong at “{path}”. Choose a JSON file saved from the profiles screen.',
  },
  'profile.notForPrint': {
    vi: 'Mẫu cột dùng cho phần mềm khác nhập vào, chỉ xuất được XLSX hoặc CSV. Chọn một trong hai, hoặc in sổ không dùng mẫu cột.',
    en: 'A column profile is for other software to import: XLSX or CSV only. Choose one of them, or print the book without a profile.',
  },
} as const
