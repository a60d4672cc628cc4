import { Evidence0014 } from '../../db/migrations/0014-evidence.ts'
import { EvidenceSeal } from '../../db/schema/evidence.ts'
import { type EvidenceLink, nextEvidenceHash, type SealedSubject, sealedSubjects } from '../domain/evidence/seal.ts'
import { genesis, type SealFault } from '../domain/seal.ts'
import type { Reads, SqlValue, Tx } from './unit-of-work.ts'
import { readHead, sha256 } from './vouchers.ts'

export const evidenceCover = [...sealedSubjects, 'payment_instalment', 'evidence_seal'] as const

/** What a link seals, in an order that never changes. */
const sealedColumns = {
  evidence: `id, root_id, replaces, cancelled, reason, application_id, kind, number, number_key, dated_on, party, party_key, tax_code, amount,
    contract_id, works_class, form, purpose, item, item_key, holder, valid_to, recorded_by, recorded_at`,
  evidence_scan: 'root_id, role, sha256, name, added_by, added_at',
  payment_plan: 'id, application_id, approved, leftover, instalments, reason, made_by, made_at',
  voucher_scan: 'id, draft_id, voucher_number, sha256, name, added_by, added_at',
} as const
const instalmentColumns = 'line, kind, amount, due_on, waits_for, note'

const keys = {
  evidence: 'id',
  evidence_scan: `root_id || '|' || role || '|' || sha256`,
  payment_plan: 'id',
  voucher_scan: 'id',
} as const

/** What people call the row: the number of the paper, the name of the scan, the number of the file that is planned. */
const names = {
  evidence: 'number',
  evidence_scan: 'name',
  payment_plan: '(SELECT no FROM application WHERE id = application_id)',
  voucher_scan: 'name',
} as const

type SealedRow = { readonly name: string; readonly values: readonly SqlValue[] }

/** Rows by their key, as they are sealed; one alone where it is named. */
const sealedRows = async (
  reads: Reads,
  subject: SealedSubject,
  only: string | null,
): Promise<ReadonlyMap<string, SealedRow>> => {
  const rows = await reads.all<Record<string, SqlValue>>(
    `SELECT ${keys[subject]} AS row_key, ${names[subject]} AS row_name, ${sealedColumns[subject]} FROM ${subject}
     WHERE ? IS NULL OR ${keys[subject]} = ?`,
    [only, only],
  )
  const lines = subject === 'payment_plan' ? await instalments(reads, only) : new Map<string, SqlValue[]>()
  return new Map(
    rows.map(({ row_key: key, row_name: name, ...row }) => [
      String(key),
      { name: String(name), values: [...Object.values(row), ...(lines.get(String(key)) ?? [])] },
    ]),
  )
}

const instalments = async (reads: Reads, only: string | null): Promise<ReadonlyMap<string, SqlValue[]>> => {
  const rows = await reads.all<Record<string, SqlValue>>(
    `SELECT plan_id, ${instalmentColumns} FROM payment_instalment WHERE ? IS NULL OR plan_id = ? ORDER BY plan_id, line`,
    [only, only],
  )
  const found = new Map<string, SqlValue[]>()
  for (const { plan_id: plan, ...line } of rows)
    found.set(String(plan), [...(found.get(String(plan)) ?? []), ...Object.values(line)])
  return found
}

export const scanKey = (scan: { readonly rootId: string; readonly role: string; readonly sha256: string }): string =>
  `${scan.rootId}|${scan.role}|${scan.sha256}`

export type LastLink = { readonly seq: number; readonly hash: string }

/** The end of the chain: what an event names, so that a tail that is cut off is missed. */
export const lastEvidenceLink = async (reads: Reads): Promise<LastLink> =>
  (await reads.get<LastLink>('SELECT seq, hash FROM evidence_seal ORDER BY seq DESC LIMIT 1', [])) ?? {
    seq: 0,
    hash: genesis,
  }

/** Appends the link of a row that was just written, a plan with its lines. */
export const sealRow = async (tx: Tx, subject: SealedSubject, rowId: string): Promise<void> => {
  const row = (await sealedRows(tx, subject, rowId)).get(rowId)
  if (row === undefined) throw new Error(`nothing to seal: ${subject} ${rowId}`)
  const [last, head] = [await lastEvidenceLink(tx), await readHead(tx)]
  const link = { seq: last.seq + 1, subject, rowId, voucherSeq: head.seq, head: head.hash }
  const hash = nextEvidenceHash(last.hash, link, row.values, sha256)
  await tx.insert(EvidenceSeal, { ...link, prevHash: last.hash, hash })
}

type StoredLink = EvidenceLink & { readonly prevHash: string; readonly hash: string }

