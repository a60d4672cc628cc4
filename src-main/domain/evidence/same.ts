import { fold } from '../text.ts'

/** Number of a paper as it is compared: marks, spaces, signs and leading zeros say nothing (`0000127`, `127`; `01/HĐ-XD`, `1/hd xd`). */
export const paperKey = (number: string): string =>
  wordsOf(number)
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, '')
    .replace(/ /g, '')

/** A name as it is compared: of a seller, a contractor, a bank, an item. */
export const nameKey = (name: string): string => wordsOf(name)

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What tells papers of one kind apart. */
export type PaperIdentity = {
  readonly numberKey: string
  readonly datedOn: string
  readonly partyKey: string | null
  readonly taxCode: string | null
  readonly amount: number | null
  readonly contractId: string | null
}

/**
 * Two records of one kind tell of one paper: number and day agree, and with them the other side (by name or tax code), the amount or the
 * contract. A seller written otherwise does not make another invoice of it.
 */
export const isSamePaper = (a: PaperIdentity, b: PaperIdentity): boolean => {
  const agree = (field: 'partyKey' | 'taxCode' | 'amount' | 'contractId'): boolean =>
    a[field] !== null && a[field] === b[field]
  return (
    a.numberKey === b.numberKey &&
    a.datedOn === b.datedOn &&
    (agree('partyKey') || agree('taxCode') || agree('amount') || agree('contractId'))
  )
}
