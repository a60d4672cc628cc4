import type { MoneyUnit } from '../money.ts'
import { fold } from '../text.ts'

/** As a heading writes it. */
export const unitWords = {
  dong: 'đồng',
  thousandDong: 'nghìn đồng',
  millionDong: 'triệu đồng',
  billionDong: 'tỷ đồng',
} as const satisfies Record<MoneyUnit, string>

const currency = '(?:dong|d|vnd)'
const patterns = [
  ['billionDong', new RegExp(`\\bty ?${currency}\\b|\\(ty\\)`)],
  ['millionDong', new RegExp(`\\b(?:trieu|tr)\\.? ?${currency}\\b|\\(trieu\\)`)],
  ['thousandDong', new RegExp(`\\b(?:nghin|ngan|1[.,]?000) ?${currency}\\b`)],
  // “hợp đồng” is no unit: bare đồng counts only in brackets or after “đơn vị tính”.
  ['dong', new RegExp(`\\(${currency}\\b|\\b(?:dvt|don vi(?: tinh)?) ?: ?${currency}\\b|\\bvnd\\b`)],
] as const satisfies readonly (readonly [MoneyUnit, RegExp])[]

/** The unit a heading or a line above it names: `(triệu đồng)`, `ĐVT: nghìn đồng`, `(tr.đ)`; null when it names none. */
export function unitNamed(text: string): MoneyUnit | null {
  const folded = fold(text)
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
