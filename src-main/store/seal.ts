import type { Payee } from '../../db/schema/money.ts'
import { type Bucket, columnsOf, receivedOf, voucherTypes } from '../domain/ledger/buckets.ts'
import { moveInto, newRunningBalances, type RunningBalances } from '../domain/ledger/running.ts'
import type { Tally } from '../domain/ledger/tally.ts'
import { type Pace, unpaced } from '../domain/pace.ts'
import { genesis, nextHashOf, type SealedHead, type SealedLine, type SealFault } from '../domain/seal.ts'
import { type EvidenceWalk, evidenceCover, openEvidence } from './evidence-seal.ts'
import { type ClosingWalk, closingsCover, openClosings } from './seal-closings.ts'
import { places, type Reads } from './unit-of-work.ts'
import { payeeText, readHead, sha256 } from './vouchers.ts'

export type SealCheck = {
  readonly vouchers: number
  readonly head: string
  readonly first: SealFault | null
  /** The sums of the books as the sealed lines give them. */
  readonly tally: Tally
}

export const sealCovers = [
  'voucher',
  'voucher_line',
  'bucket_balance',
  'ledger_month',
  'counter',
  ...closingsCover,
  ...evidenceCover,
] as const

type StoredVoucher = SealedHead & {
  readonly payee: string | null
  readonly prevHash: string
  readonly hash: string
}
type StoredLine = SealedLine & { readonly voucherSeq: number }

const batch = 2000

const voucherSql = `SELECT seq, id, number, type, year, ordinal, office_code AS officeCode, posting_date AS postingDate,
    voucher_date AS voucherDate, basis_number AS basisNumber, basis_date AS basisDate, description, invoice, note, payee,
    decision_id AS decisionId, adjusts_seq AS adjustsSeq, prepared_by AS preparedBy, approved_by AS approvedBy, paid_by AS paidBy,
    posted_at AS postedAt, line_count AS lineCount, prev_hash AS prevHash, hash
  FROM voucher WHERE seq > ? ORDER BY seq LIMIT ${batch}`

const lineSql = `SELECT voucher_seq AS voucherSeq, line, year, stt, posting_date AS postingDate, budget_line_id AS budgetLineId,
    application_id AS applicationId, coop_id AS coopId, from_bucket AS fromBucket, to_bucket AS toBucket, amount,
    advance_after AS advanceAfter, available_after AS availableAfter, coop_total_after AS coopTotalAfter
  FROM voucher_line WHERE voucher_seq > ? AND voucher_seq <= ? ORDER BY voucher_seq, line`

/**
 * Recomputes the whole chain, the numbers, the line numbers and the balances from the vouchers and lines, and names the first thing that
 * does not fit: edited, removed, inserted, reordered, or cut off.
 * @param pace called between batches, with vouchers done and those in the book
 */
export const checkSeal = async (reads: Reads, pace: Pace = unpaced): Promise<SealCheck> => {
  const walk = newWalk()
  const closings = await openClosings(reads)
  const papers = await openEvidence(reads)
  const { tally } = closings
  // The book starts at 1: a voucher before that would stand in it without a place in the chain.
  const early = await reads.get<{ number: string }>('SELECT number FROM voucher WHERE seq < 1 ORDER BY seq LIMIT 1', [])
  if (early !== undefined)
    return { vouchers: 0, head: genesis, first: { table: 'voucher', voucher: early.number, reason: 'inserted' }, tally }
  const fault = closings.at(0, genesis) ?? papers.at(0, genesis)
  if (fault !== undefined) return { vouchers: 0, head: genesis, first: fault, tally }
  const { seq: total } = await readHead(reads)
  let after = 0
  for (;;) {
    await pace(after, Math.max(after, total))
    const vouchers = await reads.all<StoredVoucher>(voucherSql, [after])
    const last = vouchers.at(-1)
    if (last === undefined) break
    const linesOf = bySeq(await reads.all<StoredLine>(lineSql, [after, last.seq]))
    for (const voucher of vouchers) {
      const fault = take(walk, closings, papers, voucher, linesOf(voucher.seq))
      if (fault !== undefined) return { vouchers: walk.seq, head: walk.head, first: await placed(reads, fault), tally }
    }
    after = last.seq
  }
  const first = (await checkAround(reads, walk)) ?? (await closings.end(reads)) ?? (await papers.end(reads))
  return { vouchers: walk.seq, head: walk.head, first, tally }
}

