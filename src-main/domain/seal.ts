/**
 * The seal (niêm phong): each posted voucher extends a chain of SHA-256 hashes over its own content and its lines, so that a signed
 * paper book proves what the database was. It cannot stop someone who holds the machine, the keys and all papers.
 */
export type SealedLine = {
  readonly line: number
  readonly year: number
  readonly stt: number
  readonly postingDate: string
  readonly budgetLineId: string
  readonly applicationId: string | null
  readonly coopId: string | null
  readonly fromBucket: string
  readonly toBucket: string
  readonly amount: number
  readonly advanceAfter: number
  readonly availableAfter: number
  readonly coopTotalAfter: number | null
}

export type SealedVoucher = {
  readonly seq: number
  readonly id: string
  readonly number: string
  readonly type: string
  readonly year: number
  readonly ordinal: number
  readonly officeCode: string
  readonly postingDate: string
  readonly voucherDate: string
  readonly basisNumber: string
  readonly basisDate: string
  readonly description: string
  readonly invoice: string | null
  readonly note: string | null
  readonly payee: {
    readonly name: string
    readonly taxCode: string | null
    readonly address: string
    readonly account: string
    readonly bank: string
  } | null
  readonly decisionId: string | null
  readonly adjustsSeq: number | null
  readonly preparedBy: string
  readonly approvedBy: string
  readonly paidBy: string | null
  readonly postedAt: string
  readonly lineCount: number
  readonly lines: readonly SealedLine[]
}

/** The first thing that does not fit (chỗ đầu tiên không khớp): where, which voucher, and a code of `text/seal.ts` with its particular. */
export type SealFault = { readonly table: string; readonly voucher: string | null; readonly reason: string }

/** SHA-256 of UTF-8 text as 64 lower-case hex digits; handed in, so that this module runs anywhere. */
export type Sha256 = (text: string) => string

/** What the first voucher follows. */
export const genesis = '0'.repeat(64)

/**
 * The content in one fixed order of fields, whatever order the database returns them in. Version 1: the order is part of every seal ever
 * printed and never changes; a later shape gets its own number.
 */
export const canonicalVoucher = (v: SealedVoucher): string => canonicalParts(v, v.payee, v.lines)

/** A voucher without the two parts that are stored elsewhere or otherwise. */
export type SealedHead = Omit<SealedVoucher, 'payee' | 'lines'>

const canonicalParts = (v: SealedHead, payee: SealedVoucher['payee'], lines: readonly SealedLine[]): string =>
  JSON.stringify([
    1,
    v.seq,
    v.id,
    v.number,
    v.type,
    v.year,
    v.ordinal,
    v.officeCode,
    v.postingDate,
    v.voucherDate,
    v.basisNumber,
    v.basisDate,
    v.description,
    v.invoice,
    v.note,
    payee === null ? null : [payee.name, payee.taxCode, payee.address, payee.account, payee.bank],
    v.decisionId,
    v.adjustsSeq,
    v.preparedBy,
    v.approvedBy,
    v.paidBy,
    v.postedAt,
    v.lineCount,
    lines.map((l) => [
      l.line,
      l.year,
      l.stt,
      l.postingDate,
      l.budgetLineId,
      l.applicationId,
      l.coopId,
      l.fromBucket,
      l.toBucket,
      l.amount,
      l.advanceAfter,
      l.availableAfter,
      l.coopTotalAfter,
    ]),
  ])

export const nextHash = (previous: string, voucher: SealedVoucher, sha256: Sha256): string =>
  nextHashOf(previous, voucher, voucher.payee, voucher.lines, sha256)

/** The same of a voucher whose parts are at hand, with more beside them perhaps: only what the seal covers is read. */
export const nextHashOf = (
  previous: string,
  head: SealedHead,
  payee: SealedVoucher['payee'],
  lines: readonly SealedLine[],
  sha256: Sha256,
): string => sha256(`${previous}\n${canonicalParts(head, payee, lines)}`)

/** The form people read and print: `7F3A-91C2-D04E`. */
export const shortSeal = (head: string): string => {
  const text = head.slice(0, 12).toUpperCase()
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8, 12)}`
}
