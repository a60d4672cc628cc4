import { type Bucket, columnsOf, receivedOf, type VoucherType } from '../ledger/buckets.ts'
import type { Dong } from '../money.ts'

/**
 * Types of vouchers that may move money through the Treasury (Kho bạc Nhà nước): tạm ứng and thực chi are drawn there (giấy rút dự toán),
 * nộp trả comes back there, and an adjustment corrects one of them. A clearing (thanh toán tạm ứng) turns money that was drawn before into
 * spending: counting it would count the advance twice. Estimates, commitments and carry-overs are kept in our book alone.
 */
export const treasuryTypes = ['TU', 'TC', 'NT', 'ĐC'] as const satisfies VoucherType[]

/** đồng that a movement takes from the Treasury; below zero: brings back; zero for what only changes its name there. */
export const throughTreasury = (from: Bucket, to: Bucket, amount: Dong): Dong => receivedOf(columnsOf(from, to, amount))
