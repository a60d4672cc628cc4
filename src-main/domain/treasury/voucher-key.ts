import { fold } from '../text.ts'

const own = /^(dt|ck|tu|tt|tc|nt|hc|hd|cn|dc)[^a-z0-9]*(20\d\d)[^a-z0-9]*0*(\d+)$/

/**
 * One key for the ways a voucher number is written: `TU-2018-0001`, `tu 2018/1`, `Số: TU20180001` are one and come out as the book writes
 * them. Any other number is its letters and figures, without marks and zeros in front. null: nothing that names a voucher.
 */
export const voucherKey = (text: string | null): string | null => {
  if (text === null) return null
  const folded = fold(text).replace(/^(?:so|no\.?|number)\b[ :.]*/, '')
  const [, type = '', year, ordinal = ''] = own.exec(folded) ?? []
  if (year !== undefined) return `${type === 'dc' ? 'ĐC' : type.toUpperCase()}-${year}-${ordinal.padStart(4, '0')}`
  const parts = folded.match(/[a-z]+|\d+/g) ?? []
  return parts.length === 0 ? null : parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('-')
}
