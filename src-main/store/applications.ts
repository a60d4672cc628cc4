import { Application, type ApplicationRow } from '../../db/schema/dossiers.ts'
import type { StoredFacts } from '../../db/schema/register.ts'
import type { Verdict } from '../domain/eligibility/criterion.ts'
import { type ApplicationState, editableStates } from '../domain/workflow/states.ts'
import { places, type Reads, type SqlValue, type Tx } from './unit-of-work.ts'

/** An application with its state narrowed: the database's CHECK holds the same list. */
export type ApplicationRecord = Omit<ApplicationRow, 'state' | 'verdict'> & {
  readonly state: ApplicationState
  readonly verdict: Verdict | null
}

const columns = `id, no, year, coop_id AS coopId, content, work, request_date AS requestDate, state, due_on AS dueOn, assignee, facts,
  verdict, last_run_id AS lastRunId, version, created_at AS createdAt`

type Raw = Omit<ApplicationRecord, 'facts'> & { readonly facts: string }
const toRecord = (raw: Raw): ApplicationRecord => ({ ...raw, facts: JSON.parse(raw.facts) as StoredFacts })

const one = async (
  reads: Reads,
  where: string,
  params: readonly SqlValue[],
): Promise<ApplicationRecord | undefined> => {
  const raw = await reads.get<Raw>(`SELECT ${columns} FROM application WHERE ${where}`, params)
  return raw === undefined ? undefined : toRecord(raw)
}

export const applicationById = (reads: Reads, id: string) => one(reads, 'id = ?', [id])
export const applicationByNo = (reads: Reads, no: string) => one(reads, 'no = ?', [no])

/** The file of the same co-op, content, work and year that has not ended without support. */
export const openApplicationOf = (
  reads: Reads,
  key: { readonly coopId: string; readonly content: string; readonly work: string | null; readonly year: number },
) =>
  one(
    reads,
    `coop_id IN (SELECT r.coop_id FROM coop_root r WHERE r.root_id = ?) AND content = ? AND coalesce(work, '') = ? AND year = ? AND state NOT IN ('ineligible', 'rejected', 'withdrawn')`,
    [key.coopId, key.content, key.work ?? '', key.year],
  )

/** Files of a co-op, under whichever record, that were judged: what a changed fact of the co-op may judge otherwise. */
export const judgedOf = async (reads: Reads, coopId: string): Promise<string[]> =>
  (
    await reads.all<{ id: string }>(
      `SELECT a.id FROM application a WHERE a.last_run_id IS NOT NULL AND a.coop_id IN (SELECT coop_id FROM coop_root
         WHERE root_id = (SELECT root_id FROM coop_root WHERE coop_id = ?))`,
      [coopId],
    )
  ).map(({ id }) => id)

/** Every file of a co-op, ended ones too, oldest first. */
export const applicationsOfCoop = async (reads: Reads, coopId: string): Promise<ApplicationRecord[]> =>
  (await reads.all<Raw>(`SELECT ${columns} FROM application WHERE coop_id = ? ORDER BY year, no`, [coopId])).map(
    toRecord,
  )

/** Files of these contents that have not ended without support, newest first. */
export const filesOfContents = (
  reads: Reads,
  contents: readonly string[],
): Promise<{ id: string; no: string; coop: string }[]> =>
  reads.all(
    `SELECT a.id, a.no, c.name AS coop FROM application a JOIN coop c ON c.id = a.coop_id
     WHERE a.content IN (SELECT value FROM json_each(?)) AND a.state NOT IN ('ineligible', 'rejected', 'withdrawn') ORDER BY a.rowid DESC`,
    [JSON.stringify(contents)],
  )

export const allApplicationIds = async (reads: Reads): Promise<{ id: string; no: string }[]> =>
  reads.all('SELECT id, no FROM application ORDER BY no', [])

