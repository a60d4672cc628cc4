import type { IntakeRow } from '../../domain/intake/types.ts'
import { coopNameKey } from '../../domain/text.ts'
import { type ApplicationRecord, applicationsOfCoop } from '../../store/applications.ts'
import { groupOf } from '../../store/coop-groups.ts'
import { type CoopRow, coopById, coopByTaxCode, coopsByName } from '../../store/coops.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** A co-op of the register that some row may mean, with all its files; `mergedInto` names the record it was led to. */
export type KnownCoop = {
  readonly coop: CoopRow
  readonly applications: readonly ApplicationRecord[]
  readonly mergedInto: string | null
}

/** Everything of the register that the rows may touch, so that the plan is made without asking it again. */
export const readKnownCoops = async (reads: Reads, rows: readonly IntakeRow[]): Promise<KnownCoop[]> => {
  const found = new Map<string, CoopRow>()
  for (const { coop } of rows) {
    const holder = coop.taxCode === null ? undefined : await coopByTaxCode(reads, coop.taxCode)
    if (holder !== undefined) found.set(holder.id, holder)
    for (const named of await coopsByName(reads, coopNameKey(coop.name), coop.district)) found.set(named.id, named)
  }
  const known: KnownCoop[] = []
  for (const coop of found.values()) {
    const { mergeId, rootId } = await groupOf(reads, coop.id)
    const root = mergeId === null ? undefined : await coopById(reads, rootId)
    const applications = await applicationsOfCoop(reads, coop.id)
    known.push({ coop, applications, mergedInto: root?.name ?? null })
  }
  return known
}
