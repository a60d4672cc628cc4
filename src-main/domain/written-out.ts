/** Short forms that offices use in names and descriptions. Longer ones first: they hold the shorter. */
const shortForms = [
  ['LMHTX', 'Liên minh Hợp tác xã'],
  ['LH ?HTX', 'Liên hiệp Hợp tác xã'],
  ['HTX|H\\.T\\.X', 'Hợp tác xã'],
  ['QTDND', 'Quỹ tín dụng nhân dân'],
  ['UBND', 'Ủy ban nhân dân'],
  ['KBNN', 'Kho bạc Nhà nước'],
] as const satisfies readonly (readonly [string, string])[]

/** A word by itself: `540/QĐ-UBND` is the symbol of a document and stays. */
const alone = (form: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${form})(?![\\p{L}\\p{N}/-])`, 'gu')
const patterns = shortForms.map(([form, full]) => [alone(form), full] as const)

/** The same text without the usual abbreviations: what a voucher says is written out (Law on Accounting 88/2015, art. 19). */
export const writtenOut = (text: string): string =>
  patterns.reduce((written, [form, full]) => written.replace(form, full), text)
