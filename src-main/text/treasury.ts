/** Words of the reconciliation with the Treasury (đối chiếu với Kho bạc Nhà nước), on screen and in its files. */
type Text = { readonly vi: string; readonly en: string }
type Phrase<P> = { readonly vi: (p: P) => string; readonly en: (p: P) => string }

export const treasuryTitle = {
  vi: 'BẢNG ĐỐI CHIẾU KINH PHÍ VỚI KHO BẠC NHÀ NƯỚC',
  en: 'RECONCILIATION WITH THE STATE TREASURY',
} as const satisfies Text

/** No more than 31 characters, none of `* ? / \ [ ] :`. */
export const treasurySheet = { vi: 'Đối chiếu Kho bạc', en: 'Treasury' } as const satisfies Text

/** What an amount in words is the amount of. */
export const treasuryWordsOf = {
  vi: 'tổng số qua Kho bạc theo sổ, đã trừ nộp trả',
  en: 'through the Treasury by the book, less what was given back',
} as const satisfies Text

/** How a line stands. */
export const treasuryStates = {
  same: { vi: 'Khớp', en: 'Matched' },
  days: { vi: 'Khớp, lệch ngày', en: 'Matched, other day' },
  amount: { vi: 'Lệch số tiền', en: 'Amounts differ' },
  likely: { vi: 'Có thể khớp: trùng số tiền và ngày, khác số', en: 'Likely: same amount and day, another number' },
  onlyOurs: { vi: 'Chỉ có ở sổ', en: 'Only ours' },
  onlyTheirs: { vi: 'Chỉ có ở Kho bạc', en: 'Only theirs' },
} as const satisfies Record<string, Text>

/** The groups, in the order of the report: what needs a person first. */
export const treasuryGroups = {
  different: { vi: 'khớp có chênh lệch', en: 'matched with a difference' },
  onlyOurs: { vi: 'chỉ có ở sổ', en: 'only ours' },
  onlyTheirs: { vi: 'chỉ có ở Kho bạc', en: 'only theirs' },
  matched: { vi: 'khớp', en: 'matched' },
} as const satisfies Record<string, Text>

export const treasuryWords = {
  counts: {
    vi: 'Đối chiếu các chứng từ tạm ứng, thực chi, nộp trả (số âm) và điều chỉnh của chúng. Thanh toán tạm ứng không rút thêm tiền ở Kho bạc nên không tính.',
    en: 'Compared are advances, payments, refunds (below zero) and what adjusts them. Clearing an advance draws no more money from the Treasury and does not count.',
  },
  countsClearings: {
    vi: 'Đối chiếu các chứng từ tạm ứng, thực chi, nộp trả (số âm) và điều chỉnh của chúng; sao kê có chứng từ thanh toán tạm ứng nên loại này cũng được đối chiếu.',
    en: 'Compared are advances, payments, refunds (below zero) and what adjusts them; the statement lists clearings of advances, so these are compared too.',
  },
  guide: {
    vi: 'Bản đối chiếu nội bộ theo từng chứng từ, không thay cho mẫu 02-SDKP/ĐVDT nộp Kho bạc.',
    en: 'A comparison voucher by voucher for the office itself; it does not take the place of form 02-SDKP.',
  },
  opposite: { vi: 'Cùng số tiền, ngược dấu', en: 'The same amount with the opposite sign' },
  unsigned: {
    vi: 'Sao kê không ghi chiều; chứng từ nộp trả được tính là số âm',
    en: 'The statement gives no direction; a refund counts below zero',
  },
  usedAlready: {
    vi: 'Số này đã ghép với một dòng khác của sao kê',
    en: 'This number was matched with another line of the statement',
  },
  movesNothing: {
    vi: 'Sổ có chứng từ này, nhưng loại này không rút tiền ở Kho bạc',
    en: 'The book has this voucher, but its type draws no money from the Treasury',
  },
} as const satisfies Record<string, Text>

