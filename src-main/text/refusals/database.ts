/** Opening, writing and the history that is never rewritten. */
export const databaseRefusals = {
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
  'db.restoring': {
    vi: 'Thư mục dữ liệu “{folder}” đang được khôi phục từ bản sao lưu. Đợi xong rồi mở lại.',
    en: 'The data folder “{folder}” is being restored from a backup. Wait until it is done and open it again.',
  },
  'db.busy': {
    vi: 'Cơ sở dữ liệu đang bận vì một chương trình khác đang ghi. Đợi vài giây rồi làm lại.',
    en: 'The database is busy: another program is writing. Wait a few seconds and repeat.',
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
} as const
