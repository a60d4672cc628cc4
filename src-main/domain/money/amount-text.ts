import { Refusal } from '../refusal.ts'
import { cleanSpaces } from '../text.ts'
import { type Decimal, decimalAsSheetShows, decimalOfNumber, readingsOf, wholeAfterScaling } from './decimal.ts'
import { type Dong, dongOf, groupDigits } from './dong.ts'

/** The unit a heading gives its figures in: đồng, nghìn đồng, triệu đồng, tỷ đồng. */
export type MoneyUnit = 'dong' | 'thousandDong' | 'millionDong' | 'billionDong'

const placesOf = { dong: 0, thousandDong: 3, millionDong: 6, billionDong: 9 } as const satisfies Record<
  MoneyUnit,
  number
>

/**
 * An amount as an office writes it: `250.000.000`, `250,000,000`, `1.516,5`, `(5.000) đ`, `-5 VND`.
 * In đồng a mark before three digits groups thousands; in a larger unit `1.234` has two readings and is refused, as is a
 * figure that names đồng under a heading in a larger unit.
 * @throws Refusal `money.invalid`, `money.ambiguous` {value, a, b}, `money.unsafe`.
 */
export function parseAmount(text: string, unit: MoneyUnit): Dong {
  const value = cleanSpaces(text)
  const { figure, sign, namesDong } = takeApart(value)
  const places = placesOf[unit]
  const candidates = readingsOf(figure).slice(0, places === 0 ? 1 : 2)
  const [first] = candidates
  const inUnit = candidates.map((reading) => wholeOf(reading, places))
  const asDong = first !== undefined && namesDong && places > 0 ? [wholeOf(first, 0)] : []
  const [amount, other] = [...inUnit, ...asDong]
  if (amount === undefined || amount === null) throw new Refusal('money.invalid', { value })
  if (other !== undefined && other !== null && other !== amount) {
    throw new Refusal('money.ambiguous', { value, a: groupDigits(sign * amount), b: groupDigits(sign * other) })
  }
  return dongOf(sign * amount, value)
}

const dongWord = / ?(?:đồng|vnđ|vnd|đ|₫)\.?$/iu
const parentheses = /^\( ?(.+?) ?\)$/
const minus = /^[-\u2212] ?/

function takeApart(value: string): { figure: string; sign: 1n | -1n; namesDong: boolean } {
  const outside = value.replace(dongWord, '')
  const inner = parentheses.exec(outside)?.[1]
  if (inner === undefined) {
    const figure = outside.replace(minus, '')
    return { figure, sign: figure === outside ? 1n : -1n, namesDong: outside !== value }
  }
  const figure = inner.replace(dongWord, '')
  return { figure, sign: -1n, namesDong: outside !== value || figure !== inner }
}

/**
 * A numeric cell under a heading's unit, exact in đồng: 1516.5 in millions is 1516500000. The dust of a sheet's binary
 * arithmetic is dropped below 10^12 đồng, where its 15 digits still show thousandths of a đồng.
 * @throws Refusal `money.invalid` when that is no whole đồng, `money.unsafe`.
 */
export function scaleNumber(n: number, unit: MoneyUnit): Dong {
  const places = placesOf[unit]
  const exact = wholeOf(decimalOfNumber(n), places)
  if (exact !== null) return dongOf(exact, String(n))
  const shown = wholeOf(decimalAsSheetShows(n), places)
  if (shown === null || shown >= dustLimit || shown <= -dustLimit) {
    throw new Refusal('money.invalid', { value: String(n) })
  }
  return dongOf(shown, String(n))
}

const dustLimit = 10n ** 12n

function wholeOf(value: Decimal | null, places: number): bigint | null {
  return value === null ? null : wholeAfterScaling(value, places)
}