/** Lines come in the order of their vouchers, and are asked for in it; those of a voucher that is not there are nobody's. */
const bySeq = (lines: readonly StoredLine[]): ((seq: number) => readonly StoredLine[]) => {
  let next = 0
  return (seq) => {
    while ((lines[next]?.voucherSeq ?? seq) < seq) next += 1
    const first = next
    while (lines[next]?.voucherSeq === seq) next += 1
    return lines.slice(first, next)
  }
}

/** One voucher of the chain, then the closings that were made after it and what payment rests on. */
const take = (
  walk: Walk,
  closings: ClosingWalk,
  papers: EvidenceWalk,
  voucher: StoredVoucher,
  lines: readonly StoredLine[],
): SealFault | undefined => {
  const fault = step(walk, voucher, lines) ?? closings.before(voucher)
  if (fault !== undefined) return fault
  closings.took(voucher.type, lines)
  return closings.at(walk.seq, walk.head) ?? papers.at(walk.seq, walk.head)
}

/** Lines that do not fit may be those of a voucher that nobody posted: the log would name it. */
const placed = async (reads: Reads, fault: SealFault): Promise<SealFault> => {
  if (fault.table !== 'voucher_line' || fault.reason !== 'edited') return fault
  const posted = await reads.get(`SELECT 1 FROM event WHERE action = 'voucher.post' AND subject_id = ?`, [
    fault.voucher,
  ])
  return posted === undefined ? { ...fault, table: 'voucher', reason: 'inserted' } : fault
}

type Walk = {
  seq: number
  head: string
  readonly ordinals: Map<string, number>
  readonly stt: Map<number, number>
  readonly balances: RunningBalances
  /** The payee of a stored text. */
  readonly payeeOf: (text: string | null) => Payee | null | undefined
  readonly received: Map<string, number>
  /** Sums of the months as `ledger_month` keeps them, by its key. */
  readonly months: Map<string, MonthSum>
}

type MonthSum = { lines: number; amount: number; lastStt: number }

const newWalk = (): Walk => ({
  seq: 0,
  head: genesis,
  ordinals: new Map(),
  stt: new Map(),
  balances: newRunningBalances(),
  payeeOf: rememberedPayees(),
  received: new Map(),
  months: new Map(),
})

const step = (walk: Walk, stored: StoredVoucher, lines: readonly StoredLine[]): SealFault | undefined => {
  const { prevHash, hash } = stored
  const fault = (table: string, reason: string): SealFault => ({ table, voucher: stored.number, reason })
  if (stored.seq !== walk.seq + 1) return fault('voucher', 'removed')
  if (prevHash !== walk.head) return fault('voucher', 'reordered')
  const key = `${stored.type}|${stored.year}`
  if (stored.ordinal !== (walk.ordinals.get(key) ?? 0) + 1) return fault('voucher', 'numberGap')
  if (lines.length !== stored.lineCount)
    return fault('voucher_line', lines.length < stored.lineCount ? 'removed' : 'inserted')
  const payee = walk.payeeOf(stored.payee)
  if (payee === undefined) return fault('voucher', 'edited')
  // One hash covers the voucher and its lines; lines that no longer fit the book around them say where the edit was.
  if (nextHashOf(walk.head, stored, payee, lines, sha256) !== hash)
    return fault(lines.every((line, index) => fits(walk, stored, line, index)) ? 'voucher' : 'voucher_line', 'edited')
  for (const [index, line] of lines.entries())
    if (!fits(walk, stored, line, index)) return fault('voucher_line', 'lineGap')
  walk.seq = stored.seq
  walk.head = hash
  walk.ordinals.set(key, stored.ordinal)
  return undefined
}

