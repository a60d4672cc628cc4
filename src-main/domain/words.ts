import { Refusal } from './refusal.ts'

/** How an office reads an empty ten and a final four: một trăm linh (lẻ) hai, hai mươi tư (bốn). */
export type WordStyle = { readonly linh: 'linh' | 'lẻ'; readonly tu: 'tư' | 'bốn' }

export const defaultWordStyle: WordStyle = { linh: 'linh', tu: 'tư' }

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const billion = 1_000_000_000n

/**
 * An amount in words, as vouchers carry it: `Hai trăm năm mươi triệu đồng`.
 * @throws Refusal `words.range` when a number is not a safe integer; a bigint may have any size.
 */
export function amountInWords(n: number | bigint, style: WordStyle): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new Refusal('words.range', { value: String(n) })
  const amount = BigInt(n)
  const size = amount < 0n ? -amount : amount
  const words = size === 0n ? ['không'] : wordsOf(size, false, style)
  const sentence = [...(amount < 0n ? ['âm'] : []), ...words, 'đồng'].join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Above a tỷ the count of tỷ is itself read as a number, so nghìn tỷ, triệu tỷ and tỷ tỷ follow by themselves. */
function wordsOf(n: bigint, follows: boolean, style: WordStyle): string[] {
  if (n >= billion) {
    return [...wordsOf(n / billion, follows, style), 'tỷ', ...wordsOf(n % billion, true, style)]
  }
  const groups = [
    { value: Number(n / 1_000_000n), name: ['triệu'] },
    { value: Number((n / 1000n) % 1000n), name: ['nghìn'] },
    { value: Number(n % 1000n), name: [] },
  ]
  const words: string[] = []
  for (const { value, name } of groups) {
    if (value > 0) words.push(...threeDigits(value, follows || words.length > 0, style), ...name)
  }
  return words
}

/** `lower`: a group after a higher one, which says its empty hundred. */
function threeDigits(value: number, lower: boolean, style: WordStyle): string[] {
  const hundreds = Math.trunc(value / 100)
  const tens = Math.trunc(value / 10) % 10
  const ones = value % 10
  const saysHundred = hundreds > 0 || lower
  const words = saysHundred ? [digit(hundreds), 'trăm'] : []
  if (tens === 0) return ones === 0 ? words : [...words, ...(saysHundred ? [style.linh] : []), digit(ones)]
  if (tens === 1) words.push('mười')
  else words.push(digit(tens), 'mươi')
  return ones === 0 ? words : [...words, lastDigit(ones, tens, style)]
}

function lastDigit(ones: number, tens: number, style: WordStyle): string {
  if (ones === 5) return 'lăm'
  if (tens > 1 && ones === 1) return 'mốt'
  if (tens > 1 && ones === 4) return style.tu
  return digit(ones)
}

function digit(n: number): string {
  const word = digitWords[n]
  if (word === undefined) throw new RangeError(`not a digit: ${n}`)
  return word
}
