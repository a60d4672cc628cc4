import { type Dong, dongOf, formatDong } from '../money.ts'
import { Refusal } from '../refusal.ts'

/** How much was bought, and for how much each (số lượng, đơn giá), where a voucher pays for something that is counted or measured. */
export type Measure = {
  /** What is counted: `m²`, `suất`, `bộ`. */
  readonly unit: string
  /** Thousandths of the unit: 120,5 m² are 120500. */
  readonly quantity: number
  /** đồng for one unit. */
  readonly unitPrice: Dong
}

const perUnit = 1000

/** Up to a million units at nine billion đồng: the database multiplies in 64 bits. */
export const mostQuantity = 1_000_000 * perUnit
export const mostUnitPrice = 9_000_000_000

/** Thousandths of a typed figure; null where it is finer than that, or nothing at all: what was typed is not rounded away. */
export const quantityOf = (units: number): number | null => {
  const quantity = Math.round(units * perUnit)
  return quantity > 0 && unitsOf(quantity) === units ? quantity : null
}

export const unitsOf = (quantity: number): number => quantity / perUnit

/** Quantity times unit price, đồng, half up. @throws Refusal money.unsafe */
export const measuredAmount = ({ quantity, unitPrice }: Pick<Measure, 'quantity' | 'unitPrice'>): Dong => {
  const whole = (BigInt(quantity) * BigInt(unitPrice) + BigInt(perUnit / 2)) / BigInt(perUnit)
  return dongOf(whole, String(whole))
}

/** `1.200,5`: thousandths as people write them. */
export const formatQuantity = (quantity: number): string => {
  const part = String(quantity % perUnit)
    .padStart(3, '0')
    .replace(/0+$/, '')
  const whole = formatDong(Math.floor(quantity / perUnit))
  return part === '' ? whole : `${whole},${part}`
}

/** What is measured must come to what is paid. @throws Refusal voucher.measure */
export const checkMeasure = (measure: Measure | null, amount: Dong): void => {
  if (measure === null) return
  const makes = measuredAmount(measure)
  if (makes === amount) return
  const { unit, quantity, unitPrice } = measure
  throw new Refusal(
    'voucher.measure',
    { quantity: formatQuantity(quantity), unit, unitPrice, makes, amount },
    'measure.unitPrice',
  )
}
