import type { LocalDate } from '../dates.ts'
import type { ExecutionType } from './buckets.ts'
import type { Measure } from './measure.ts'

/** Vouchers another program prepared (tệp chứng từ), to be posted all or none. Amounts in đồng; names of people as the office knows them. */
export type VoucherFile = { readonly vouchers: readonly FileVoucher[] }

export type FileVoucher = EstimateVoucher | CommitmentVoucher | ExecutionVoucher | AdjustmentVoucher

type Decided = {
  readonly decision: { readonly number: string; readonly decidedOn: LocalDate; readonly signer: string }
  /** Name or id of the budget line. */
  readonly budgetLine: string
  readonly postingDate: LocalDate | null
}

/** Giao, điều chỉnh dự toán. */
export type EstimateVoucher = Decided & {
  readonly type: 'DT'
  /** Year of the budget line, where two years have a line of one name. */
  readonly year: number | null
  readonly amount: number
  readonly decrease: boolean
  readonly preparedBy: string
}

/** Cam kết: an approval decision over several files. */
export type CommitmentVoucher = Decided & {
  readonly type: 'CK'
  readonly year: number | null
  readonly items: readonly { readonly application: string; readonly amount: number }[]
  readonly recordedBy: string
}

/** Three different people stand behind every voucher that moves money out or back. */
type ThreeHands = {
  readonly preparedBy: string
  readonly approvedBy: string
  readonly paidBy: string
  readonly postingDate: LocalDate | null
}

export type ExecutionVoucher = ThreeHands & {
  readonly type: ExecutionType
  /** Number of the file, e.g. HS-2018-0001. */
  readonly application: string
  readonly amount: number
  readonly refundOf: 'advanced' | 'paid' | null
  readonly voucherDate: LocalDate
  readonly basis: { readonly number: string; readonly date: LocalDate }
  readonly description: string
  readonly invoice: string | null
  readonly note: string | null
  /** Title of the class of the file that it pays for. */
  readonly class: string | null
  /** Where it pays for something that is counted or measured. */
  readonly measure: Measure | null
  readonly payee: { readonly address: string; readonly account: string; readonly bank: string }
}

/** Điều chỉnh: what a posted voucher should have been. */
export type AdjustmentVoucher = ThreeHands & {
  readonly type: 'ĐC'
  readonly adjusts: string
  readonly newAmount: number
  readonly reason: string
}
