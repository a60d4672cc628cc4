import type { LocalDate } from '../dates.ts'
import { addSums, type Bucket, columnsOf, type MoneySums, receivedOf, zeroSums } from '../ledger/buckets.ts'
import { addDong, type Dong } from '../money.ts'
import { Refusal } from '../refusal.ts'

/** One ledger line of a co-op, under whichever record it was posted, in the order of the chain. */
export type CoopMove = {
  readonly voucherNo: string
  readonly postingDate: LocalDate
  readonly year: number
  /** The record of the register it was posted under. */
  readonly recordId: string
  readonly from: Bucket
  readonly to: Bucket
  readonly amount: Dong
  /** What that record had received after the line, as the ledger stores it (lũy kế HTX). */
  readonly coopTotal: Dong
}

export type StatementLine<Move> = MoneySums & {
  readonly move: Move
  /** Received so far under all records: advances + payments - refunds. */
  readonly total: Dong
}

export type CoopStatement<Move> = {
  readonly lines: readonly StatementLine<Move>[]
  readonly sums: MoneySums
  readonly total: Dong
  /** Received by budget year. */
  readonly years: readonly { readonly year: number; readonly received: Dong }[]
}

/**
 * Sao kê theo hợp tác xã: everything it received over all years, merged records together. The running totals are computed anew and must be
 * those the ledger stored.
 * @param moves all of them: totals are checked over the whole history, then shown up to `asOf`
 * @throws Refusal export.disagrees naming the voucher
 */
export const coopStatement = <Move extends CoopMove>(moves: readonly Move[], asOf: LocalDate): CoopStatement<Move> => {
  checkTotals(moves)
  let sums = zeroSums
  const years = new Map<number, Dong>()
  const lines = moves
    .filter(({ postingDate }) => postingDate <= asOf)
    .map((move): StatementLine<Move> => {
      const own = columnsOf(move.from, move.to, move.amount)
      sums = addSums(sums, own)
      years.set(move.year, addDong(years.get(move.year) ?? 0, receivedOf(own)))
      return { ...own, move, total: receivedOf(sums) }
    })
  return {
    lines,
    sums,
    total: receivedOf(sums),
    years: [...years].toSorted(([a], [b]) => a - b).map(([year, received]) => ({ year, received })),
  }
}

const checkTotals = (moves: readonly CoopMove[]): void => {
  const byRecord = new Map<string, Dong>()
  for (const { recordId, from, to, amount, coopTotal, voucherNo } of moves) {
    const expected = addDong(byRecord.get(recordId) ?? 0, receivedOf(columnsOf(from, to, amount)))
    if (expected !== coopTotal) throw new Refusal('export.disagrees', { where: voucherNo, expected, found: coopTotal })
    byRecord.set(recordId, expected)
  }
}
