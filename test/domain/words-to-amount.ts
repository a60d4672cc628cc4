/** Reads what `amountInWords` writes, in either style, by its own rules: the inverse that proves it. */
export function wordsToAmount(text: string): bigint {
  const words = text
    .toLowerCase()
    .replace(/ đồng$/, '')
    .split(' ')
  const negative = words[0] === 'âm'
  let total = 0n
  let group = 0n
  let last = 0n
  for (const word of negative ? words.slice(1) : words) {
    const digit = digits.get(word)
    if (digit !== undefined) {
      last = digit
      group += digit
    } else if (word === 'mươi') group += last * 9n
    else if (word === 'mười') group += 10n
    else if (word === 'trăm') group += last * 99n
    else if (word === 'nghìn' || word === 'triệu') {
      total += group * (word === 'nghìn' ? 1_000n : 1_000_000n)
      group = 0n
    } else if (word === 'tỷ') {
      total = (total + group) * 1_000_000_000n
      group = 0n
    } else if (word !== 'linh' && word !== 'lẻ') throw new Error(`not a number word: ${word}`)
  }
  return (total + group) * (negative ? -1n : 1n)
}

const digits = new Map([
  ['không', 0n],
  ['một', 1n],
  ['mốt', 1n],
  ['hai', 2n],
  ['ba', 3n],
  ['bốn', 4n],
  ['tư', 4n],
  ['năm', 5n],
  ['lăm', 5n],
  ['sáu', 6n],
  ['bảy', 7n],
  ['tám', 8n],
  ['chín', 9n],
])
