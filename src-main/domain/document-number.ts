import { formatDate, type LocalDate } from './dates.ts'
import { Refusal } from './refusal.ts'
import { cleanSpaces } from './text.ts'

/**
 * Number and symbol of an official paper (số và ký hiệu văn bản). Numbers restart each year, so a paper is named by
 * this together with its date. `number` keeps its zeros and its letter; `text` is the whole as it is printed.
 */
export type DocumentNumber = {
  readonly text: string
  readonly number: string
  readonly symbol: string
  /** Laws, decrees and circulars carry it: `340/2016/TT-BTC`. */
  readonly year?: number
}

const number = '(0*[1-9]\\d{0,4}\\p{Ll}?)'
const symbol = '(\\p{L}[\\p{L}\\d&.]*(?:[-/][\\p{L}\\d&.]+)*)'
const stateShape = new RegExp(`^${number}(?:/((?:19|20)\\d{2}))?/${symbol}$`, 'u')
// The slash is asked for: 540-QĐ-UBND is a slip of the pen for 540/QĐ-UBND, not a party paper.
const partyShape = new RegExp(`^${number}-(?=[^/]+/)${symbol}$`, 'u')

/**
 * Reads `540/QĐ-UBND`, `340/2016/TT-BTC` and the party's reversed `51-KH/TU`; a leading `Số:` and stray spaces are dropped.
 * @throws Refusal `document.numberInvalid`.
 */
export function parseDocumentNumber(text: string): DocumentNumber {
  const written = cleanSpaces(text)
    .replace(/^số ?:? ?(?=\d)/iu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/ ?([-/.]) ?/g, '$1')
    .replace(/Ð/g, 'Đ')
  const state = stateShape.exec(written)
  const party = state === null ? partyShape.exec(written) : null
  const [, no, sign] = party ?? (state === null ? [] : [state[0], state[1], state[3]])
  if (no === undefined || sign === undefined) throw new Refusal('document.numberInvalid', { value: cleanSpaces(text) })
  const parts = { text: written, number: no, symbol: sign }
  return state?.[2] === undefined ? parts : { ...parts, year: Number(state[2]) }
}

/** What a voucher rests on, as books write it: `540/QĐ-UBND ngày 29/07/2013`. */
export function formatBasis(number: string, date: LocalDate): string {
  return `${number} ngày ${formatDate(date)}`
}
