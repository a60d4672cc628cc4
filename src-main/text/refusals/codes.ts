/** Code lists: what a file may hold wrong, and codes that are not of the list. */
export const codesRefusals = {
  'budget.codeUnknown': {
    vi: 'Mã “{code}” ({codeKind}) không có trong danh mục áp dụng cho năm {year} ({document}). Chọn mã trong danh mục, để trống khi chưa xác định, hoặc nhập danh mục mới tại Cài đặt, Danh mục mã.',
    en: 'The code “{code}” ({codeKind}) is not in the list in force for {year} ({document}). Choose one of the list, leave it empty while it is open, or import a newer list under Settings, Code lists.',
  },
  'codes.noSheet': {
    vi: 'Không trang nào có tiêu đề của một danh mục mã (cần cột “Mã” và cột “Tên”). Các trang trong tệp: {sheets}. Chọn tệp khác hoặc sửa tiêu đề cột.',
    en: 'No sheet has the heading of a code list (a column “Mã” and a column “Tên” are needed). Sheets in the file: {sheets}. Choose another file or correct the headings.',
  },
  'codes.none': {
    vi: 'Dưới tiêu đề không có mã nào. Chọn đúng tệp danh mục.',
    en: 'There is no code below the heading. Choose the file that has the list.',
  },
  'codes.invalid': {
    vi: '“{value}” không phải mã ({codeKind}): cần {digits} chữ số. Ghi mã dạng văn bản, đủ số 0 ở đầu.',
    en: '“{value}” is no code of this kind ({codeKind}): {digits} digits are expected. Write it as text with its leading zeros.',
  },
  'codes.padded': {
    vi: 'Ô là số {value} nên đã mất số 0 ở đầu; đọc là mã “{code}”. Kiểm tra lại; nên định dạng cột mã là văn bản.',
    en: 'The cell is the number {value}, so its leading zero is lost; it is read as “{code}”. Check it; codes are best kept in a text column.',
  },
  'codes.zeroMayBeLost': {
    vi: 'Ô là số {value}; nếu mã có thêm số 0 ở đầu thì số đó đã mất. Đọc đúng như đang ghi; kiểm tra lại với văn bản.',
    en: 'The cell is the number {value}; if the code has one more zero in front, it is lost. It is read as it stands; check it against the document.',
  },
  'codes.rowWithoutCode': {
    vi: 'Dòng không có mã nên không được đọc. Nếu là dòng tiêu đề nhóm thì để nguyên; nếu thiếu mã thì bổ sung.',
    en: 'The row has no code and was not read. Leave it if it is the heading of a group; add the code if it is missing.',
  },
  'codes.repeated': {
    vi: 'Mã “{code}” đã có ở trang “{sheet}”, dòng {row}, cùng tên và cùng năm. Chỉ lấy một lần.',
    en: 'The code “{code}” stands at sheet “{sheet}”, row {row} already, with the same name and years. It is taken once.',
  },
  'codes.nameDiffers': {
    vi: 'Mã “{code}” ở trang “{sheet}”, dòng {row} có tên khác trong cùng năm: “{expected}”. Giữ một tên, hoặc ghi từ năm, đến năm cho từng tên.',
    en: 'The code “{code}” has another name in the same year at sheet “{sheet}”, row {row}: “{expected}”. Keep one, or give each its years.',
  },
  'codes.overlap': {
    vi: 'Thời gian áp dụng của mã “{code}” chồng lên dòng {row} của trang “{sheet}”. Sửa từ năm, đến năm để hai dòng không trùng năm nào.',
    en: 'The years of the code “{code}” overlap those of row {row} of sheet “{sheet}”. Correct them so that no year is in both.',
  },
  'codes.yearInvalid': {
    vi: '“{value}” không phải năm ngân sách. Ghi bốn chữ số, từ 2000 đến 2100.',
    en: '“{value}” is no budget year. Write four digits, from 2000 to 2100.',
  },
  'codes.yearsReversed': {
    vi: 'Đến năm {to} trước từ năm {from}. Sửa lại hai năm.',
    en: 'The last year {to} is before the first year {from}. Correct them.',
  },
  'codes.outsideYears': {
    vi: 'Mã “{code}” chỉ áp dụng {years}, ngoài các năm của danh mục ({list}), nên không năm nào dùng được.',
    en: 'The code “{code}” counts in {years} only, outside the years of the list ({list}), so no year can use it.',
  },
  'codes.onFile': {
    vi: 'Danh mục này đã có, đúng từng mã: {document}, {by} nhập ngày {date}. Không cần nhập lại.',
    en: 'This very list is on file: {document}, imported by {by} on {date}. There is nothing to import.',
  },
  'codes.refused': {
    vi: 'Chưa nhập mã nào: danh mục có {count} lỗi. Sửa các lỗi đã nêu rồi nhập lại.',
    en: 'No code was imported: the list has {count} problems. Correct those listed and import it again.',
  },
  'codes.listWhole': {
    vi: 'Danh mục đã nhập đủ thì không thêm mã được. Nhập danh mục mới thay cho nó.',
    en: 'Nothing is added to a list that is on file whole. Import a new one in its place.',
  },
  'history.code_list': {
    vi: 'Danh mục mã đã nhập thì không sửa, không xóa được. Nhập danh mục mới thay cho nó.',
    en: 'An imported code list can be neither edited nor deleted. Import a new one in its place.',
  },
  'history.code_list_entry': {
    vi: 'Mã trong danh mục đã nhập thì không sửa, không xóa được. Nhập danh mục mới thay cho nó.',
    en: 'A code of an imported list can be neither edited nor deleted. Import a new list in its place.',
  },
} as const
