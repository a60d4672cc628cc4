import { CheckRun } from '../../db/schema/dossiers.ts'
import type { Criterion, Judgement } from '../domain/eligibility/criterion.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type CheckRunRecord = {
  readonly id: string
  readonly asOf: string
  readonly pack: string
  readonly packVersion: string
  readonly overall: Judgement['overall']
  readonly criteria: readonly Criterion[]
  readonly runBy: string
  readonly runAt: string
}

/** Text that names a pack exactly: version and content. */
export const packVersionText = (version: { readonly version: string; readonly hash: string }): string =>
  `${version.version}+${version.hash.slice(0, 16)}`

/** Appends a run with everything needed to give it again; runs are never overwritten. */
export const insertCheckRun = async (
  tx: Tx,
  run: {
    readonly applicationId: string
    readonly asOf: string
    readonly judgement: Judgement
    readonly inputs: unknown
    readonly runBy: string
  },
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(CheckRun, {
    id,
    applicationId: run.applicationId,
    asOf: run.asOf,
    pack: run.judgement.pack.id,
    packVersion: packVersionText(run.judgement.pack),
    settings: run.judgement.settings,
    inputs: run.inputs,
    overall: run.judgement.overall,
    criteria: run.judgement.criteria,
    runBy: run.runBy,
    runAt: tx.at,
  })
  return id
}

/** The run that counts: the last on the file as it stands. A run as of another day is kept beside it and decides nothing. */
export const lastCheckRun = async (reads: Reads, applicationId: string): Promise<CheckRunRecord | undefined> => {
  const row = await reads.get<Omit<CheckRunRecord, 'criteria'> & { criteria: string }>(
    `SELECT id, as_of AS asOf, pack, pack_version AS packVersion, overall, criteria, run_by AS runBy, run_at AS runAt
     FROM check_run WHERE id = (SELECT last_run_id FROM application WHERE id = ?)`,
    [applicationId],
  )
  return row === undefined ? undefined : { ...row, criteria: JSON.parse(row.criteria) as Criterion[] }
}

export const countCheckRuns = async (reads: Reads, applicationId: string): Promise<number> =>
  (await reads.get<{ n: number }>('SELECT count(*) AS n FROM check_run WHERE application_id = ?', [applicationId]))
    ?.n ?? 0
