/** What a column of the Treasury's statement (sao kê, bảng kê chứng từ của Kho bạc) can hold, by the name it is asked for. */
export const statementColumns = {
  stt: 'STT',
  number: 'Số chứng từ',
  voucherDate: 'Ngày chứng từ',
  postedOn: 'Ngày hạch toán',
  text: 'Diễn giải',
  amount: 'Số tiền',
  debit: 'Ghi nợ',
  credit: 'Ghi có',
  account: 'Mã tài khoản',
  source: 'Mã nguồn',
  chapter: 'Mã chương',
  khoan: 'Mã khoản',
  tieuMuc: 'Mã tiểu mục',
} as const
export type StatementField = keyof typeof statementColumns

/** Codes of the budget that a line of the statement may bear. */
export const codeFields = ['account', 'source', 'chapter', 'khoan', 'tieuMuc'] as const satisfies StatementField[]
export type CodeField = (typeof codeFields)[number]

type Recogniser = {
  readonly field: StatementField
  readonly label: RegExp
  readonly group?: RegExp
  /** A group under which the same words mean something else. */
  readonly notUnder?: RegExp
}

const voucherWords = 'chung tu|c\\.? ?tu|ct'
const movement = /\b(?:phat sinh|so tien|ps|amount|giao dich)\b/
const balance = /\b(?:so du|tai khoan|tk|balance)\b/

/** On folded headings, in this order: the narrower meaning before the wider one. */
const recognisers: readonly Recogniser[] = [
  // “Nợ” and “No” fold to one word: without a group above it is a running number, and “Có” alone is nothing.
  { field: 'debit', label: /^(?:ben |ghi )?no$/, group: movement },
  { field: 'credit', label: /^(?:ben |ghi )?co$/, group: movement },
  { field: 'number', label: /^(?:so(?: hieu)?|no\.?|number)$/, group: /\b(?:chung tu|voucher|document)\b/ },
  { field: 'stt', label: /^(?:stt|so tt|tt|so thu tu|no\.?)$/ },
  {
    field: 'voucherDate',
    label: new RegExp(`^(?:ngay(?: thang)?(?: lap)? (?:${voucherWords})\\b.*|(?:voucher|document|doc\\.?) date)$`),
  },
  { field: 'voucherDate', label: /^(?:ngay(?: thang)?(?: nam)?|date)$/, group: /\b(?:chung tu|voucher|document)\b/ },
  {
    field: 'postedOn',
    label:
      /^(?:ngay(?: thang)?(?: nam)? (?:hach toan|ht|ghi so|gd|giao dich|kho bac|kbnn|thanh toan|hieu luc|kiem soat)\b.*|(?:posting|posted|transaction|value|entry|effective) date|posted(?: on)?|ngay(?: thang)?(?: nam)?|date)$/,
  },
  {
    field: 'number',
    label: new RegExp(
      `^(?:(?:so|ma|so hieu)(?: hieu)? (?:${voucherWords}|giay rut|but toan|giao dich|gd|tham chieu)\\b.*|chung tu(?: so)?|(?:voucher|document|doc\\.?|reference|ref\\.?|transaction)(?: (?:no\\.?|number|id))?)$`,
    ),
  },
  {
    field: 'tieuMuc',
    label: /^(?:ma )?(?:ndkt|noi dung kinh te|tieu muc|muc tieu muc|muc|economic (?:code|content))$/,
  },
  { field: 'chapter', label: /^(?:(?:ma )?chuong|chapter(?: code)?)$/ },
  { field: 'khoan', label: /^(?:ma )?(?:nganh kt|nganh kinh te|nganh|khoan|loai khoan)$/ },
  {
    field: 'source',
    label: /^(?:(?:ma )?(?:tinh chat )?nguon(?: kinh phi| nsnn| von| chi)?|(?:fund )?source(?: code)?)$/,
  },
  { field: 'account', label: /^(?:(?:ma |so )?(?:tai khoan|tk)(?: ke toan)?|account(?: (?:no\.?|number|code))?)$/ },
  {
    field: 'debit',
    label: /^(?:(?:so tien |so )?(?:phat sinh (?:ben )?|ps |ghi |ben )no|so tien no|debit(?: amount)?|dr\.?)$/,
    notUnder: balance,
  },
  {
    field: 'credit',
    label: /^(?:(?:so tien |so )?(?:phat sinh (?:ben )?|ps |ghi |ben )co|so tien co|credit(?: amount)?|cr\.?)$/,
    notUnder: balance,
  },
  {
    field: 'amount',
    label:
      /^(?:so tien(?!.*\b(?:thue|bang chu|con lai|du)\b).*|thanh tien|so phat sinh|gia tri|(?:total )?amount(?: in .*)?)$/,
    notUnder: balance,
  },
  {
    field: 'text',
    label: /^(?:dien giai|noi dung|trich yeu|ly do|description|details?|content|narrative|remarks?|purpose)\b/,
  },
]

/** @param group folded heading above, or '' @param label folded heading of the column itself, without its unit in brackets */
export const statementFieldOf = (group: string, label: string): StatementField | null =>
  recognisers.find(
    (one) =>
      one.label.test(label) &&
      (one.group === undefined || one.group.test(group)) &&
      (one.notUnder === undefined || !one.notUnder.test(group)),
  )?.field ?? null
