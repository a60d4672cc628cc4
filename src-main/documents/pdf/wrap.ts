/** Width of a text in points. */
export type Measure = (text: string) => number

/**
 * Breaks text into lines no wider than `width`: at blanks, and inside a word that is too wide, after a mark like `/` or `-` where one
 * fits, else between letters. Nothing is lost.
 */
export const wrap = (text: string, width: number, measure: Measure): string[] => {
  const space = measure(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  const flush = () => {
    if (line !== '') lines.push(line)
    line = ''
    used = 0
  }
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const wide = measure(word)
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`
      used += space + wide
      continue
    }
    flush()
    const pieces = wide <= width ? [word] : breakWord(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    used = measure(line)
  }
  flush()
  return lines
}

const breakWord = (word: string, width: number, measure: Measure): string[] => {
  const pieces: string[] = []
  let rest = [...word]
  while (rest.length > 0) {
    const fits = fitting(rest, width, measure)
    const soft = fits === rest.length ? fits : softBreak(rest, fits)
    pieces.push(rest.slice(0, soft).join(''))
    rest = rest.slice(soft)
  }
  return pieces
}

/** How many letters fit, at least one. */
const fitting = (letters: readonly string[], width: number, measure: Measure): number => {
  let low = 1
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(letters.slice(0, middle).join('')) <= width) low = middle
    else high = middle - 1
  }
  return low
}

const softBreak = (letters: readonly string[], fits: number): number => {
  for (let at = fits; at > 1; at -= 1) if (/[/\-.,;_]/.test(letters[at - 1] ?? '')) return at
  return fits
}

/** The first `most` lines, the last of them ending in `…` when something was left out. */
export const atMost = (lines: readonly string[], most: number, width: number, measure: Measure): string[] => {
  if (lines.length <= most) return [...lines]
  const last = [...(lines[most - 1] ?? '')]
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop()
  return [...lines.slice(0, most - 1), `${last.join('')}…`]
}
