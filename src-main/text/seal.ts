import type { Language } from './catalogue.ts'
import { things } from './things.ts'

/** What the verification of the seal may find wrong, and where. Codes stay in JSON; people read these. */
const reasons: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  edited: { vi: 'nội dung đã bị sửa', en: 'its content was edited' },
  removed: { vi: 'có dòng bị xóa', en: 'something was removed' },
  inserted: { vi: 'có dòng được chèn thêm', en: 'something was inserted' },
  reordered: { vi: 'thứ tự bị đảo', en: 'the order was changed' },
  numberGap: { vi: 'số chứng từ không liên tục', en: 'the voucher number leaves a gap' },
  lineGap: { vi: 'dòng không nối tiếp dòng trước', en: 'the line does not follow the one before' },
  cutOff: { vi: 'chứng từ này và phần sau đã bị cắt mất', en: 'this voucher and what followed were cut off' },
  sealedAnew: { vi: 'niêm phong đã bị tính lại sau khi ghi sổ', en: 'the seal was computed anew after posting' },
  headDiffers: {
    vi: 'niêm phong ghi lại khi khóa sổ không phải của chứng từ lúc đó',
    en: 'the seal kept at closing is not that of the voucher it stood at',
  },
  sumsDiffer: {
    vi: 'số liệu ghi lại khi khóa sổ khác với các dòng sổ lúc đó',
    en: 'the sums kept at closing are not those of the lines of that moment',
  },
  afterClosing: { vi: 'được ghi vào kỳ đã khóa sổ', en: 'it was posted into a closed period' },
  withoutVoucher: { vi: 'có dòng sổ không thuộc chứng từ nào', en: 'a ledger line belongs to no voucher' },
}

const tables: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  voucher: { vi: 'chứng từ', en: 'vouchers' },
  voucher_line: { vi: 'dòng sổ', en: 'ledger lines' },
  bucket_balance: { vi: 'số dư', en: 'balances' },
  ledger_month: { vi: 'cộng theo tháng', en: 'sums by month' },
  counter: { vi: 'bộ đếm số', en: 'number counters' },
  period_act: { vi: 'các lần khóa sổ', en: 'closings' },
  carry_over: { vi: 'chuyển nguồn', en: 'carry-overs' },
  evidence: { vi: 'căn cứ thanh toán', en: 'what payment rests on' },
  evidence_scan: { vi: 'bản quét căn cứ thanh toán', en: 'scans of what payment rests on' },
  voucher_scan: { vi: 'chứng từ kèm theo', en: 'papers with vouchers' },
  payment_plan: { vi: 'kế hoạch thanh toán', en: 'payment plans' },
  payment_instalment: { vi: 'các đợt của kế hoạch thanh toán', en: 'instalments of payment plans' },
  evidence_seal: { vi: 'niêm phong căn cứ thanh toán', en: 'the seal of what payment rests on' },
}

const buckets: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = things.bucket

/** `edited: available` is the balance of one bucket, `edited: 2018-06` the sums or the closing of one month, `edited: 01/HĐ-XD` a paper. */
export const sealReason = (reason: string, language: Language): string => {
  const [code = '', ...rest] = reason.split(': ')
  const words = reasons[code]?.[language] ?? reason
  const part = rest.join(': ')
  const shown = /^\d{4}(-\d\d)?$/.test(part) ? part.split('-').reverse().join('/') : part
  return part === '' ? words : `${words} (${buckets[part]?.[language] ?? shown})`
}

export const sealTable = (table: string, language: Language): string => tables[table]?.[language] ?? table

/** What the seal proves and what not, said wherever it is verified. */
export const sealLimits = {
  vi: 'Niêm phong bao gồm chứng từ, dòng sổ, số dư, bộ đếm số, các lần khóa sổ và căn cứ thanh toán; không bao gồm hồ sơ, kết quả kiểm tra và giấy tờ. Niêm phong cho thấy sổ bị sửa, không ngăn được người giữ cả máy, khóa và mọi bản giấy: người đó lập lại được toàn bộ sổ. Mã in trên sổ giấy đã ký là bằng chứng ngoài máy.',
  en: 'The seal covers vouchers, ledger lines, balances, number counters, closings and what payment rests on; not applications, verdicts and papers. It shows that a book was changed; it cannot stop someone who holds the machine, the keys and all papers: they can make the whole book anew. The code on a signed paper book is the proof outside of the machine.',
} as const