export const treasuryPhrases = {
  extent: {
    vi: ({ year, days }) => `Năm ${year}${days === '' ? '' : `, ${days}`}`,
    en: ({ year, days }) => `Year ${year}${days === '' ? '' : `, ${days}`}`,
  },
  file: {
    vi: ({ name, hash, lines }) => `Sao kê của Kho bạc: ${name}, ${lines} dòng, SHA-256 ${hash}`,
    en: ({ name, hash, lines }) => `Statement of the Treasury: ${name}, ${lines} lines, SHA-256 ${hash}`,
  },
  group: { vi: ({ of, lines }) => `${of} (${lines} dòng)`, en: ({ of, lines }) => `${of} (${lines} lines)` },
  balance: {
    vi: ({ ours, theirs, difference }) =>
      `Theo sổ: ${ours} đồng; theo Kho bạc: ${theirs} đồng; chênh lệch: ${difference} đồng.`,
    en: ({ ours, theirs, difference }) =>
      `By the book: ${ours} đồng; by the Treasury: ${theirs} đồng; difference: ${difference} đồng.`,
  },
  outside: {
    vi: ({ lines, sum }) => `${lines} dòng của sao kê ngoài khoảng ngày này (${sum} đồng), không tính vào bảng.`,
    en: ({ lines, sum }) => `${lines} lines of the statement are of other days (${sum} đồng) and do not count here.`,
  },
  unread: {
    vi: ({ count, places }) => `CHƯA ĐỌC ĐƯỢC ${count} chỗ của sao kê, không nằm trong bảng: ${places}.`,
    en: ({ count, places }) => `NOT READ: ${count} places of the statement, which do not stand here: ${places}.`,
  },
  place: {
    vi: ({ sheet, row }) => (row === null ? `trang “${sheet}”` : `trang “${sheet}” dòng ${row}`),
    en: ({ sheet, row }) => (row === null ? `sheet “${sheet}”` : `sheet “${sheet}” row ${row}`),
  },
  more: { vi: ({ count }) => `và ${count} chỗ nữa`, en: ({ count }) => `and ${count} more` },
  adjusts: { vi: ({ number }) => `Điều chỉnh cho ${number}`, en: ({ number }) => `Adjusts ${number}` },
  adjustedBy: {
    vi: ({ list }) => `Trong kỳ có điều chỉnh: ${list}`,
    en: ({ list }) => `Adjusted in this time: ${list}`,
  },
  split: {
    vi: ({ list }) => `Kho bạc ghi thành nhiều dòng: ${list}`,
    en: ({ list }) => `On several lines at the Treasury: ${list}`,
  },
  notRead: {
    vi: ({ place }) => `Sao kê có số này nhưng chưa đọc được: ${place}`,
    en: ({ place }) => `The statement has this number but could not be read: ${place}`,
  },
  otherDays: {
    vi: ({ year, day }) => `Sổ năm ${year} ghi số này ngày ${day}, ngoài khoảng đối chiếu`,
    en: ({ year, day }) => `The book of ${year} has this number on ${day}, outside what is compared`,
  },
} as const satisfies {
  extent: Phrase<{ year: number; days: string }>
  file: Phrase<{ name: string; hash: string; lines: number }>
  group: Phrase<{ of: string; lines: number }>
  balance: Phrase<{ ours: string; theirs: string; difference: string }>
  outside: Phrase<{ lines: number; sum: string }>
  unread: Phrase<{ count: number; places: string }>
  place: Phrase<{ sheet: string; row: number | null }>
  more: Phrase<{ count: number }>
  adjusts: Phrase<{ number: string }>
  adjustedBy: Phrase<{ list: string }>
  split: Phrase<{ list: string }>
  notRead: Phrase<{ place: string }>
  otherDays: Phrase<{ year: number; day: string }>
}

/** Short names of budget codes before their figures. */
export const treasuryCodes = {
  account: { vi: 'TK', en: 'Acc.' },
  source: { vi: 'N', en: 'Src' },
  chapter: { vi: 'C', en: 'Ch.' },
  khoan: { vi: 'K', en: 'K' },
  tieuMuc: { vi: 'TM', en: 'TM' },
} as const satisfies Record<string, Text>