/** Follows the chain of vouchers and checks every link where it was made: see `ClosingWalk`. */
export type EvidenceWalk = {
  /** Call where the chain of vouchers stands, at its beginning and after every voucher. */
  at(seq: number, head: string): SealFault | undefined
  /** Call at the end: rows that nobody sealed, links that point past the book, a tail that was cut off. */
  end(reads: Reads): Promise<SealFault | null>
}

const fault = (table: string, reason: string, name: string): SealFault => ({
  table,
  voucher: null,
  reason: `${reason}: ${name}`,
})

/** Of a program before this one there is nothing to follow: a backup of it is checked by what it knew. */
const nothing: EvidenceWalk = { at: () => undefined, end: async () => null }

export const openEvidence = async (reads: Reads): Promise<EvidenceWalk> => {
  const { name } = new Evidence0014()
  if ((await reads.get('SELECT name FROM migration WHERE name = ?', [name])) === undefined) return nothing
  const links = await reads.all<StoredLink>(
    `SELECT seq, subject, row_id AS rowId, voucher_seq AS voucherSeq, head, prev_hash AS prevHash, hash FROM evidence_seal ORDER BY seq`,
    [],
  )
  const rows = new Map<string, ReadonlyMap<string, SealedRow>>()
  for (const subject of sealedSubjects) rows.set(subject, await sealedRows(reads, subject, null))
  let last: LastLink = { seq: 0, hash: genesis }
  const check = (link: StoredLink, head: string): SealFault | undefined => {
    const { prevHash, hash, ...sealed } = link
    if (link.seq !== last.seq + 1) return fault('evidence_seal', 'removed', String(last.seq + 1))
    if (prevHash !== last.hash) return fault('evidence_seal', 'edited', String(link.seq))
    const row = rows.get(link.subject)?.get(link.rowId)
    if (row === undefined) return fault(link.subject, 'removed', link.rowId)
    if (nextEvidenceHash(prevHash, sealed, row.values, sha256) !== hash) return fault(link.subject, 'edited', row.name)
    return link.head === head ? undefined : fault('evidence_seal', 'headDiffers', String(link.seq))
  }
  return {
    at: (seq, head) => {
      for (let link = links[last.seq]; link !== undefined && link.voucherSeq === seq; link = links[last.seq]) {
        const found = check(link, head)
        if (found !== undefined) return found
        last = link
      }
      return undefined
    },
    end: async (now) => {
      const left = links[last.seq]
      if (left !== undefined) return fault('evidence_seal', 'headDiffers', String(left.seq))
      return unsealed(rows, links) ?? (await strayLine(now)) ?? (await checkLog(now, last))
    },
  }
}

const unsealed = (
  rows: ReadonlyMap<string, ReadonlyMap<string, SealedRow>>,
  links: readonly StoredLink[],
): SealFault | null => {
  const sealed = new Set(links.map(({ subject, rowId }) => `${subject}|${rowId}`))
  for (const [subject, own] of rows)
    for (const [key, { name }] of own) if (!sealed.has(`${subject}|${key}`)) return fault(subject, 'inserted', name)
  return null
}

/** A line of a plan that is not there belongs to no link. */
const strayLine = async (reads: Reads): Promise<SealFault | null> => {
  const stray = await reads.get<{ plan: string }>(
    'SELECT plan_id AS plan FROM payment_instalment WHERE plan_id NOT IN (SELECT id FROM payment_plan) LIMIT 1',
    [],
  )
  return stray === undefined ? null : fault('payment_instalment', 'inserted', stray.plan)
}

/** The log names the end of the chain at every writing: also one that was cut off, or sealed anew. */
const checkLog = async (reads: Reads, last: LastLink): Promise<SealFault | null> => {
  const named = `FROM event e LEFT JOIN evidence_seal s ON s.seq = json_extract(e.after, '$.seal.seq')
    WHERE (e.action LIKE 'evidence.%' OR e.action IN ('payPlan.set', 'voucher.attach'))`
  const lost = await reads.get<{ seq: number; stands: string | null }>(
    `SELECT json_extract(e.after, '$.seal.seq') AS seq, s.hash AS stands ${named}
       AND s.hash IS NOT json_extract(e.after, '$.seal.hash') ORDER BY e.seq LIMIT 1`,
    [],
  )
  if (lost !== undefined)
    return fault('evidence_seal', lost.stands === null ? 'cutOff' : 'sealedAnew', String(lost.seq))
  const end = await reads.get<{ seq: number | null }>(`SELECT max(s.seq) AS seq ${named}`, [])
  return last.seq > (end?.seq ?? 0) ? fault('evidence_seal', 'inserted', String(last.seq)) : null
}
