import { Refusal } from './refusal.ts'

/** Hex digits of the short form that books carry, and of the whole head. */
const sealCodeLengths = [12, 64] as const

/** Typists and word processors put other strokes in the place of the plain dash. */
const between = /[\s\-\u00ad\u2010-\u2015\u2212]/g

/**
 * A seal as people copy it from a book: `7F3A-91C2-D04E`, `7f3a 91c2 d04e`, or the whole head. A letter O is not taken for a zero: what is
 * not plainly a code is asked for again.
 * @returns lower-case hex digits, as the chain stores them
 * @throws Refusal seal.codeInvalid, seal.codeLength
 */
export const readSealCode = (text: string): string => {
  const digits = text.normalize('NFC').replace(between, '').toLowerCase()
  const strange = /[^0-9a-f]/u.exec(digits)?.[0]
  if (strange !== undefined) throw new Refusal('seal.codeInvalid', { value: text.trim(), sign: strange }, 'code')
  if (!sealCodeLengths.some((length) => length === digits.length))
    throw new Refusal('seal.codeLength', { value: text.trim(), digits: digits.length }, 'code')
  return digits
}

/** Does a seal copied from a book belong to the history of this one? */
export type SealFound = {
  readonly code: string
  readonly found: boolean
  /** The voucher whose posting gave this seal; null for the book before its first voucher, or when not found. */
  readonly voucher: {
    readonly number: string
    readonly seq: number
    readonly postingDate: string
    readonly postedAt: string
  } | null
  /** Vouchers posted after it. */
  readonly since: number
}
