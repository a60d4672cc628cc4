import type { SignedOn } from '../domain/eligibility/line.ts'
import type { CoopRow } from './coops.ts'
import { coopsAsOne } from './coops-as-one.ts'
import type { Reads } from './unit-of-work.ts'

/** What stands beside an application when it is judged. */
export type DossierParts = {
  /** With the facts of all its records. */
  readonly coop: CoopRow | undefined
  /** Codes of the papers that were checked. */
  readonly papers: readonly string[]
  /** Signed notes, oldest first: the last of a condition counts. */
  readonly judgements: readonly SignedNote[]
}

/** `facts`: what it was signed on; null where nobody knows. */
type SignedNote = {
  readonly conditionId: string
  readonly verdict: 'met' | 'notMet'
  readonly facts: SignedOn[string] | null
}

type Key = { readonly id: string; readonly coopId: string }

/** The parts of many applications with one query for each kind, in their order. */
export const dossiersOf = async (reads: Reads, applications: readonly Key[]): Promise<DossierParts[]> => {
  const ids = JSON.stringify(applications.map(({ id }) => id))
  const coops = await coopsAsOne(reads, [...new Set(applications.map(({ coopId }) => coopId))])
  const papers = await reads.all<{ of: string; code: string }>(
    `SELECT application_id AS "of", code FROM paper
     WHERE application_id IN (SELECT value FROM json_each(?)) AND status = 'checked' ORDER BY application_id, code`,
    [ids],
  )
  const judgements = await reads.all<Omit<SignedNote, 'facts'> & { of: string; facts: string | null }>(
    `SELECT application_id AS "of", condition_id AS conditionId, verdict, facts FROM judgement
     WHERE application_id IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    [ids],
  )
  const [paper, judgement] = [byFile(papers), byFile(judgements)]
  return applications.map(({ id, coopId }) => ({
    coop: coops.get(coopId)?.coop,
    papers: (paper.get(id) ?? []).map(({ code }) => code),
    judgements: (judgement.get(id) ?? []).map(({ conditionId, verdict, facts }) => ({
      conditionId,
      verdict,
      facts: facts === null ? null : (JSON.parse(facts) as SignedOn[string]),
    })),
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
