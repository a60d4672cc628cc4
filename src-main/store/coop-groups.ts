import { CoopMerge, type CoopMergeRow, CoopPairDecision, CoopUnmerge } from '../../db/schema/register-pairs.ts'
import type { Attribute } from '../domain/register/duplicates.ts'
import type { RegisteredCoop } from '../domain/register/keys.ts'
import { type ApplicationState, decidedStates } from '../domain/workflow/states.ts'
import type { Reads, Tx } from './unit-of-work.ts'

/** Every record, with what tells co-ops apart and which record stands for it. */
export const registeredCoops = (reads: Reads): Promise<(RegisteredCoop & { readonly district: string })[]> =>
  reads.all(
    `SELECT c.id, r.root_id AS rootId, c.name, c.district_code AS districtCode, u.name AS district, c.tax_code AS taxCode,
       json_extract(c.facts, '$.certificate.value') AS certificate, json_extract(c.facts, '$.account.value') AS account,
       json_extract(c.facts, '$.representative.value') AS representative
     FROM coop c JOIN admin_unit u ON u.code = c.district_code JOIN coop_root r ON r.coop_id = c.id ORDER BY c.id`,
    [],
  )

export type PairDecision = {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
  /** What matched then; null: decided by a version that did not keep it. */
  readonly matched: readonly Attribute[] | null
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: string
}

/**
 * The decision that counts of every two co-ops that have one, by the records that stand for them now: the last over any two of their
 * records.
 */
export const pairDecisions = async (reads: Reads): Promise<PairDecision[]> => {
  const rows = await reads.all<Omit<PairDecision, 'matched'> & { matched: string | null }>(
    `SELECT min(ra.root_id, rb.root_id) AS a, max(ra.root_id, rb.root_id) AS b, d.verdict, d.matched, d.reason, d.decided_by AS decidedBy,
       d.decided_at AS decidedAt
     FROM coop_pair_decision d JOIN coop_root ra ON ra.coop_id = d.coop_a JOIN coop_root rb ON rb.coop_id = d.coop_b
     WHERE ra.root_id <> rb.root_id ORDER BY d.rowid`,
    [],
  )
  const last = new Map(rows.map((row) => [`${row.a} ${row.b}`, row]))
  return [...last.values()].map(({ matched, ...row }) => ({
    ...row,
    matched: matched === null ? null : (JSON.parse(matched) as readonly Attribute[]),
  }))
}

export const insertPairDecision = (
  tx: Tx,
  decision: {
    readonly a: string
    readonly b: string
    readonly verdict: 'same' | 'different'
    readonly matched: readonly Attribute[]
    readonly reason: string
  },
  by: string,
): Promise<void> =>
  tx.insert(CoopPairDecision, {
    id: tx.newId(),
    coopA: decision.a,
    coopB: decision.b,
    verdict: decision.verdict,
    matched: decision.matched,
    reason: decision.reason,
    decidedBy: by,
    decidedAt: tx.at,
  })

export type Merge = Omit<CoopMergeRow, 'mergedAt'> & {
  readonly mergedAt: string
  readonly undoneReason: string | null
  readonly undoneBy: string | null
  readonly undoneAt: string | null
}

/** Merges from or into any of these records, undone ones too, oldest first. */
export const mergesOf = (reads: Reads, coopIds: readonly string[]): Promise<Merge[]> =>
  reads.all(
    `SELECT m.id, m.from_id AS fromId, m.into_id AS intoId, m.reason, m.merged_by AS mergedBy, m.merged_at AS mergedAt,
       u.reason AS undoneReason, u.undone_by AS undoneBy, u.undone_at AS undoneAt
     FROM coop_merge m LEFT JOIN coop_unmerge u ON u.merge_id = m.id
     WHERE m.from_id IN (SELECT value FROM json_each(?)) OR m.into_id IN (SELECT value FROM json_each(?)) ORDER BY m.rowid`,
    [JSON.stringify(coopIds), JSON.stringify(coopIds)],
  )

/** The standing merge that led a co-op away, or null; and all records of its group, itself among them. */
export const groupOf = async (
  reads: Reads,
  coopId: string,
): Promise<{ readonly rootId: string; readonly mergeId: string | null; readonly members: readonly string[] }> => {
  const root = await reads.get<{ rootId: string; mergeId: string | null }>(
    'SELECT root_id AS rootId, merge_id AS mergeId FROM coop_root WHERE coop_id = ?',
    [coopId],
  )
  const rootId = root?.rootId ?? coopId
  const members = await reads.all<{ id: string }>(
    'SELECT coop_id AS id FROM coop_root WHERE root_id = ? ORDER BY coop_id',
    [rootId],
  )
  return { rootId, mergeId: root?.mergeId ?? null, members: members.map(({ id }) => id) }
}

export const insertMerge = async (
  tx: Tx,
  merge: { readonly fromId: string; readonly intoId: string; readonly reason: string },
  by: string,
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(CoopMerge, { id, ...merge, mergedBy: by, mergedAt: tx.at })
  return id
}

export const insertUnmerge = (tx: Tx, mergeId: string, reason: string, by: string): Promise<void> =>
  tx.insert(CoopUnmerge, { mergeId, reason, undoneBy: by, undoneAt: tx.at })

/**
 * Files of one content, work and year on both sides that have not ended: they cannot become one co-op's, unless both are decided and can
 * no longer be withdrawn.
 */
export const clashingFiles = (reads: Reads, fromId: string, intoId: string): Promise<{ a: string; b: string }[]> => {
  const decided = decidedStates.map((state) => `'${state}'`).join(', ')
  return reads.all(
    `SELECT a.no AS a, b.no AS b FROM application a JOIN coop_root ra ON ra.coop_id = a.coop_id
     JOIN application b ON b.content = a.content AND coalesce(b.work, '') = coalesce(a.work, '') AND b.year = a.year
     JOIN coop_root rb ON rb.coop_id = b.coop_id
     WHERE ra.root_id = ? AND rb.root_id = ? AND a.state NOT IN ('ineligible', 'rejected', 'withdrawn')
       AND b.state NOT IN ('ineligible', 'rejected', 'withdrawn') AND NOT (a.state IN (${decided}) AND b.state IN (${decided}))
     ORDER BY a.no, b.no`,
    [fromId, intoId],
  )
}

export type CoopFile = {
  readonly id: string
  readonly no: string
  readonly year: number
  readonly coopId: string
  readonly content: string
  readonly work: string | null
  readonly state: ApplicationState
  readonly asked: number | null
  readonly received: number
}

/** Every file of these co-ops with what it received: advances and payments less refunds, đồng. */
export const filesOfCoops = (reads: Reads, coopIds: readonly string[]): Promise<CoopFile[]> =>
  reads.all(
    `SELECT a.id, a.no, a.year, a.coop_id AS coopId, a.content, a.work, a.state, a.amount AS asked,
       coalesce((SELECT sum(b.balance) FROM bucket_balance b WHERE b.application_id = a.id AND b.bucket IN ('advanced', 'paid')), 0) AS received
     FROM application a WHERE a.coop_id IN (SELECT value FROM json_each(?)) ORDER BY a.year DESC, a.no`,
    [JSON.stringify(coopIds)],
  )
