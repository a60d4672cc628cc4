import { cleanSpaces } from './text.ts'

/** `branch`: a well-formed code of 13 digits, which names a branch and not the co-op itself. */
export type TaxCodeCheck = 'ok' | 'branch' | 'badCheckDigit' | 'badForm'

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const

/** A tax code (mã số thuế, MST) without spaces, a branch's as `6100123456-001`. Zeros in front stay: it is text. */
export function normaliseTaxCode(text: string): string {
  return cleanSpaces(text)
    .replace(/ /g, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^(\d{10})(\d{3})$/, '$1-$2')
}

/** Checks a normalised code. A wrong check digit is a warning to the officer, never a refusal. */
export function checkTaxCode(code: string): TaxCodeCheck {
  const match = /^(?!00)\d{2}(?!0{7})\d{7}(\d)(-(?!000)\d{3})?$/.exec(code)
  if (match === null) return 'badForm'
  const sum = weights.reduce((total, weight, place) => total + weight * Number(code.charAt(place)), 0)
  if (Number(match[1]) !== 10 - (sum % 11)) return 'badCheckDigit'
  return match[2] === undefined ? 'ok' : 'branch'
}
