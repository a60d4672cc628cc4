import { type Bucket, columnsOf, receivedOf, type VoucherType } from '../ledger/buckets.ts'
import type { Dong } from '../money.ts'
import { voucherKey } from './voucher-key.ts'

/**
 * Types of vouchers that move money through the Treasury (Kho bạc Nhà nước): tạm ứng and thực chi are drawn there (giấy rút dự toán), nộp trả
 * comes back there, and an adjustment corrects one of them. Estimates, commitments and carry-overs are kept in our book alone.
 */
const moneyTypes = ['TU', 'TC', 'NT', 'ĐC'] as const satisfies VoucherType[]

/**
 * Which of our vouchers a statement is compared with. A clearing (thanh toán tạm ứng) draws no money: it turns an advance that was drawn
 * before into spending, so against a statement of money it would count the advance twice. The Treasury handles its paper all the same; a
 * statement that lists clearings is compared with ours, line by line.
 */
export type Scope = { readonly types: readonly VoucherType[]; readonly clearings: boolean }

export const scopeOf = (lines: readonly { readonly number: string | null }[]): Scope => {
  const clearings = lines.some(({ number }) => voucherKey(number)?.startsWith('TT-') === true)
  return { types: clearings ? [...moneyTypes, 'TT'] : moneyTypes, clearings }
}

/** đồng that a movement counts as: what leaves the Treasury, below zero what comes back, zero what is not compared. */
export const throughTreasury = (from: Bucket, to: Bucket, amount: Dong, { clearings }: Scope): Dong => {
  const sums = columnsOf(from, to, amount)
  return receivedOf(sums) + (clearings ? sums.clearing : 0)
}

/** True of a line that bears the number of a refund (NT) under one column of amounts without a sign: the paper itself says which way it went. */
export const isUnsignedRefund = ({
  number,
  directed,
}: {
  readonly number: string | null
  readonly directed: boolean
}): boolean => !directed && voucherKey(number)?.startsWith('NT-') === true
