/** What the command line says by itself. Results in JSON are for programs; these lines are for people. */
export const cliTexts = {
  usage: { vi: 'Cách dùng: npm run office -- <lệnh> …', en: 'Usage: npm run office -- <verb> …' },
  wrong: { vi: 'Lệnh chưa đúng: {detail}', en: 'Wrong usage: {detail}' },
  inFile: { vi: 'Tệp {file}: {said}', en: 'File {file}: {said}' },
  created: { vi: 'Đã tạo cơ sở dữ liệu {file}', en: 'Created the database {file}' },
  imported: {
    vi: '{dry}Thêm mới: {coops} HTX, {applications} hồ sơ; cập nhật: {updated}; không đổi: {unchanged}; lỗi: {problems}; cảnh báo: {warnings}',
    en: '{dry}Created: {coops} co-ops, {applications} applications; updated: {updated}; unchanged: {unchanged}; problems: {problems}; warnings: {warnings}',
  },
  dry: { vi: 'Chạy thử, chưa ghi gì. ', en: 'Dry run, nothing written. ' },
  place: { vi: '{sheet}, dòng {row}, cột {column}: {message}', en: '{sheet}, row {row}, column {column}: {message}' },
  run: { vi: '{application}  {coop}: {overall}', en: '{application}  {coop}: {overall}' },
  sheetWritten: { vi: 'Đã ghi phiếu thẩm định vào {path}', en: 'Wrote the verdict sheet to {path}' },
  written: { vi: 'Đã ghi {lines} dòng vào {path}', en: 'Wrote {lines} lines to {path}' },
  voucherWritten: { vi: 'Đã ghi chứng từ {number} vào {path}', en: 'Wrote voucher {number} to {path}' },
  posted: { vi: 'Đã ghi sổ {count} chứng từ: {numbers}', en: 'Posted {count} vouchers: {numbers}' },
  sealOk: { vi: 'Niêm phong khớp: {vouchers} chứng từ, {short}', en: 'The seal holds: {vouchers} vouchers, {short}' },
  sealBroken: {
    vi: 'Niêm phong KHÔNG khớp, chỗ đầu tiên: bảng {table}, chứng từ {voucher}: {reason}',
    en: 'The seal does NOT hold, first place: table {table}, voucher {voucher}: {reason}',
  },
} as const
