import { decidedStates } from '../domain/workflow/states.ts'
import { type CoopRow, coopsById } from './coops.ts'
import type { Reads } from './unit-of-work.ts'

/** What stands beside an application when it is judged. */
export type DossierParts = {
  readonly coop: CoopRow | undefined
  /** Codes of the papers that were checked. */
  readonly papers: readonly string[]
  /** Signed notes, oldest first: the last of a condition counts. */
  readonly judgements: readonly { readonly conditionId: string; readonly verdict: 'met' | 'notMet' }[]
  /**
   * Numbers, years and places of the files by which the same co-op, under any record of it, was already promised support for the same
   * work: GEN.NODOUBLE (ND193 art. 27(3)).
   */
  readonly overlaps: readonly string[]
}

type Key = { readonly id: string; readonly coopId: string }

/** The parts of many applications with one query for each kind, in their order. */
export const dossiersOf = async (reads: Reads, applications: readonly Key[]): Promise<DossierParts[]> => {
  const ids = JSON.stringify(applications.map(({ id }) => id))
  const coops = new Map(
    (await coopsById(reads, [...new Set(applications.map(({ coopId }) => coopId))])).map((coop) => [coop.id, coop]),
  )
  const papers = await reads.all<{ of: string; code: string }>(
    `SELECT application_id AS "of", code FROM paper
     WHERE application_id IN (SELECT value FROM json_each(?)) AND status = 'checked' ORDER BY application_id, code`,
    [ids],
  )
  const judgements = await reads.all<{ of: string; conditionId: string; verdict: 'met' | 'notMet' }>(
    `SELECT application_id AS "of", condition_id AS conditionId, verdict FROM judgement
     WHERE application_id IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    [ids],
  )
  const overlaps = await reads.all<{ of: string; no: string }>(
    `SELECT a.id AS "of", o.no || ' (' || o.year || coalesce(', ' || json_extract(o.facts, '$.place.value'), '') || ')' AS no FROM application a
       JOIN coop_root ra ON ra.coop_id = a.coop_id JOIN coop_root ro ON ro.root_id = ra.root_id
       JOIN application o ON o.coop_id = ro.coop_id AND o.id <> a.id AND o.content = a.content
       AND coalesce(o.work, '') = coalesce(a.work, '')
     WHERE a.id IN (SELECT value FROM json_each(?)) AND o.state IN (${decidedStates.map(() => '?').join(', ')})
     ORDER BY o.no`,
    [ids, ...decidedStates],
  )
  const [paper, judgement, overlap] = [byFile(papers), byFile(judgements), byFile(overlaps)]
  return applications.map(({ id, coopId }) => ({
    coop: coops.get(coopId),
    papers: (paper.get(id) ?? []).map(({ code }) => code),
    judgements: judgement.get(id) ?? [],
    overlaps: (overlap.get(id) ?? []).map(({ no }) => no),
  }))
}

const byFile = <Row extends { readonly of: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> => {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) {
    const known = grouped.get(row.of)
    if (known === undefined) grouped.set(row.of, [row])
    else known.push(row)
  }
  return grouped
}