/** Takes one line into the walk; true when its place, day and running balances follow from all lines before it. */
const fits = (walk: Walk, voucher: StoredVoucher, line: StoredLine, index: number): boolean => {
  const stt = (walk.stt.get(voucher.year) ?? 0) + 1
  walk.stt.set(voucher.year, stt)
  const boxes = walk.balances.boxesOf(line.budgetLineId, line.applicationId)
  moveInto(boxes, line.fromBucket as Bucket, -line.amount)
  moveInto(boxes, line.toBucket as Bucket, line.amount)
  count(walk, line)
  return (
    line.line === index + 1 &&
    line.year === voucher.year &&
    line.postingDate === voucher.postingDate &&
    line.stt === stt &&
    line.availableAfter === (boxes.own.get('available') ?? 0) &&
    line.advanceAfter === (line.applicationId === null ? 0 : (boxes.application.get('advanced') ?? 0)) &&
    line.coopTotalAfter === receivedAfter(walk, line)
  )
}

/** What the co-op has received after the line: the seal's own sum, kept beside the buckets. */
const receivedAfter = (walk: Walk, line: StoredLine): number | null => {
  if (line.coopId === null) return null
  const sums = columnsOf(line.fromBucket as Bucket, line.toBucket as Bucket, line.amount)
  const total = (walk.received.get(line.coopId) ?? 0) + receivedOf(sums)
  walk.received.set(line.coopId, total)
  return total
}

const count = (walk: Walk, line: StoredLine): void => {
  const key = `${line.year}|${line.postingDate.slice(0, 7)}|${line.budgetLineId}|${line.fromBucket}|${line.toBucket}`
  const month = walk.months.get(key)
  if (month === undefined) walk.months.set(key, { lines: 1, amount: line.amount, lastStt: line.stt })
  else {
    month.lines += 1
    month.amount += line.amount
    month.lastStt = line.stt
  }
}

/** Payees come again and again: a text read once is not read anew. */
const rememberedPayees = (): Walk['payeeOf'] => {
  const known = new Map<string, Payee | undefined>()
  return (text) => {
    if (text === null) return null
    if (known.has(text)) return known.get(text)
    if (known.size >= batch) known.clear()
    const payee = parsePayee(text)
    known.set(text, payee)
    return payee
  }
}

/** `undefined` for a text that the office never wrote: it reads otherwise, or says more than the seal covers. */
const parsePayee = (text: string): Payee | undefined => {
  try {
    const payee = JSON.parse(text) as Payee
    return payeeText(payee) === text ? payee : undefined
  } catch {
    return undefined
  }
}

/** Lines without a voucher, counters and balances that the sealed lines do not give. */
const checkAround = async (reads: Reads, walk: Walk): Promise<SealFault | null> => {
  const stray = await reads.get<{ seq: number }>(
    'SELECT voucher_seq AS seq FROM voucher_line WHERE voucher_seq NOT IN (SELECT seq FROM voucher) LIMIT 1',
    [],
  )
  if (stray !== undefined) return { table: 'voucher_line', voucher: null, reason: 'withoutVoucher' }
  return (
    (await checkCounters(reads, walk)) ??
    (await checkLog(reads)) ??
    (await checkBalances(reads, walk)) ??
    (await checkMonths(reads, walk))
  )
}

