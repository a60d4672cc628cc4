import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { ExecutionType } from '../../../src-main/domain/ledger/buckets.ts'
import type { Dong } from '../../../src-main/domain/money.ts'

export type RefundOf = 'advanced' | 'paid'

/**
 * The most a voucher of this type may carry. For an advance it is an upper bound: what was advanced and cleared earlier counts too, and the office
 * says so when it refuses.
 */
export const mostFor = (
  type: ExecutionType,
  refundOf: RefundOf,
  money: Pick<ApplicationView['money'], 'committed' | 'advanced' | 'paid' | 'advanceLimit'>,
): Dong => {
  switch (type) {
    case 'TU':
      return Math.max(0, Math.min(money.committed, money.advanceLimit - money.advanced))
    case 'TT':
      return money.advanced
    case 'TC':
      return money.committed
    case 'NT':
      return money[refundOf]
  }
}
