/** An exact decimal: `digits / 10^scale`. Floats never carry money; this does, between a cell or a text and whole đồng. */
export type Decimal = { readonly digits: bigint; readonly scale: number }

const numberShape = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/** The shortest decimal that names this number; null for NaN and the infinities. */
export function decimalOfNumber(n: number): Decimal | null {
  return Number.isSafeInteger(n) ? { digits: BigInt(n), scale: 0 } : decimalOfDigits(String(n))
}

/**
 * The decimal a spreadsheet would show. A sheet computes with 15 significant digits, what lies behind is the dust of
 * binary arithmetic (570 * 1.1 = 627.0000000000001).
 */
export function decimalAsSheetShows(n: number): Decimal | null {
  return decimalOfDigits(n.toPrecision(15))
}

function decimalOfDigits(text: string): Decimal | null {
  const match = numberShape.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** `value * 10^places` when that is a whole number, else null. */
export function wholeAfterScaling(value: Decimal, places: number): bigint | null {
  const shift = places - value.scale
  if (shift >= 0) return value.digits * 10n ** BigInt(shift)
  const divisor = 10n ** BigInt(-shift)
  return value.digits % divisor === 0n ? value.digits / divisor : null
}

const plain = /^\d+$/
const grouped = /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/
const pointed = /^(\d+)[.,](\d+)$/
const groupedAndPointed = /^([1-9]\d{0,2}(?:([., ])\d{3})(?:\2\d{3})*)([.,])(\d+)$/

/**
 * Every way an unsigned figure can be read: none (not a figure), one, or two when a single mark before exactly three
 * digits may group thousands or begin the decimals (`1.234`). The thousands reading comes first.
 */
export function readingsOf(figure: string): readonly Decimal[] {
  if (plain.test(figure)) return [{ digits: BigInt(figure), scale: 0 }]
  const readings: Decimal[] = []
  if (grouped.test(figure)) readings.push({ digits: BigInt(figure.replace(/\D/g, '')), scale: 0 })
  const simple = pointed.exec(figure)
  if (simple !== null) readings.push(joined(simple[1], simple[2]))
  const both = groupedAndPointed.exec(figure)
  if (both !== null && both[2] !== both[3]) readings.push(joined(both[1], both[4]))
  return readings
}

function joined(whole = '', fraction = ''): Decimal {
  return { digits: BigInt(whole.replace(/\D/g, '') + fraction), scale: fraction.length }
}