/** The log is a second witness: it names every voucher with its hash, also one that was cut off with its counter or sealed anew. */
const checkLog = async (reads: Reads): Promise<SealFault | null> => {
  const lost = await reads.get<{ voucher: string; stands: string | null }>(
    `SELECT e.subject_id AS voucher, v.hash AS stands FROM event e LEFT JOIN voucher v ON v.number = e.subject_id
     WHERE e.action = 'voucher.post' AND v.hash IS NOT json_extract(e.after, '$.hash') ORDER BY e.seq LIMIT 1`,
    [],
  )
  if (lost === undefined) return null
  return { table: 'voucher', voucher: lost.voucher, reason: lost.stands === null ? 'cutOff' : 'sealedAnew' }
}

/** Numbers of vouchers; other counters (of applications) are not of the book. */
const checkCounters = async (reads: Reads, walk: Walk): Promise<SealFault | null> => {
  const stored = new Map(
    (
      await reads.all<{ kind: string; year: number; last: number }>(
        `SELECT kind, year, last FROM counter WHERE kind IN (${places(voucherTypes)}) ORDER BY kind, year`,
        voucherTypes,
      )
    ).map((counter) => [`${counter.kind}|${counter.year}`, counter.last]),
  )
  for (const [key, last] of stored) {
    const found = walk.ordinals.get(key)
    if (found === last) continue
    // A counter ahead of the vouchers means that the tail was cut off; the number is that of the first voucher missing.
    const voucher = `${key.replace('|', '-')}-${String((found ?? 0) + 1).padStart(4, '0')}`
    return last > (found ?? 0)
      ? { table: 'voucher', voucher, reason: 'cutOff' }
      : { table: 'counter', voucher, reason: found === undefined ? 'inserted' : 'edited' }
  }
  const lost = [...walk.ordinals.keys()].find((key) => !stored.has(key))
  return lost === undefined ? null : { table: 'counter', voucher: `${lost.replace('|', '-')}-0001`, reason: 'removed' }
}

/** Rows are compared under their own key as it stands: a row moved to another application is not the same row. */
const checkBalances = async (reads: Reads, walk: Walk): Promise<SealFault | null> => {
  const rows = await reads.all<{ line: string; application: string; bucket: string; balance: number }>(
    'SELECT budget_line_id AS line, application_id AS application, bucket, balance FROM bucket_balance',
    [],
  )
  const fault = (reason: string, key: string): SealFault => ({
    table: 'bucket_balance',
    voucher: null,
    reason: `${reason}: ${key.split('|').at(-1) ?? ''}`,
  })
  const stored = new Map(rows.map((row) => [`${row.line}|${row.application}|${row.bucket}`, row.balance]))
  const running = walk.balances.all()
  for (const [key, balance] of stored) {
    const sealed = running.get(key)
    if (sealed === undefined) return fault('inserted', key)
    if (sealed !== balance) return fault('edited', key)
  }
  const lost = [...running.keys()].find((key) => !stored.has(key))
  return lost === undefined ? null : fault('removed', lost)
}

/** The sums a heading is read from: every month as its sealed lines give it. */
const checkMonths = async (reads: Reads, walk: Walk): Promise<SealFault | null> => {
  const rows = await reads.all<MonthSum & { key: string; period: string }>(
    `SELECT year || '|' || period || '|' || budget_line_id || '|' || from_bucket || '|' || to_bucket AS key, period, lines, amount,
       last_stt AS lastStt FROM ledger_month ORDER BY key`,
    [],
  )
  const fault = (reason: string, period: string): SealFault => ({
    table: 'ledger_month',
    voucher: null,
    reason: `${reason}: ${period}`,
  })
  for (const row of rows) {
    const sealed = walk.months.get(row.key)
    if (sealed === undefined) return fault('inserted', row.period)
    if (sealed.lines !== row.lines || sealed.amount !== row.amount || sealed.lastStt !== row.lastStt)
      return fault('edited', row.period)
  }
  const stored = new Set(rows.map((row) => row.key))
  const lost = [...walk.months.keys()].find((key) => !stored.has(key))
  return lost === undefined ? null : fault('removed', lost.split('|').at(1) ?? '')
}
