import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { ExecutionType } from '../../../src-main/domain/ledger/buckets.ts'
import type { Dong } from '../../../src-main/domain/money.ts'

export type RefundOf = 'advanced' | 'paid'

/** The most a voucher of this type may carry, as the office will check it. `advanceLimit` is what may still be advanced. */
export const mostFor = (
  type: ExecutionType,
  refundOf: RefundOf,
  money: Pick<ApplicationView['money'], 'committed' | 'advanced' | 'paid' | 'advanceLimit'>,
): Dong => {
  switch (type) {
    case 'TU':
      return Math.min(money.committed, money.advanceLimit)
    case 'TT':
      return money.advanced
    case 'TC':
      return money.committed
    case 'NT':
      return money[refundOf]
  }
}
