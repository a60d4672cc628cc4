import { fold } from '../text.ts'

const types = 'dt|ck|tu|tt|tc|nt|hc|hd|cn|dc'
const own = new RegExp(`^(${types})[^a-z0-9]*(20\\d\\d)[^a-z0-9]*0*(\\d+)$`)
/** Among other words its parts must stand apart, so that no other figure passes for one. */
const among = new RegExp(`(?<![a-z0-9])(${types})[-./ ](20\\d\\d)[-./ ]0*(\\d+)(?![a-z0-9])`, 'g')

/**
 * One key for the ways a voucher number is written: `TU-2018-0001`, `tu 2018/1`, `Số: TU20180001`, `GRDT TU-2018-0001 (tạm ứng)` are one and
 * come out as the book writes them; a cell that names two is neither. Any other number is its letters and figures, without marks and zeros in front. null: nothing that names a voucher.
 */
export const voucherKey = (text: string | null): string | null => {
  if (text === null) return null
  const folded = fold(text).replace(/^(?:so|no\.?|number)\b[ :.]*/, '')
  const named = [...folded.matchAll(among)]
  const [, type = '', year, ordinal = ''] = own.exec(folded) ?? (named.length === 1 ? named[0] : undefined) ?? []
  if (year !== undefined) return `${type === 'dc' ? 'ĐC' : type.toUpperCase()}-${year}-${ordinal.padStart(4, '0')}`
  const parts = folded.match(/[a-z]+|\d+/g) ?? []
  return parts.length === 0 ? null : parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('-')
}
