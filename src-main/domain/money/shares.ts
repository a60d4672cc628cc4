import { Refusal } from '../refusal.ts'
import { type Decimal, decimalOfNumber } from './decimal.ts'
import { addDong, assertDong, type Dong, dongOf, subtractDong } from './dong.ts'

/** `pct` percent of an amount, rounded down: for a ceiling. */
export function shareFloor(amount: Dong, pct: number): Dong {
  const { top, bottom } = share(amount, pct)
  return rounded(floorDivide(top, bottom))
}

/** `pct` percent of an amount, rounded up: for a minimum share. */
export function shareCeil(amount: Dong, pct: number): Dong {
  const { top, bottom } = share(amount, pct)
  return rounded(-floorDivide(-top, bottom))
}

/** `pct` percent of an amount, half up by size, so that a reversal is the exact negative of what it reverses. */
export function shareHalfUp(amount: Dong, pct: number): Dong {
  const { top, bottom } = share(amount, pct)
  const size = top < 0n ? -top : top
  const half = floorDivide(2n * size + bottom, 2n * bottom)
  return rounded(top < 0n ? -half : half)
}

function rounded(n: bigint): Dong {
  return dongOf(n, String(n))
}

function share(amount: Dong, pct: number): { top: bigint; bottom: bigint } {
  const rate = rateOf(pct)
  return { top: BigInt(assertDong(amount)) * rate.digits, bottom: 10n ** BigInt(rate.scale + 2) }
}

function rateOf(pct: number): Decimal {
  const rate = decimalOfNumber(pct)
  if (rate === null || rate.digits < 0n) throw new Refusal('money.shareInvalid', { value: String(pct) })
  return rate
}

function floorDivide(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient
}

/**
 * Instalments that sum exactly to the total, the remainder on the last. `parts`: how many equal ones, or the percentage
 * of each (together exactly 100).
 * @throws Refusal `money.shareInvalid`.
 */
export function splitInstalments(total: Dong, parts: number | readonly number[]): Dong[] {
  const weights = typeof parts === 'number' ? equalWeights(parts) : percentWeights(parts)
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const amount = BigInt(assertDong(total))
  const leading = weights.slice(0, -1).map((weight) => rounded((amount * weight) / whole))
  return [...leading, subtractDong(total, addDong(...leading))]
}

function equalWeights(count: number): bigint[] {
  if (!Number.isSafeInteger(count) || count < 1) throw new Refusal('money.shareInvalid', { value: String(count) })
  return Array.from({ length: count }, () => 1n)
}

function percentWeights(percents: readonly number[]): bigint[] {
  const rates = percents.map(rateOf)
  const scale = Math.max(0, ...rates.map((rate) => rate.scale))
  const weights = rates.map((rate) => rate.digits * 10n ** BigInt(scale - rate.scale))
  if (weights.reduce((sum, weight) => sum + weight, 0n) !== 100n * 10n ** BigInt(scale))
    throw new Refusal('money.shareInvalid', { value: percents.join(' + ') })
  return weights
}
