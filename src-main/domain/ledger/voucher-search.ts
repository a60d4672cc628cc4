import { fold } from '../text.ts'
import { type VoucherType, voucherTypes } from './buckets.ts'

/** What people type when they look for a posted voucher. Parts that were not typed are null. */
export type VoucherSearch = {
  readonly type: VoucherType | null
  readonly year: number | null
  /** Its place in the type and year: 12 of `TC-2018-0012`. */
  readonly ordinal: number | null
  /** Part of an invoice's number, as typed. */
  readonly invoice: string
}

/** `DC` is typed where the keyboard has no Đ. */
const typeOf = (word: string): VoucherType | null => voucherTypes.find((type) => fold(type) === word) ?? null

/**
 * Reads `TC-2018-0012`, `tc 12`, `2018-12` or a bare `12`; whatever it is, it may also be part of an invoice's number.
 * @returns null where the query has no figure: it looks for something else
 */
export const readVoucherSearch = (query: string): VoucherSearch | null => {
  const invoice = query.trim()
  const [, word = '', ...figures] = /^([a-z]{2})?[ -]*(?:(20\d\d)[ -]+)?(\d{1,9})$/.exec(fold(query)) ?? []
  const [year, ordinal] = figures
  const type = typeOf(word)
  if (ordinal === undefined || (word !== '' && type === null))
    return /\d/.test(invoice) ? { type: null, year: null, ordinal: null, invoice } : null
  return { type, year: year === undefined ? null : Number(year), ordinal: Number(ordinal), invoice }
}
