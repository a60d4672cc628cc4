import { decimalOfNumber } from './decimal.ts'
import { type Dong, dongOf } from './dong.ts'

/**
 * Exact product of counts, measures and an amount, rounded down to a whole đồng: 2.35 ha × 2,000,000 đồng.
 * @throws Refusal `money.unsafe` beyond 2^53 - 1.
 */
export function productFloor(factors: readonly number[]): Dong {
  let digits = 1n
  let scale = 0
  for (const factor of factors) {
    const decimal = decimalOfNumber(factor)
    if (decimal === null) return Number.NaN
    digits *= decimal.digits
    scale += decimal.scale
  }
  const whole = digits / 10n ** BigInt(scale)
  return dongOf(whole, String(whole))
}
