import { CoopMerge, type CoopMergeRow, CoopPairDecision, CoopUnmerge } from '../../db/schema/register-pairs.ts'
import type { RegisteredCoop } from '../domain/register/duplicates.ts'
import type { ApplicationState } from '../domain/workflow/states.ts'
import type { Reads, Tx } from './unit-of-work.ts'

/** Records that were not merged away, with what tells co-ops apart. */
export const registeredCoops = (reads: Reads): Promise<(RegisteredCoop & { readonly district: string })[]> =>
  reads.all(
    `SELECT c.id, c.name, c.district_code AS districtCode, u.name AS district, c.tax_code AS taxCode,
       json_extract(c.facts, '$.certificate.value') AS certificate, json_extract(c.facts, '$.account.value') AS account,
       json_extract(c.facts, '$.representative.value') AS representative
     FROM coop c JOIN admin_unit u ON u.code = c.district_code JOIN coop_root r ON r.coop_id = c.id
     WHERE r.merge_id IS NULL ORDER BY c.id`,
    [],
  )

export type PairDecision = {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: string
}

/** The decision that counts of every pair that has one. */
export const pairDecisions = (reads: Reads): Promise<PairDecision[]> =>
  reads.all(
    `SELECT coop_a AS a, coop_b AS b, verdict, reason, decided_by AS decidedBy, decided_at AS decidedAt
     FROM coop_pair_decision d
     WHERE rowid = (SELECT max(rowid) FROM coop_pair_decision l WHERE l.coop_a = d.coop_a AND l.coop_b = d.coop_b)`,
    [],
  )

export const insertPairDecision = (
  tx: Tx,
  decision: { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different'; readonly reason: string },
  by: string,
): Promise<void> =>
  tx.insert(CoopPairDecision, {
    id: tx.newId(),
    coopA: decision.a,
    coopB: decision.b,
    verdict: decision.verdict,
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

/** Merges from or into a co-op, undone ones too, oldest first. */
export const mergesOf = (reads: Reads, coopId: string): Promise<Merge[]> =>
  reads.all(
    `SELECT m.id, m.from_id AS fromId, m.into_id AS intoId, m.reason, m.merged_by AS mergedBy, m.merged_at AS mergedAt,
       u.reason AS undoneReason, u.undone_by AS undoneBy, u.undone_at AS undoneAt
     FROM coop_merge m LEFT JOIN coop_unmerge u ON u.merge_id = m.id WHERE ? IN (m.from_id, m.into_id) ORDER BY m.rowid`,
    [coopId],
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

/** Open files of one content, work and year on both sides: they cannot become one co-op's. */
export const clashingFiles = (reads: Reads, fromId: string, intoId: string): Promise<{ a: string; b: string }[]> =>
  reads.all(
    `SELECT a.no AS a, b.no AS b FROM application a
     JOIN application b ON b.content = a.content AND coalesce(b.work, '') = coalesce(a.work, '') AND b.year = a.year
     JOIN coop_root r ON r.coop_id = b.coop_id
     WHERE a.coop_id = ? AND r.root_id = ? AND a.state NOT IN ('ineligible', 'rejected', 'withdrawn')
       AND b.state NOT IN ('ineligible', 'rejected', 'withdrawn') ORDER BY a.no, b.no`,
    [fromId, intoId],
  )

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
