import type { IntakeRow } from '../../domain/intake/types.ts'
import { coopNameKey } from '../../domain/text.ts'
import { type ApplicationRecord, applicationsOfCoop } from '../../store/applications.ts'
import { groupOf } from '../../store/coop-groups.ts'
import { type CoopRow, coopByTaxCode, coopsById, coopsByName, type StoredFacts } from '../../store/coops.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theCoopAsOne } from '../applications/find.ts'

/** A co-op of the register that some row may mean, with the files of all its records. */
export type KnownCoop = {
  /** The record that stands for it. */
  readonly keeper: CoopRow
  /** Of all its records. */
  readonly facts: StoredFacts
  /** Every record, that one among them: a row may name the co-op by any. */
  readonly records: readonly CoopRow[]
  readonly applications: readonly ApplicationRecord[]
}

/** Everything of the register that the rows may touch, so that the plan is made without asking it again. */
export const readKnownCoops = async (reads: Reads, rows: readonly IntakeRow[]): Promise<KnownCoop[]> => {
  const found = new Set<string>()
  for (const { coop } of rows) {
    const holder = coop.taxCode === null ? undefined : await coopByTaxCode(reads, coop.taxCode)
    const named = await coopsByName(reads, coopNameKey(coop.name), coop.district)
    for (const { id } of holder === undefined ? named : [holder, ...named]) found.add((await groupOf(reads, id)).rootId)
  }
  const known: KnownCoop[] = []
  for (const id of found) {
    const { members } = await groupOf(reads, id)
    const applications: ApplicationRecord[] = []
    for (const member of members) applications.push(...(await applicationsOfCoop(reads, member)))
    const { coop, keeper } = await theCoopAsOne(reads, id)
    known.push({ keeper, facts: coop.facts, records: await coopsById(reads, members), applications })
  }
  return known
}
