import { Refusal } from '../refusal.ts'

/** An amount in whole đồng: a safe integer. VND has no subunit. */
export type Dong = number

/** @throws Refusal `money.invalid` when not whole, `money.unsafe` beyond 2^53 - 1. */
export function assertDong(n: number): Dong {
  if (!Number.isInteger(n)) throw new Refusal('money.invalid', { value: String(n) })
  if (!Number.isSafeInteger(n)) throw new Refusal('money.unsafe', { value: String(n) })
  return n + 0 // -0 becomes 0
}

/** The way back from bigint. `shown` is what a refusal quotes. @throws Refusal `money.unsafe`. */
export function dongOf(n: bigint, shown: string): Dong {
  const value = Number(n)
  if (!Number.isSafeInteger(value)) throw new Refusal('money.unsafe', { value: shown })
  return value
}

/** The sum; only the result must be safe, not the steps to it. */
export function addDong(...amounts: readonly Dong[]): Dong {
  const sum = amounts.reduce((total, amount) => total + BigInt(assertDong(amount)), 0n)
  return dongOf(sum, String(sum))
}

export function subtractDong(a: Dong, b: Dong): Dong {
  return addDong(a, -b)
}

/** `250.000.000`, `-5.000`. */
export function formatDong(n: Dong): string {
  return groupDigits(BigInt(assertDong(n)))
}

/** As accountants print a negative: `(5.000.000)`. */
export function formatDongAccounting(n: Dong): string {
  return n < 0 ? `(${formatDong(-n)})` : formatDong(n)
}

export function groupDigits(n: bigint): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, '.')
}
