import { hash as digest } from 'node:crypto'
import { type Payee, Voucher, VoucherLine } from '../../db/schema/money.ts'
import { VoucherClass } from '../../db/schema/training.ts'
import type { LocalDate } from '../domain/dates.ts'
import type { Bucket, VoucherType } from '../domain/ledger/buckets.ts'
import { bucketKey, type Move, type MoveOutcome, type Standing } from '../domain/ledger/moves.ts'
import { genesis, nextHash, type SealedVoucher, type Sha256 } from '../domain/seal.ts'
import { lastNumber } from './counters.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { Payee } from '../../db/schema/money.ts'

export const sha256: Sha256 = (text) => digest('sha256', text, 'hex')

/** The payee in one order of fields, nothing besides: what the seal covers is what is stored. */
const orderedPayee = ({ name, taxCode, address, account, bank }: Payee): Payee => ({
  name,
  taxCode,
  address,
  account,
  bank,
})

/** The text a payee is stored as. */
export const payeeText = (payee: Payee): string => JSON.stringify(orderedPayee(payee))

/** Head of the chain: the last voucher's place and hash. */
export const readHead = async (reads: Reads): Promise<{ seq: number; hash: string }> =>
  (await reads.get<{ seq: number; hash: string }>('SELECT seq, hash FROM voucher ORDER BY seq DESC LIMIT 1', [])) ?? {
    seq: 0,
    hash: genesis,
  }

/** Day of the last line in the book of a year, and its number. */
export const readBookEnd = async (reads: Reads, year: number): Promise<{ last: LocalDate | null; stt: number }> => {
  const row = await reads.get<{ last: string | null; stt: number | null }>(
    `SELECT (SELECT max(posting_date) FROM voucher WHERE year = ?) AS last, (SELECT max(stt) FROM voucher_line WHERE year = ?) AS stt`,
    [year, year],
  )
  return { last: row?.last ?? null, stt: row?.stt ?? 0 }
}

type BalanceRow = { budgetLineId: string; applicationId: string; bucket: Bucket; balance: number }

/** Buckets of the lines and applications that the moves touch, and what their co-ops have received. */
export const readStanding = async (reads: Reads, moves: readonly Move[]): Promise<Standing> => {
  const balances = new Map<string, number>()
  const received = new Map<string, number>()
  for (const pair of new Set(moves.map((m) => `${m.budgetLineId}|${m.applicationId ?? ''}`))) {
    const [line = '', application = ''] = pair.split('|')
    for (const row of await reads.all<BalanceRow>(
      `SELECT budget_line_id AS budgetLineId, application_id AS applicationId, bucket, balance FROM bucket_balance
       WHERE budget_line_id = ? AND application_id IN ('', ?)`,
      [line, application],
    ))
      balances.set(bucketKey(row.budgetLineId, row.applicationId, row.bucket), row.balance)
  }
  for (const coop of new Set(moves.map((m) => m.coopId))) {
    if (coop === null) continue
    const row = await reads.get<{ total: number }>(
      `SELECT coop_total_after AS total FROM voucher_line WHERE coop_id = ? ORDER BY voucher_seq DESC, line DESC LIMIT 1`,
      [coop],
    )
    received.set(coop, row?.total ?? 0)
  }
  return { balances, received }
}

export type NewVoucher = {
  readonly type: VoucherType
  readonly year: number
  readonly officeCode: string
  readonly postingDate: LocalDate
  readonly voucherDate: LocalDate
  readonly basisNumber: string
  readonly basisDate: LocalDate
  readonly description: string
  readonly invoice: string | null
  readonly note: string | null
  readonly payee: Payee | null
  readonly decisionId: string | null
  readonly adjustsSeq: number | null
  readonly preparedBy: string
  readonly approvedBy: string
  readonly paidBy: string | null
}

/**
 * Appends a voucher with its lines and its link of the seal; number and place are given here, inside the transaction.
 * @param stt the last line of the book
 * @param classId the class it pays for
 */
export const appendVoucher = async (
  tx: Tx,
  voucher: NewVoucher,
  lines: readonly (Move & MoveOutcome)[],
  stt: number,
  classId: string | null,
): Promise<{ seq: number; number: string; hash: string }> => {
  const head = await readHead(tx)
  const ordinal = (await lastNumber(tx, voucher.type, voucher.year)) + 1
  const seq = head.seq + 1
  const number = `${voucher.type}-${voucher.year}-${String(ordinal).padStart(4, '0')}`
  const sealed: SealedVoucher = {
    ...voucher,
    payee: voucher.payee === null ? null : orderedPayee(voucher.payee),
    seq,
    id: tx.newId(),
    number,
    ordinal,
    postedAt: tx.at,
    lineCount: lines.length,
    lines: lines.map((line, index) => ({
      line: index + 1,
      year: voucher.year,
      stt: stt + index + 1,
      postingDate: voucher.postingDate,
      budgetLineId: line.budgetLineId,
      applicationId: line.applicationId,
      coopId: line.coopId,
      fromBucket: line.from,
      toBucket: line.to,
      amount: line.amount,
      advanceAfter: line.advanceAfter,
      availableAfter: line.availableAfter,
      coopTotalAfter: line.coopTotalAfter,
    })),
  }
  const hash = nextHash(head.hash, sealed, sha256)
  const { lines: sealedLines, ...row } = sealed
  await tx.insert(Voucher, { ...row, prevHash: head.hash, hash })
  // Before the lines: the database asks for it there.
  if (classId !== null) await tx.insert(VoucherClass, { voucherSeq: seq, classId })
  for (const line of sealedLines) await tx.insert(VoucherLine, { ...line, voucherSeq: seq })
  return { seq, number, hash }
}
