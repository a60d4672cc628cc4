import type { LocalDate } from '../domain/dates.ts'
import type { Bucket, VoucherType } from '../domain/ledger/buckets.ts'
import type { Days } from '../domain/ledger/days.ts'
import { whereOf } from './report-where.ts'
import type { Reads } from './unit-of-work.ts'

/** One movement of a posted voucher. */
export type TreasuryMove = {
  readonly seq: number
  readonly number: string
  readonly type: VoucherType
  readonly voucherDate: LocalDate
  readonly postingDate: LocalDate
  readonly coop: string | null
  readonly description: string
  /** The voucher that it adjusts. */
  readonly adjusts: string | null
  readonly from: Bucket
  readonly to: Bucket
  /** đồng, above zero. */
  readonly amount: number
}

/** Movements of some types of vouchers in the book of a year, posted on the days asked for, in the order of the chain. */
export const treasuryMoves = (
  reads: Reads,
  { year, from, to }: Days & { readonly year: number },
  types: readonly VoucherType[],
): Promise<TreasuryMove[]> => {
  const where = whereOf([
    ['l.posting_date >= ?', from],
    ['l.posting_date <= ?', to],
  ])
  return reads.all(
    `SELECT v.seq, v.number, v.type, v.voucher_date AS voucherDate, v.posting_date AS postingDate,
       coalesce(json_extract(v.payee, '$.name'), c.name) AS coop, v.description, x.number AS adjusts, l.from_bucket AS "from",
       l.to_bucket AS "to", l.amount
     FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq LEFT JOIN coop c ON c.id = l.coop_id
       LEFT JOIN voucher x ON x.seq = v.adjusts_seq
     WHERE l.year = ? AND v.type IN (SELECT value FROM json_each(?))${where.sql} ORDER BY l.voucher_seq, l.line`,
    [year, JSON.stringify(types), ...where.params],
  )
}

export type KnownVoucher = {
  readonly number: string
  readonly type: VoucherType
  readonly year: number
  readonly postingDate: LocalDate
}

/** Posted vouchers of any year by their numbers. */
export const vouchersNumbered = (reads: Reads, numbers: readonly string[]): Promise<KnownVoucher[]> =>
  reads.all(
    `SELECT number, type, year, posting_date AS postingDate FROM voucher WHERE number IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    [JSON.stringify(numbers)],
  )
