import { CarryOver, PeriodActEntity, type PeriodActRow } from '../../db/schema/periods.ts'
import { type ActTexts, nextActHash, type SealedAct, textsOf } from '../domain/ledger/act-seal.ts'
import type { CarryCategory } from '../domain/ledger/carry.ts'
import { type ActKind, type ClosedState, closedBy, type Month, type PeriodAct } from '../domain/ledger/periods.ts'
import { genesis } from '../domain/seal.ts'
import type { Reads, Tx } from './unit-of-work.ts'
import { readHead, sha256 } from './vouchers.ts'

export type StoredAct = ActTexts & { readonly prevHash: string; readonly hash: string }

const actSelect = `SELECT seq, id, kind, period, on_day AS onDay, at, by_name AS byName, by_role AS byRole, reason, voucher_seq AS voucherSeq,
  head, sums, drafts, advances, prev_hash AS prevHash, hash FROM period_act`

/** Every closing and reopening, oldest first. */
export const listActs = async (reads: Reads): Promise<StoredAct[]> => reads.all(`${actSelect} ORDER BY seq`, [])

/** What is closed now. */
export const readClosed = async (reads: Reads): Promise<ClosedState> =>
  closedBy(await reads.all<PeriodAct>('SELECT kind, period, on_day AS "on" FROM period_act ORDER BY seq', []))

export type NewAct = Pick<
  SealedAct,
  'period' | 'onDay' | 'byName' | 'byRole' | 'reason' | 'sums' | 'drafts' | 'advances'
> & {
  readonly kind: ActKind
}

/** Appends an act with its link of the chain and the head of the seal at this moment. */
export const appendAct = async (tx: Tx, act: NewAct): Promise<{ seq: number; hash: string; head: string }> => {
  const last = await tx.get<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM period_act ORDER BY seq DESC LIMIT 1',
    [],
  )
  const head = await readHead(tx)
  const prevHash = last?.hash ?? genesis
  const seq = (last?.seq ?? 0) + 1
  const texts = textsOf({ ...act, seq, id: tx.newId(), at: tx.at, voucherSeq: head.seq, head: head.hash })
  const hash = nextActHash(prevHash, texts, sha256)
  const row: PeriodActRow = { ...texts, prevHash, hash }
  await tx.insert(PeriodActEntity, row)
  return { seq, hash, head: head.hash }
}

/** Months with lines in any book, in their order. */
export const monthsWithLines = async (reads: Reads): Promise<Month[]> =>
  (
    await reads.all<{ month: string }>(
      `SELECT DISTINCT substr(posting_date, 1, 7) AS month FROM voucher ORDER BY 1`,
      [],
    )
  ).map(({ month }) => month)

/** How many lines of a year's book stand in each month. */
export const linesByMonth = async (reads: Reads, year: number): Promise<ReadonlyMap<Month, number>> =>
  new Map(
    (
      await reads.all<{ month: string; lines: number }>(
        'SELECT substr(posting_date, 1, 7) AS month, count(*) AS lines FROM voucher_line WHERE year = ? GROUP BY 1',
        [year],
      )
    ).map(({ month, lines }) => [month, lines]),
  )

export const yearsWithLines = async (reads: Reads): Promise<number[]> =>
  (await reads.all<{ year: number }>('SELECT DISTINCT year FROM voucher ORDER BY year', [])).map(({ year }) => year)

/** Both halves of a carry-over; the second voucher follows the first at once. */
export const insertCarryOver = async (
  tx: Tx,
  carry: { readonly outSeq: number; readonly category: CarryCategory },
): Promise<void> => tx.insert(CarryOver, { ...carry, inSeq: carry.outSeq + 1 })

export type CarriedOver = {
  readonly outNumber: string
  readonly inNumber: string
  readonly category: CarryCategory
  readonly postingDate: string
  readonly basisNumber: string
  readonly basisDate: string
  readonly fromLine: string
  readonly toLine: string
  readonly available: number
  readonly advanced: number
}

/** What went from a year into the next, one row a decision; đồng. */
export const carriedFrom = async (reads: Reads, year: number): Promise<CarriedOver[]> =>
  reads.all(
    `SELECT o.number AS outNumber, i.number AS inNumber, c.category, o.posting_date AS postingDate, o.basis_number AS basisNumber,
       o.basis_date AS basisDate, a.name AS fromLine, b.name AS toLine,
       sum(CASE WHEN l.from_bucket = 'available' THEN l.amount ELSE 0 END) AS available,
       sum(CASE WHEN l.from_bucket = 'advanced' THEN l.amount ELSE 0 END) AS advanced
     FROM carry_over c JOIN voucher o ON o.seq = c.out_seq JOIN voucher i ON i.seq = c.in_seq
       JOIN voucher_line l ON l.voucher_seq = o.seq JOIN voucher_line n ON n.voucher_seq = i.seq AND n.line = l.line
       JOIN budget_line a ON a.id = l.budget_line_id JOIN budget_line b ON b.id = n.budget_line_id
     WHERE o.year = ? GROUP BY o.seq ORDER BY o.seq`,
    [year],
  )

/** Of one budget line: added by decisions after a day, less what they took back; and carried over under point đ. đồng. */
export const addedAfter = async (
  reads: Reads,
  budgetLineId: string,
  day: string,
): Promise<{ added: number; before: number }> =>
  (await reads.get<{ added: number; before: number }>(
    `SELECT coalesce((SELECT sum(CASE WHEN l.from_bucket = 'source' THEN l.amount ELSE -l.amount END) FROM voucher_line l
         JOIN voucher v ON v.seq = l.voucher_seq WHERE l.budget_line_id = ? AND v.type = 'DT' AND v.voucher_date > ?), 0) AS added,
       coalesce((SELECT sum(l.amount) FROM carry_over c JOIN voucher_line l ON l.voucher_seq = c.out_seq
         WHERE l.budget_line_id = ? AND c.category = 'đ'), 0) AS before`,
    [budgetLineId, day, budgetLineId],
  )) ?? { added: 0, before: 0 }