/** Files in these states with a number after `after`, those of `ids` or all, by number: a long list is read page by page. */
export const applicationsAfter = async (
  reads: Reads,
  scope: { readonly ids: readonly string[] | null; readonly states: readonly ApplicationState[] },
  after: string,
  limit: number,
): Promise<ApplicationRecord[]> =>
  (
    await reads.all<Raw>(
      `SELECT ${columns} FROM application WHERE no > ? ${scope.ids === null ? '' : 'AND id IN (SELECT value FROM json_each(?))'}
         AND state IN (${places(scope.states)}) ORDER BY no LIMIT ?`,
      [after, ...(scope.ids === null ? [] : [JSON.stringify(scope.ids)]), ...scope.states, limit],
    )
  ).map(toRecord)

/** Files that ask to be in the plan of a year, by number; those that ended without support only where a decision on a plan names them. */
export const applicationsOfPlan = async (reads: Reads, year: number): Promise<ApplicationRecord[]> =>
  (
    await reads.all<Raw>(
      `SELECT ${columns} FROM application a
       WHERE (a.year = ? AND NOT EXISTS (SELECT 1 FROM plan_year p WHERE p.application_id = a.id)
           OR a.id IN (SELECT application_id FROM plan_year WHERE year = ?))
         AND (a.state NOT IN ('rejected', 'withdrawn') OR EXISTS (SELECT 1 FROM plan_item i WHERE i.application_id = a.id)) ORDER BY no`,
      [year, year],
    )
  ).map(toRecord)

/** Files that may ask to be in the plan of a year instead of the one they ask for now: still open, requested by then, in no decided plan. */
export const movableToPlan = (
  reads: Reads,
  year: number,
): Promise<
  {
    applicationId: string
    no: string
    coop: string
    content: string
    work: string | null
    state: ApplicationState
    asked: number | null
    planYear: number
  }[]
> =>
  reads.all(
    `SELECT a.id AS applicationId, a.no, c.name AS coop, a.content, a.work, a.state, a.amount AS asked, y.year AS planYear
     FROM application a JOIN application_plan_year y ON y.application_id = a.id JOIN coop c ON c.id = a.coop_id
     WHERE a.year <= ? AND y.year <> ? AND a.state IN (SELECT value FROM json_each(?)) AND a.state <> 'ineligible'
       AND NOT EXISTS (SELECT 1 FROM plan_standing s WHERE s.application_id = a.id AND s.included = 1)
     ORDER BY y.year DESC, a.no`,
    [year, year, JSON.stringify(editableStates)],
  )

export const insertApplication = async (
  tx: Tx,
  application: Pick<ApplicationRecord, 'no' | 'year' | 'coopId' | 'content' | 'work' | 'requestDate' | 'facts'>,
): Promise<ApplicationRecord> => {
  const record: ApplicationRecord = {
    ...application,
    id: tx.newId(),
    state: 'draft',
    dueOn: null,
    assignee: null,
    verdict: null,
    lastRunId: null,
    version: 1,
    createdAt: tx.at,
  }
  await tx.insert(Application, record)
  return record
}

type Change = Partial<
  Pick<ApplicationRecord, 'state' | 'dueOn' | 'assignee' | 'facts' | 'verdict' | 'lastRunId' | 'requestDate'>
>

/** Writes a change; exactly one row of the version that was read, else somebody else was faster. */
export const updateApplication = async (
  tx: Tx,
  record: ApplicationRecord,
  change: Change,
): Promise<ApplicationRecord> => {
  const next = { ...record, ...change, version: record.version + 1 }
  await tx.run(
    `UPDATE application SET state = ?, due_on = ?, assignee = ?, facts = ?, verdict = ?, last_run_id = ?, request_date = ?, version = ?
     WHERE id = ? AND version = ?`,
    [
      next.state,
      next.dueOn,
      next.assignee,
      JSON.stringify(next.facts),
      next.verdict,
      next.lastRunId,
      next.requestDate,
      next.version,
      record.id,
      record.version,
    ],
    1,
  )
  return next
}
