/** Kept packs, re-checks, flags, and what the province fixed. */
export const recheckRefusals = {
  'history.pack_copy': {
    vi: 'Dòng lịch sử (bản lưu bộ quy định) chỉ được ghi thêm, không sửa, không xóa. Ghi một dòng mới.',
    en: 'History (kept rule packs) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.recheck': {
    vi: 'Dòng lịch sử (lần kiểm tra lại) chỉ được ghi thêm, không sửa, không xóa. Ghi một dòng mới.',
    en: 'History (re-checks) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.recheck_item': {
    vi: 'Dòng lịch sử (hồ sơ đổi kết quả) chỉ được ghi thêm, không sửa, không xóa. Ghi một dòng mới.',
    en: 'History (files of a re-check) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.review_flag_answer': {
    vi: 'Dòng lịch sử (trả lời dấu nhắc) chỉ được ghi thêm, không sửa, không xóa. Ghi một dòng mới.',
    en: 'History (answers to flags) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.provincial_value': {
    vi: 'Dòng lịch sử (quy định của tỉnh) chỉ được ghi thêm, không sửa, không xóa. Ghi một dòng mới.',
    en: 'History (values the province fixed) is only added to, never changed or deleted. Write a new entry.',
  },
  'history.area_entry': {
    vi: 'Dòng lịch sử (danh mục địa bàn) chỉ được ghi thêm, không sửa, không xóa. Ghi một dòng mới.',
    en: 'History (area lists) is only added to, never changed or deleted. Write a new entry.',
  },
  'run.packNotKept': {
    vi: 'Lần kiểm tra này dùng một bộ quy định chưa được lưu giữ trong sổ, nên không ghi. Đóng và mở lại sổ để bộ quy định được lưu trước.',
    en: 'This check used a rule pack that the book does not keep, so it is not written. Close the office and open it again: the pack is then kept first.',
  },
  'application.verdictKept': {
    vi: 'Hồ sơ đã phê duyệt giữ nguyên kết quả kiểm tra khi phê duyệt. Kết quả mới chỉ được ghi thêm; muốn thay đổi cần quyết định mới.',
    en: 'An approved application keeps the verdict it was approved on. New results are only added beside it; a change needs a new decision.',
  },
  'recheck.flag': {
    vi: 'Dấu nhắc chỉ dành cho hồ sơ đã phê duyệt, và hồ sơ đã phê duyệt đổi kết quả thì phải có dấu nhắc. Chạy lại lần kiểm tra.',
    en: 'A flag is for approved applications only, and one whose result changes must have it. Run the re-check again.',
  },
  'recheck.run': {
    vi: 'Lần kiểm tra trước hoặc sau không thuộc hồ sơ này. Chạy lại lần kiểm tra.',
    en: 'The check before or after is not one of this application. Run the re-check again.',
  },
  'recheck.notFlagged': {
    vi: 'Hồ sơ không có dấu nhắc nào trong lần kiểm tra lại này, nên không có gì để trả lời. Mở lại danh sách dấu nhắc.',
    en: 'The application has no flag in this re-check, so there is nothing to answer. Open the list of flags again.',
  },
  'recheck.answered': {
    vi: 'Dấu nhắc của hồ sơ {no} đã được {by} trả lời. Mở lại danh sách để xem nội dung.',
    en: 'The flag of application {no} was already answered by {by}. Open the list again to read the answer.',
  },
} as const
