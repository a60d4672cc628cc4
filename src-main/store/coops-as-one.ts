import type { CoopRow, StoredFacts } from '../../db/schema/register.ts'
import { coopsById } from './coops.ts'
import type { Reads } from './unit-of-work.ts'

/**
 * A record with the facts of its co-op under all records, and the record that stands for them, where facts are written.
 * `records`: the ids of them all.
 */
export type CoopAsOne = { readonly coop: CoopRow; readonly keeper: CoopRow; readonly records: readonly string[] }

/**
 * One co-op has one set of facts, whichever of its records a file was made for: what the record kept states, and what only the others
 * state.
 */
export const coopsAsOne = async (reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, CoopAsOne>> => {
  const members = await membersOf(reads, ids)
  const rows = new Map(
    (
      await coopsById(
        reads,
        members.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  const facts = new Map<string, StoredFacts>()
  const records = new Map<string, string[]>()
  for (const { id, rootId } of members) {
    facts.set(rootId, { ...facts.get(rootId), ...rows.get(id)?.facts })
    records.set(rootId, [...(records.get(rootId) ?? []), id])
  }
  return new Map(
    members.flatMap(({ id, rootId }): [string, CoopAsOne][] => {
      const [coop, keeper] = [rows.get(id), rows.get(rootId)]
      if (coop === undefined || keeper === undefined) return []
      const asOne = { ...coop, facts: { ...facts.get(rootId), ...keeper.facts } }
      return [[id, { coop: asOne, keeper, records: records.get(rootId) ?? [id] }]]
    }),
  )
}

type Member = { readonly id: string; readonly rootId: string }

/** Records asked for and all that are one with them. Co-ops are many and merges few: a record that was never merged stands for itself. */
const membersOf = async (reads: Reads, ids: readonly string[]): Promise<readonly Member[]> => {
  const merged = await reads.get(
    `SELECT 1 FROM json_each(?) i WHERE EXISTS (SELECT 1 FROM coop_merge m WHERE i.value IN (m.from_id, m.into_id))`,
    [JSON.stringify(ids)],
  )
  if (merged === undefined) return [...new Set(ids)].toSorted().map((id) => ({ id, rootId: id }))
  return reads.all<Member>(
    `WITH root (id) AS (SELECT root_id FROM coop_root WHERE coop_id IN (SELECT value FROM json_each(?)))
     SELECT m.coop_id AS id, m.root_id AS rootId FROM coop_root m
     WHERE m.coop_id IN (SELECT id FROM root UNION SELECT from_id FROM coop_merge UNION SELECT into_id FROM coop_merge)
       AND m.root_id IN (SELECT id FROM root) ORDER BY m.coop_id`,
    [JSON.stringify(ids)],
  )
}
