import { filesOfCoops, groupOf, mergesOf } from '../../store/coop-groups.ts'
import { districtName } from '../../store/coop-list.ts'
import { coopsById } from '../../store/coops.ts'
import { theCoop, theCoopAsOne } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { likelyDuplicates } from './duplicates.ts'

/** A co-op with all ever done for it, under every record it has. Amounts in đồng. */
export const coopProfile = async (office: OfficeContext, id: string) => {
  const { reads } = office.store
  const coop = await theCoop(reads, id)
  const { rootId, mergeId, members } = await groupOf(reads, id)
  const merges = await mergesOf(reads, mergeId === null ? members : [id])
  const names = new Map(
    (await coopsById(reads, [...new Set([rootId, ...merges.flatMap(({ fromId, intoId }) => [fromId, intoId])])])).map(
      (one) => [one.id, one.name],
    ),
  )
  const nameOf = (of: string): string => names.get(of) ?? of
  // A record that was led away shows its own history; the one it leads to shows that of all.
  const files = await filesOfCoops(reads, mergeId === null ? members : [id])
  return {
    id: coop.id,
    version: coop.version,
    name: coop.name,
    kind: coop.kind,
    taxCode: coop.taxCode,
    district: await districtName(reads, coop.districtCode),
    // What the law sees of the co-op; a record that was led away shows what was stated under it.
    facts: mergeId === null ? (await theCoopAsOne(reads, id)).coop.facts : coop.facts,
    mergedInto: mergeId === null ? null : { id: rootId, name: nameOf(rootId) },
    merges: merges.map(({ fromId, intoId, undoneReason, undoneBy, undoneAt, ...merge }) => ({
      ...merge,
      undone:
        undoneReason === null || undoneBy === null || undoneAt === null
          ? null
          : { reason: undoneReason, by: undoneBy, at: undoneAt },
      from: { id: fromId, name: nameOf(fromId) },
      into: { id: intoId, name: nameOf(intoId) },
    })),
    files: files.map(({ coopId, ...file }) => ({ ...file, otherRecord: coopId === id ? null : nameOf(coopId) })),
    received: files.reduce((sum, file) => sum + file.received, 0),
    duplicates: (await likelyDuplicates(office, true)).filter((pair) => pair.a === id || pair.b === id),
  }
}
