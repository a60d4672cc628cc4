/** What kind of co-operative a name speaks of: hợp tác xã, liên hiệp hợp tác xã, quỹ tín dụng nhân dân. */
export type CoopKind = 'HTX' | 'LHHTX' | 'QTDND'

/** Sorts names as Vietnamese does, figures by value. */
export const viCollator = new Intl.Collator('vi', { numeric: true })

export function nfc(text: string): string {
  return text.normalize('NFC')
}

/** One line of clean text: NFC, no invisible characters, single spaces (no-break ones and line ends too), none at the ends. */
export function cleanSpaces(text: string): string {
  return nfc(
    text
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** For search and matching: no marks, lower case, đ as d (and ð, which old files use in its place), single spaces. */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/g, 'd')
  return cleanSpaces(bare)
}

/** Does a folded text begin with a folded prefix that ends where a word ends? */
export function startsWithWords(folded: string, foldedPrefix: string): boolean {
  if (foldedPrefix === '' || !folded.startsWith(foldedPrefix)) return false
  return !/^[\p{L}\p{N}]/u.test(folded.slice(foldedPrefix.length))
}

/** Every word of the query occurs somewhere in the folded text, in any order. An empty query matches. */
export function matchesSearch(foldedHaystack: string, query: string): boolean {
  return fold(query)
    .split(' ')
    .every((word) => foldedHaystack.includes(word))
}

const coop = '(?:htx|h t x|hop tac xa)\\b'
const kindPrefixes = [
  { kind: 'LHHTX', prefix: new RegExp(`^(?:lien hiep (?:cac )?|lh ?|l h )${coop}`) },
  {
    kind: 'QTDND',
    prefix: /^(?:quy tin dung(?: nhan dan)?\b|quy td(?: ?nd)?\b|qtd nhan dan\b|qtdnd|qtd\b|q t d n d\b)/,
  },
  { kind: 'HTX', prefix: new RegExp(`^${coop}`) },
] as const satisfies readonly { kind: CoopKind; prefix: RegExp }[]

const glued = /^((?:LH ?|Liên hiệp (?:các )?)?(?:HTX|H\.T\.X|Hợp tác xã)|QTDND)(?=\p{L})/iu

/** The name as the office wrote it, clean, with a glued prefix set apart: `HTXNông nghiệp` is `HTX Nông nghiệp`. */
export function coopDisplayName(name: string): string {
  return cleanSpaces(name).replace(glued, '$1 ')
}

/** A name without a known prefix is taken for a co-op. */
export function coopKindOf(name: string): CoopKind {
  return readCoopName(name).kind
}

/** Equal for the spellings of one name (HTX, H.T.X, Hợp tác xã, case, marks, spaces); a union or a fund of that name has another. */
export function coopNameKey(name: string): string {
  const { kind, rest } = readCoopName(name)
  return `${kind.toLowerCase()} ${rest}`.trim()
}

function readCoopName(name: string): { kind: CoopKind; rest: string } {
  const words = wordsOnly(fold(coopDisplayName(name)))
  for (const { kind, prefix } of kindPrefixes) {
    if (prefix.test(words)) return { kind, rest: words.replace(prefix, '').trim() }
  }
  return { kind: 'HTX', rest: words }
}

const apostrophe = "['`´‘’ʼ′]"
const afterInitial = new RegExp(`(?<!\\p{L})(\\p{L})${apostrophe} (?=\\p{L})`, 'gu')
const insideWord = new RegExp(`(?<=\\p{L})${apostrophe}(?=\\p{L})`, 'gu')

/** An apostrophe belongs to its word (`H' Drai` is `H'Drai`), every other mark parts words. */
function wordsOnly(folded: string): string {
  return folded
    .replace(afterInitial, '$1')
    .replace(insideWord, '')
    .replace(/&/g, ' va ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const districtPrefix = /^(?:huyen|h\.|h |thanh pho|t\.?p\.?|thi xa|t\.?x\.?)\s*/

/** Equal for the spellings of one district's name: `Huyện Ia H'Drai`, `Ia H' Drai`; `TP Kon Tum`, `Thành phố Kon Tum`. */
export function districtKey(name: string): string {
  return fold(name)
    .replace(districtPrefix, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
