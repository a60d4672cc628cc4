/** Input, people, dates, amounts. */
export const generalRefusals = {
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
} as const
