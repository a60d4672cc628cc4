import { formatQuantity, type Measure } from '../../../src-main/domain/ledger/measure.ts'
import { formatDong } from '../../../src-main/domain/money.ts'

/** `120,5 m² × 50.000 đồng`. */
export const measureText = (
  t: { readonly measured: (quantity: string, unit: string, price: string) => string },
  { quantity, unit, unitPrice }: Measure,
): string => t.measured(formatQuantity(quantity), unit, formatDong(unitPrice))
