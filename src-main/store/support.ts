import { hasPlace, type SupportFile } from '../domain/register/overlap.ts'
import { decidedStates } from '../domain/workflow/states.ts'
import { pairDecisions } from './coop-groups.ts'
import type { Reads } from './unit-of-work.ts'

/** What may overlap with some files: the files as support, what was given before, and which co-ops were found to be one. */
export type Support = {
  readonly files: ReadonlyMap<string, SupportFile>
  /** Promised or paid, to the co-ops of the files under any record, or at a stated place of their districts. */
  readonly given: readonly SupportFile[]
  readonly sameAs: (rootId: string) => ReadonlySet<string>
}

const decided = `(${decidedStates.map((state) => `'${state}'`).join(', ')})`
const place = (file: string): string => `json_extract(${file}.facts, '$.place.value')`

/** `decided`: the place of its last approval among all decisions. */
const select = `SELECT f.id, f.no, f.year, f.content, f.work, f.coop_id AS coopId, c.name AS coop, r.root_id AS rootId,
    c.district_code AS districtCode, ${place('f')} AS place,
    coalesce(json_extract(f.facts, '$.placeCommune.value'), json_extract(c.facts, '$.commune.value')) AS commune,
    CASE WHEN f.state IN ${decided} THEN coalesce((SELECT max(d.rowid) FROM decision_item i JOIN decision d ON d.id = i.decision_id
      WHERE i.application_id = f.id AND d.kind = 'approve'), 0) END AS decided
  FROM application f JOIN coop c ON c.id = f.coop_id JOIN coop_root r ON r.coop_id = c.id`

const inList = (column: string): string => `${column} IN (SELECT value FROM json_each(?))`

/** An approval that was taken back leaves support where money is still with the co-op. */
const isGiven = `(f.state IN ${decided} OR EXISTS (SELECT 1 FROM bucket_balance b
  WHERE b.application_id = f.id AND b.bucket IN ('advanced', 'paid') AND b.balance > 0))`

export const supportBeside = async (reads: Reads, ids: readonly string[]): Promise<Support> => {
  const files = await reads.all<SupportFile>(`${select} WHERE ${inList('f.id')}`, [JSON.stringify(ids)])
  const sameAs = sameAsOf(await pairDecisions(reads))
  const roots = new Set(files.flatMap(({ rootId }) => [rootId, ...sameAs(rootId)]))
  const records = await reads.all<{ id: string }>(
    `SELECT coop_id AS id FROM coop_root WHERE ${inList('coop_id')} OR (merge_id IS NOT NULL AND ${inList('root_id')})`,
    [JSON.stringify([...roots]), JSON.stringify([...roots])],
  )
  const own = await reads.all<SupportFile>(`${select} WHERE ${inList('f.coop_id')} AND ${isGiven} ORDER BY f.no`, [
    JSON.stringify(records.map(({ id }) => id)),
  ])
  const placed = files.filter(hasPlace)
  const beside = placed.length === 0 ? [] : await givenAtPlaces(reads, placed)
  const given = [...new Map([...own, ...beside].map((file) => [file.id, file])).values()]
  return {
    files: new Map(files.map((file) => [file.id, file])),
    given: given.toSorted((a, b) => (a.no < b.no ? -1 : 1)),
    sameAs,
  }
}

const givenAtPlaces = (reads: Reads, files: readonly SupportFile[]): Promise<SupportFile[]> =>
  reads.all(
    `${select} WHERE f.state IN ${decided} AND ${inList('f.content')} AND ${inList('c.district_code')} AND ${place('f')} IS NOT NULL`,
    [
      JSON.stringify([...new Set(files.map(({ content }) => content))]),
      JSON.stringify([...new Set(files.map(({ districtCode }) => districtCode))]),
    ],
  )

const sameAsOf = (decisions: Awaited<ReturnType<typeof pairDecisions>>): Support['sameAs'] => {
  const same = new Map<string, Set<string>>()
  const add = (one: string, other: string): void => {
    const known = same.get(one) ?? new Set()
    same.set(one, known.add(other))
  }
  for (const { a, b, verdict } of decisions) {
    if (verdict !== 'same') continue
    add(a, b)
    add(b, a)
  }
  return (rootId) => same.get(rootId) ?? none
}
const none: ReadonlySet<string> = new Set()

/** Files of one content and work that were judged and have not ended, but this one: support given to it may be theirs too. */
export const judgedOfWork = (
  reads: Reads,
  file: { readonly id: string; readonly content: string; readonly work: string | null },
): Promise<{ id: string }[]> =>
  reads.all(
    `SELECT id FROM application WHERE content = ? AND coalesce(work, '') = ? AND id <> ? AND last_run_id IS NOT NULL
       AND state NOT IN ('rejected', 'withdrawn')`,
    [file.content, file.work ?? '', file.id],
  )
