/** What `backup`, `restore` and `verify --seal` say to people. */
export const cliBackupTexts = {
  made: {
    vi: 'Đã sao lưu và kiểm tra lại: {path} ({megabytes} MB, {files} tệp), {vouchers} chứng từ, niêm phong {short}',
    en: 'Backed up and verified: {path} ({megabytes} MB, {files} files), {vouchers} vouchers, seal {short}',
  },
  sameDisk: {
    vi: 'Bản sao lưu nằm cùng ổ đĩa với dữ liệu: chép thêm sang ổ khác, một ổ hỏng thì mất cả hai.',
    en: 'The backup lies on the same disk as the data: copy it to another one as well, a broken disk takes both.',
  },
  lost: {
    vi: 'THIẾU {count} giấy tờ đã mất hoặc hỏng trong thư mục dữ liệu từ trước, ví dụ {sha256}. Tìm trong bản sao lưu cũ hơn.',
    en: 'MISSING {count} papers that the data folder had lost or damaged before, for example {sha256}. Look for them in an older backup.',
  },
  holds: {
    vi: 'Bản sao lưu nguyên vẹn: {name}, lập {at} (phiên bản {program}), {files} tệp, {vouchers} chứng từ, niêm phong {short}',
    en: 'The backup is whole: {name}, made {at} (version {program}), {files} files, {vouchers} vouchers, seal {short}',
  },
  migrated: {
    vi: 'Cơ sở dữ liệu cũ hơn chương trình {count} bước nâng cấp; đã nâng cấp thử được.',
    en: 'The database is {count} upgrades older than the program; upgrading it was tried and works.',
  },
  known: {
    vi: 'Nhật ký hiện tại ghi bản sao lưu này do {by} lập lúc {at}.',
    en: 'The present log says that {by} made this backup at {at}.',
  },
  unknown: {
    vi: 'Nhật ký hiện tại không ghi bản sao lưu này.',
    en: 'The present log does not know this backup.',
  },
  here: {
    none: { vi: 'Thư mục chưa có dữ liệu.', en: 'The folder has no data yet.' },
    unreadable: {
      vi: 'Dữ liệu hiện tại không đọc được ({detail}), nên không so sánh được.',
      en: 'The present data cannot be read ({detail}), so nothing can be compared.',
    },
    broken: {
      vi: 'Niêm phong của dữ liệu hiện tại KHÔNG khớp: bảng {table}, chứng từ {voucher}: {reason}',
      en: 'The seal of the present data does NOT hold: table {table}, voucher {voucher}: {reason}',
    },
  },
  relation: {
    same: {
      vi: 'Sổ hiện tại và sổ trong bản sao lưu như nhau.',
      en: 'The present book and that of the backup are the same.',
    },
    hereAhead: {
      vi: 'Sổ hiện tại ghi tiếp sau bản sao lưu: {here} chứng từ chỉ có ở hiện tại ({numbers}) sẽ ra khỏi sổ khi khôi phục.',
      en: 'The present book goes on after the backup: {here} vouchers are only in it ({numbers}) and leave the book with a restore.',
    },
    thereAhead: {
      vi: 'Bản sao lưu ghi tiếp sau sổ hiện tại: {there} chứng từ chỉ có trong bản sao lưu ({numbers}).',
      en: 'The backup goes on after the present book: {there} vouchers are only in it ({numbers}).',
    },
    forked: {
      vi: 'Hai sổ giống nhau {common} chứng từ đầu rồi khác nhau: {here} chứng từ chỉ có ở hiện tại, {there} chứng từ chỉ có trong bản sao lưu.',
      en: 'The two books share their first {common} vouchers and then differ: {here} are only in the present one, {there} only in the backup.',
    },
  },
  counts: {
    vi: 'Hiện tại / bản sao lưu: hồ sơ {applications}, hợp tác xã {coops}, giấy tờ {papers}, nhật ký {events}',
    en: 'Present / backup: applications {applications}, co-ops {coops}, papers {papers}, log {events}',
  },
  rehearsed: {
    vi: 'Đây là diễn tập: chưa có gì bị thay đổi. Thêm --yes để khôi phục.',
    en: 'This was a rehearsal: nothing was changed. Add --yes to restore.',
  },
  restored: {
    vi: 'Đã khôi phục vào {file}; bổ sung {papers} giấy tờ.',
    en: 'Restored into {file}; {papers} papers were added.',
  },
  kept: { vi: 'Dữ liệu trước đó được giữ ở {path}', en: 'What was there before is kept at {path}' },
  reason: { vi: 'Khôi phục bằng dòng lệnh', en: 'Restored from the command line' },
  sealFound: {
    vi: 'Mã {code} thuộc lịch sử sổ này: sau chứng từ {voucher} (ghi sổ {date}); từ đó có thêm {since} chứng từ.',
    en: 'The code {code} belongs to the history of this book: after voucher {voucher} (posted {date}); {since} vouchers followed.',
  },
  sealEmpty: {
    vi: 'Mã {code} là của sổ chưa có chứng từ nào; từ đó có thêm {since} chứng từ.',
    en: 'The code {code} is that of a book without vouchers; {since} vouchers followed.',
  },
  sealNotFound: {
    vi: 'Mã {code} KHÔNG thuộc lịch sử sổ này: sổ giấy in từ dữ liệu khác, hoặc chứng từ đã bị sửa hay cắt khỏi sổ sau khi in.',
    en: 'The code {code} does NOT belong to the history of this book: the paper was printed from other data, or vouchers were changed or cut off since.',
  },
} as const
