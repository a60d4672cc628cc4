import type { Bucket } from '../domain/ledger/buckets.ts'
import type { Reads } from './unit-of-work.ts'

export type ApplicationMoney = {
  /** Commitments less what was taken back: what decisions approved. đồng. */
  readonly approved: number
  /** What still stands of it: committed, advanced or paid. A refund gives its part back to the estimate. */
  readonly held: number
  readonly committed: number
  readonly advanced: number
  readonly paid: number
  /** Advances given, less advances that came back uncleared. */
  readonly advancesGiven: number
  /** Advances + payments - refunds. */
  readonly received: number
  /** The line its last commitment or carried-over advance stands on; null before the first. */
  readonly budgetLineId: string | null
}

/** Where the money of one application stands. */
export const moneyOf = async (reads: Reads, applicationId: string): Promise<ApplicationMoney> => ({
  ...(await movedMoneyOf(reads, applicationId)),
  budgetLineId: await paidFrom(reads, applicationId),
})

/** Approved, cancelled and approved anew from another line, or carried over into the next year's: the last is the one that is paid from. */
export const paidFrom = async (reads: Reads, applicationId: string): Promise<string | null> =>
  (
    await reads.get<{ id: string }>(
      `SELECT budget_line_id AS id FROM voucher_line WHERE application_id = ?
       AND (from_bucket, to_bucket) IN (VALUES ('available', 'committed'), ('source', 'advanced'))
     ORDER BY voucher_seq DESC, line DESC LIMIT 1`,
      [applicationId],
    )
  )?.id ?? null

export type MovedMoney = Omit<ApplicationMoney, 'budgetLineId'>

/** The same without the line it is paid from. */
export const movedMoneyOf = async (reads: Reads, applicationId: string): Promise<MovedMoney> => {
  const rows = await reads.all<{ from: Bucket; to: Bucket; amount: number }>(
    `SELECT from_bucket AS "from", to_bucket AS "to", sum(amount) AS amount
     FROM voucher_line WHERE application_id = ? GROUP BY 1, 2`,
    [applicationId],
  )
  const net = (a: Bucket, b: Bucket): number =>
    rows.reduce((sum, row) => {
      if (row.from === a && row.to === b) return sum + row.amount
      return row.from === b && row.to === a ? sum - row.amount : sum
    }, 0)
  const balance = (bucket: Bucket): number =>
    rows.reduce((sum, row) => sum + (row.to === bucket ? row.amount : 0) - (row.from === bucket ? row.amount : 0), 0)
  const back = net('advanced', 'available') + net('advanced', 'returned')
  return {
    approved: net('available', 'committed'),
    held: balance('committed') + balance('advanced') + balance('paid'),
    committed: balance('committed'),
    advanced: balance('advanced'),
    paid: balance('paid'),
    advancesGiven: net('committed', 'advanced') - back,
    received: balance('advanced') + balance('paid'),
  }
}

/**
 * The budget line that a voucher moves from: the one paid from, or where it holds too little another that holds the amount, as after a part
 * was carried over into the next year: what was paid in the old one comes back to the old one. Null where none does.
 */
export const lineHolding = async (
  reads: Reads,
  applicationId: string,
  { bucket, amount, paidFrom }: { readonly bucket: Bucket; readonly amount: number; readonly paidFrom: string },
): Promise<string | null> =>
  (
    await reads.get<{ id: string }>(
      `SELECT s.budget_line_id AS id FROM bucket_balance s JOIN budget_line b ON b.id = s.budget_line_id
       WHERE s.application_id = ? AND s.bucket = ? AND s.balance >= ?
       ORDER BY s.budget_line_id = ? DESC, b.year DESC, s.budget_line_id LIMIT 1`,
      [applicationId, bucket, amount, paidFrom],
    )
  )?.id ?? null
