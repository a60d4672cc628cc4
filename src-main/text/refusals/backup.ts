/** Backup, restore, and a seal copied from a printed book. */
export const backupRefusals = {
  'backup.exists': {
    vi: 'Đã có tệp “{file}”. Bản sao lưu không ghi đè tệp nào; chọn tên hoặc thư mục khác.',
    en: 'There is already a file “{file}”. A backup overwrites nothing; choose another name or folder.',
  },
  'backup.cancelled': {
    vi: 'Đã dừng theo yêu cầu. Không có tệp dở dang nào được giữ lại.',
    en: 'Stopped on request. No unfinished file was kept.',
  },
  'backup.underWay': {
    vi: 'Một lần sao lưu, diễn tập hay khôi phục khác đang chạy. Đợi xong hoặc dừng việc đó rồi làm lại.',
    en: 'Another backup, rehearsal or restore is running. Wait until it is done, or stop it, and repeat.',
  },
  'backup.unsound': {
    vi: 'Cơ sở dữ liệu không toàn vẹn ({detail}), nên không dùng để sao lưu hay khôi phục. Giữ nguyên tệp, ngừng ghi sổ và dùng bản sao lưu gần nhất còn tốt.',
    en: 'The database is not sound ({detail}), so it is neither backed up nor restored. Keep the file as it is, stop posting and turn to the last good backup.',
  },
  'backup.sealBroken': {
    vi: 'Niêm phong không khớp ở bảng {sealTable}, chứng từ {voucher} ({sealReason}), nên không dùng để sao lưu hay khôi phục. Giữ nguyên tệp, ngừng ghi sổ và đối chiếu với bản sao lưu gần nhất còn tốt.',
    en: 'The seal does not hold at table {sealTable}, voucher {voucher} ({sealReason}), so this is neither backed up nor restored. Keep the file as it is, stop posting and compare with the last good backup.',
  },
  'backup.notOne': {
    vi: 'Tệp “{file}” không phải bản sao lưu của chương trình, hoặc bị cắt cụt hay sửa đổi ({detail}). Chọn tệp khác hoặc chép lại từ nơi lưu gốc.',
    en: 'The file “{file}” is not a backup of this program, or it was cut off or altered ({detail}). Choose another file or copy it again from where it was kept.',
  },
  'backup.damaged': {
    vi: 'Bản sao lưu “{file}” hỏng ở phần “{member}”: nội dung không khớp mã băm đã ghi. Không khôi phục từ tệp này; dùng bản khác hoặc chép lại từ nơi lưu gốc.',
    en: 'The backup “{file}” is damaged at “{member}”: its content does not match the hash written with it. Nothing is restored from it; use another backup or copy the file again from where it was kept.',
  },
  'backup.disagrees': {
    vi: 'Bản sao lưu “{file}” tự mâu thuẫn: danh mục và cơ sở dữ liệu bên trong khác nhau ở “{member}”. Không khôi phục từ tệp này; dùng bản khác.',
    en: 'The backup “{file}” contradicts itself: its list and the database in it differ at “{member}”. Nothing is restored from it; use another backup.',
  },
  'backup.newer': {
    vi: 'Bản sao lưu “{file}” do phiên bản mới hơn ({program}) lập. Cài phiên bản mới của chương trình rồi khôi phục; không có gì bị thay đổi.',
    en: 'The backup “{file}” was made by a newer version ({program}). Install the newer program and restore then; nothing was changed.',
  },
  'backup.noRoom': {
    vi: 'Ổ đĩa của “{folder}” còn {free} MB, bản sao lưu cần {need} MB. Giải phóng chỗ trống hoặc chọn ổ khác; chưa có gì được ghi.',
    en: 'The disk of “{folder}” has {free} MB left, the backup needs {need} MB. Free some space or choose another disk; nothing was written.',
  },
  'backup.fileTooBig': {
    vi: 'Ổ đĩa của “{folder}” không nhận tệp lớn đến vậy (định dạng FAT32 chỉ nhận dưới 4 GB). Chọn ổ định dạng exFAT hoặc NTFS.',
    en: 'The disk of “{folder}” takes no file that large (FAT32 ends at 4 GB). Choose a disk formatted as exFAT or NTFS.',
  },
  'restore.otherOffice': {
    vi: 'Bản sao lưu là của đơn vị khác: “{there}” (lập {thereAt}), còn thư mục này của “{here}” (lập {hereAt}). Chọn đúng bản sao lưu, hoặc khôi phục vào một thư mục dữ liệu trống.',
    en: 'The backup is of another office: “{there}” (begun {thereAt}), while this folder belongs to “{here}” (begun {hereAt}). Choose the right backup, or restore into an empty data folder.',
  },
  'restore.inUse': {
    vi: 'Dữ liệu ở “{folder}” đang được một chương trình khác dùng, nên chưa khôi phục được. Đóng cửa sổ và lệnh đang chạy rồi làm lại; chưa có gì bị thay đổi.',
    en: 'The data in “{folder}” is in use by another program, so it cannot be restored yet. Close the window and running commands and repeat; nothing was changed.',
  },
  'restore.keptThere': {
    vi: 'Đã có tệp “{file}” ở chỗ sẽ giữ dữ liệu hiện tại. Đợi một giây rồi làm lại; chưa có gì bị thay đổi.',
    en: 'There is already a file “{file}” where the present data would be kept. Wait a second and repeat; nothing was changed.',
  },
  'seal.codeInvalid': {
    vi: '“{value}” không phải mã niêm phong: có ký tự “{sign}”. Mã chỉ gồm chữ số 0-9 và chữ A-F, ví dụ 7F3A-91C2-D04E; số 0 không phải chữ O.',
    en: '“{value}” is not a seal code: it has the sign “{sign}”. A code has digits 0-9 and letters A-F only, for example 7F3A-91C2-D04E; a zero is not the letter O.',
  },
  'seal.codeLength': {
    vi: '“{value}” có {digits} chữ số. Mã ngắn in trên sổ có 12 chữ số, mã đầy đủ có 64; chép lại đủ mã.',
    en: '“{value}” has {digits} digits. The short code on a book has 12, the full code 64; copy the whole code.',
  },
} as const
