/**
 * Money: whole đồng, safe-integer checked, multiplied in bigint. A ceiling rounds down, a minimum share rounds up, a
 * computed amount rounds half up once, the remainder of instalments goes on the last.
 */
export { type MoneyUnit, parseAmount, scaleNumber } from './money/amount-text.ts'
export { addDong, assertDong, type Dong, dongOf, formatDong, formatDongAccounting, subtractDong } from './money/dong.ts'
export { productFloor } from './money/product.ts'
export { shareCeil, shareFloor, shareHalfUp, splitInstalments } from './money/shares.ts'
