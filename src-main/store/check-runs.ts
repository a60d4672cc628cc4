import { CheckRun } from '../../db/schema/dossiers.ts'
import type { Amount } from '../domain/eligibility/amount.ts'
import type { Criterion, Judgement } from '../domain/eligibility/criterion.ts'
import type { ApplicationState } from '../domain/workflow/states.ts'
import { places, type Reads, type Tx } from './unit-of-work.ts'

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
    /** What was computed beside the verdict, and from what the province had fixed. */
    readonly amount: Amount
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
    amount: keptAmount(run.amount),
    provincial: run.amount.provincial,
    runBy: run.runBy,
    runAt: tx.at,
  })
  return id
}

/** What a run keeps of an amount: its readings and what the province fixed stand beside it. */
export const keptAmount = ({ ceiling, computed, working }: Amount) => ({ ceiling, computed, working })

/** The run that counts: the last on the file as it stands. A run as of another day is kept beside it and decides nothing. */
export const lastCheckRun = async (reads: Reads, applicationId: string): Promise<CheckRunRecord | undefined> => {
  const row = await reads.get<Omit<CheckRunRecord, 'criteria'> & { criteria: string }>(
    `SELECT id, as_of AS asOf, pack, pack_version AS packVersion, overall, criteria, run_by AS runBy, run_at AS runAt
     FROM check_run WHERE id = (SELECT last_run_id FROM application WHERE id = ?)`,
    [applicationId],
  )
  return row === undefined ? undefined : { ...row, criteria: JSON.parse(row.criteria) as Criterion[] }
}

/** The amount of the run that counts, by the norms and limits of its day. Null: a run of the version before kept none. */
export type KeptAmount = Pick<Amount, 'ceiling' | 'computed' | 'working' | 'provincial'>

export const amountOfLastRun = async (reads: Reads, applicationId: string): Promise<KeptAmount | null> => {
  const row = await reads.get<{ amount: string | null; provincial: string | null }>(
    'SELECT amount, provincial FROM check_run WHERE id = (SELECT last_run_id FROM application WHERE id = ?)',
    [applicationId],
  )
  if (row === undefined || row.amount === null) return null
  const amount = JSON.parse(row.amount) as Omit<KeptAmount, 'provincial'>
  return { ...amount, provincial: JSON.parse(row.provincial ?? '[]') as KeptAmount['provincial'] }
}

export type StandingRun = Pick<CheckRunRecord, 'id' | 'overall' | 'criteria'> & {
  /** The most the state might give by that run, đồng; null: open. */
  readonly ceiling?: number | null
}

/**
 * What was last said of files as they stood, by application: the run a file shows, or a later one of a re-check that left a decided
 * file as it was.
 */
export const standingRunsOf = async (
  reads: Reads,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, StandingRun>> => {
  const rows = await reads.all<{
    of: string
    id: string
    overall: Judgement['overall']
    criteria: string
    amount: string | null
  }>(
    `SELECT a.id AS "of", r.id, r.overall, r.criteria, r.amount FROM application a JOIN check_run r ON r.rowid = max(
       coalesce((SELECT l.rowid FROM check_run l WHERE l.id = a.last_run_id), 0),
       coalesce((SELECT max(k.rowid) FROM recheck_item i JOIN check_run k ON k.id = i.run_after WHERE i.application_id = a.id), 0))
     WHERE a.id IN (SELECT value FROM json_each(?)) AND a.last_run_id IS NOT NULL`,
    [JSON.stringify(applicationIds)],
  )
  return new Map(
    rows.map(({ of, id, overall, criteria, amount }) => [
      of,
      {
        id,
        overall,
        criteria: JSON.parse(criteria) as Criterion[],
        // A run of the version before kept no amount: nothing to compare with.
        ...(amount === null ? {} : { ceiling: (JSON.parse(amount) as Pick<Amount, 'ceiling'>).ceiling }),
      },
    ]),
  )
}

/** A run with all it was given on. `place` orders runs as they were written. */
export type KeptRun = Omit<CheckRunRecord, 'asOf' | 'runBy' | 'runAt'> & {
  readonly place: number
  /** Number of its application. */
  readonly application: string
  readonly settings: Readonly<Record<string, string>>
  readonly inputs: unknown
  /** The amount as the run kept it, word for word; null in runs of the first version. */
  readonly amount: string | null
}

/** Runs of one application or of all, oldest first, page by page. */
export const runsAfter = async (
  reads: Reads,
  applicationId: string | null,
  after: number,
  limit: number,
): Promise<KeptRun[]> => {
  type Raw = Omit<KeptRun, 'criteria' | 'settings' | 'inputs'> & { criteria: string; settings: string; inputs: string }
  const rows = await reads.all<Raw>(
    `SELECT r.rowid AS place, r.id, a.no AS application, r.pack, r.pack_version AS packVersion, r.overall, r.criteria, r.settings,
       r.inputs, r.amount
     FROM check_run r JOIN application a ON a.id = r.application_id
     WHERE r.rowid > ? AND r.application_id = coalesce(?, r.application_id) ORDER BY r.rowid LIMIT ?`,
    [after, applicationId, limit],
  )
  return rows.map(({ criteria, settings, inputs, ...row }) => ({
    ...row,
    criteria: JSON.parse(criteria) as Criterion[],
    settings: JSON.parse(settings) as KeptRun['settings'],
    inputs: JSON.parse(inputs) as unknown,
  }))
}

/** Files whose last run was given by another pack, or under other readings of it, than those of the office now. */
export const countOutdated = async (
  reads: Reads,
  states: readonly string[],
  now: { readonly pack: string; readonly packVersion: string; readonly settings: unknown },
): Promise<{ byPack: number; bySettings: number }> => {
  const samePack = `(r.pack = ? AND r.pack_version = ?)`
  const row = await reads.get<{ byPack: number; bySettings: number }>(
    `SELECT coalesce(sum(NOT ${samePack}), 0) AS byPack, coalesce(sum(${samePack} AND r.settings <> ?), 0) AS bySettings
     FROM application a JOIN check_run r ON r.id = a.last_run_id WHERE a.state IN (${places(states)})`,
    [now.pack, now.packVersion, now.pack, now.packVersion, JSON.stringify(now.settings), ...states],
  )
  return row ?? { byPack: 0, bySettings: 0 }
}

/** The files a condition decided in their last run, with its verdict on each; by number. */
export const filesOfCondition = async (
  reads: Reads,
  conditionId: string,
): Promise<
  {
    id: string
    no: string
    coop: string
    work: string | null
    state: ApplicationState
    verdict: Criterion['verdict']
  }[]
> =>
  reads.all(
    `SELECT a.id, a.no, c.name AS coop, a.work, a.state, json_extract(line.value, '$.verdict') AS verdict
     FROM application a JOIN check_run r ON r.id = a.last_run_id JOIN coop c ON c.id = a.coop_id, json_each(r.criteria) line
     WHERE json_extract(line.value, '$.id') = ? ORDER BY a.no`,
    [conditionId],
  )

export const countCheckRuns = async (reads: Reads, applicationId: string): Promise<number> =>
  (await reads.get<{ n: number }>('SELECT count(*) AS n FROM check_run WHERE application_id = ?', [applicationId]))
    ?.n ?? 0
