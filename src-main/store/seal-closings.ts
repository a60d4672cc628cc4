import { nextActHash, sumsText } from '../domain/ledger/act-seal.ts'
import type { Bucket, VoucherType } from '../domain/ledger/buckets.ts'
import { carryGround, isCarryCategory } from '../domain/ledger/carry.ts'
import { newTally, type Tally } from '../domain/ledger/tally.ts'
import { genesis, type SealedLine, type SealedVoucher, type SealFault } from '../domain/seal.ts'
import { listActs, type StoredAct } from './periods.ts'
import type { Reads } from './unit-of-work.ts'
import { sha256 } from './vouchers.ts'

export const closingsCover = ['period_act', 'carry_over'] as const

/**
 * Follows the chain of vouchers and checks every closing where it was made: its own chain, the head it recorded, the sums it recorded, and
 * that nothing was posted into what was closed.
 */
export type ClosingWalk = {
  readonly tally: Tally
  /** Call with every voucher before it is taken: does it stand in a month or year that was closed by then? */
  before(voucher: Pick<SealedVoucher, 'year' | 'postingDate' | 'number'>): SealFault | undefined
  /** Call where the chain stands, at its beginning and after every voucher. */
  at(seq: number, head: string): SealFault | undefined
  took(type: string, lines: readonly SealedLine[]): void
  /** Call at the end: closings that point past it, a tail that was cut off, halves of carry-overs without each other. */
  end(reads: Reads): Promise<SealFault | null>
}

export const openClosings = async (reads: Reads): Promise<ClosingWalk> => {
  const acts = await listActs(reads)
  const tally = newTally()
  const months = new Set<string>()
  const years = new Set<number>()
  let through = ''
  let next = 0
  let hash = genesis
  const fault = (act: StoredAct, reason: string): SealFault => ({
    table: 'period_act',
    voucher: null,
    reason: `${reason}: ${act.period}`,
  })
  const check = (act: StoredAct, head: string): SealFault | undefined => {
    const { prevHash, hash: own, ...texts } = act
    if (act.seq !== next + 1) return fault(act, 'removed')
    if (prevHash !== hash || nextActHash(hash, texts, sha256) !== own) return fault(act, 'edited')
    if (act.head !== head) return fault(act, 'headDiffers')
    if (sumsOf(tally, act) !== act.sums) return fault(act, 'sumsDiffer')
    return undefined
  }
  return {
    tally,
    before: ({ year, postingDate, number }) => {
      const closed = years.has(year) || postingDate.slice(0, 7) <= through
      return closed ? { table: 'voucher', voucher: number, reason: 'afterClosing' } : undefined
    },
    at: (seq, head) => {
      for (let act = acts[next]; act !== undefined && act.voucherSeq === seq; act = acts[next]) {
        const found = check(act, head)
        if (found !== undefined) return found
        hash = act.hash
        next += 1
        if (act.kind === 'closeYear') years.add(Number(act.period))
        else if (act.kind === 'closeMonth') months.add(act.period)
        else months.delete(act.period)
        through = [...months].reduce((a, b) => (b > a ? b : a), '')
      }
      return undefined
    },
    took: (type, lines) => {
      for (const line of lines)
        tally.add({
          type: type as VoucherType,
          year: line.year,
          postingDate: line.postingDate,
          from: line.fromBucket as Bucket,
          to: line.toBucket as Bucket,
          amount: line.amount,
        })
    },
    end: async (now) => {
      const left = acts[next]
      if (left !== undefined) return fault(left, 'headDiffers')
      return (await checkActLog(now)) ?? (await checkCarryOvers(now))
    },
  }
}

/** What a closing recorded, computed again from the lines up to it. */
const sumsOf = (tally: Tally, { kind, period }: StoredAct): string => {
  if (kind === 'closeYear') return sumsText([tally.ofYear(Number(period))])
  return sumsText(kind === 'closeMonth' ? tally.through(period) : [])
}

/** The log names every closing with its hash: also one that was cut off, or sealed anew. */
const checkActLog = async (reads: Reads): Promise<SealFault | null> => {
  const lost = await reads.get<{ period: string; stands: string | null }>(
    `SELECT e.subject_id AS period, a.hash AS stands FROM event e LEFT JOIN period_act a ON a.seq = json_extract(e.after, '$.seq')
     WHERE e.subject = 'period' AND e.action IN ('period.closeMonth', 'period.reopenMonth', 'period.closeYear')
       AND a.hash IS NOT json_extract(e.after, '$.hash') ORDER BY e.seq LIMIT 1`,
    [],
  )
  if (lost !== undefined)
    return {
      table: 'period_act',
      voucher: null,
      reason: `${lost.stands === null ? 'cutOff' : 'sealedAnew'}: ${lost.period}`,
    }
  const unsaid = await reads.get<{ period: string }>(
    `SELECT period FROM period_act a WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.subject = 'period'
       AND json_extract(e.after, '$.seq') = a.seq) ORDER BY seq LIMIT 1`,
    [],
  )
  return unsaid === undefined ? null : { table: 'period_act', voucher: null, reason: `inserted: ${unsaid.period}` }
}

type Halves = { outNumber: string | null; inNumber: string | null; note: string | null; category: string; same: number }

/** Every carry-over has both its vouchers, line by line the same, on the ground that the first one names. */
const checkCarryOvers = async (reads: Reads): Promise<SealFault | null> => {
  const lost = await reads.get<{ number: string }>(
    `SELECT number FROM voucher WHERE type = 'CN' AND seq NOT IN (SELECT out_seq FROM carry_over UNION SELECT in_seq FROM carry_over)
     ORDER BY seq LIMIT 1`,
    [],
  )
  if (lost !== undefined) return { table: 'carry_over', voucher: lost.number, reason: 'removed' }
  const halves = await reads.all<Halves>(
    `SELECT o.number AS outNumber, i.number AS inNumber, o.note, c.category,
       o.type = 'CN' AND i.type = 'CN' AND i.year = o.year + 1 AND o.line_count = i.line_count AND o.line_count =
         (SELECT count(*) FROM voucher_line l JOIN voucher_line n ON n.voucher_seq = i.seq AND n.line = l.line WHERE l.voucher_seq = o.seq
           AND l.to_bucket = 'carried' AND n.from_bucket = 'source' AND n.to_bucket = l.from_bucket AND n.amount = l.amount
           AND n.application_id IS l.application_id) AS same
     FROM carry_over c LEFT JOIN voucher o ON o.seq = c.out_seq LEFT JOIN voucher i ON i.seq = c.in_seq ORDER BY c.out_seq`,
    [],
  )
  const odd = halves.find(
    ({ same, category, note }) => same !== 1 || !isCarryCategory(category) || note !== carryGround(category),
  )
  return odd === undefined ? null : { table: 'carry_over', voucher: odd.outNumber ?? odd.inNumber, reason: 'edited' }
}
