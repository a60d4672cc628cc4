import { type BySource, PlanDecision, type PlanDecisionRow, PlanItem } from '../../db/schema/plan.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { BySource } from '../../db/schema/plan.ts'

/** Decisions of a year in the order they were recorded, with how many files each puts in (or gives another amount) and takes out. */
export const planDecisions = (
  reads: Reads,
  year: number,
): Promise<(PlanDecisionRow & { takesIn: number; takesOut: number })[]> =>
  reads.all(
    `SELECT d.id, d.year, d.number, d.decided_on AS decidedOn, d.signer, d.kind, d.reason, d.sha256, d.recorded_by AS recordedBy,
       d.recorded_at AS recordedAt, (SELECT count(*) FROM plan_item i WHERE i.decision_id = d.id AND i.included = 1) AS takesIn,
       (SELECT count(*) FROM plan_item i WHERE i.decision_id = d.id AND i.included = 0) AS takesOut
     FROM plan_decision d WHERE d.year = ? ORDER BY d.rowid`,
    [year],
  )

/** A decision on a plan by the number and day people know it by, of whatever year. */
export const planDecisionByNumber = (
  reads: Reads,
  number: string,
  decidedOn: string,
): Promise<{ id: string; year: number } | undefined> =>
  reads.get('SELECT id, year FROM plan_decision WHERE number = ? AND decided_on = ?', [number, decidedOn])

/** The scan of a decision on a plan by the id of the decision; undefined where none was attached. */
export const planDecisionScan = (
  reads: Reads,
  id: string,
): Promise<{ sha256: string; mime: string; name: string } | undefined> =>
  reads.get(
    'SELECT d.sha256, f.mime, d.number AS name FROM plan_decision d JOIN stored_file f ON f.sha256 = d.sha256 WHERE d.id = ?',
    [id],
  )

export type PlanLine = BySource & {
  readonly applicationId: string
  readonly no: string
  readonly coop: string
  readonly content: string
  readonly included: 0 | 1
  /** The support it had in the plan until then, đồng; null: it was not in. */
  readonly before: number | null
}

/** The lines of a decision on a plan, by number of the file. */
export const planLines = (reads: Reads, decisionId: string): Promise<PlanLine[]> =>
  reads.all(
    `SELECT i.application_id AS applicationId, a.no, c.name AS coop, a.content, i.included, i.central, i.local, i.own, i.science, i.other,
       (SELECT j.central + j.local + j.science + j.other FROM plan_item j JOIN plan_decision e ON e.id = j.decision_id
         WHERE j.application_id = i.application_id AND j.included = 1 AND e.rowid < d.rowid AND e.rowid =
           (SELECT max(f.rowid) FROM plan_item k JOIN plan_decision f ON f.id = k.decision_id
            WHERE k.application_id = i.application_id AND f.rowid < d.rowid)) AS before
     FROM plan_item i JOIN plan_decision d ON d.id = i.decision_id JOIN application a ON a.id = i.application_id
       JOIN coop c ON c.id = a.coop_id
     WHERE i.decision_id = ? ORDER BY a.no`,
    [decisionId],
  )

/** Numbers of years that have a decided plan. */
export const plannedYears = async (reads: Reads): Promise<ReadonlySet<number>> =>
  new Set((await reads.all<{ year: number }>('SELECT DISTINCT year FROM plan_decision', [])).map(({ year }) => year))

/** Years an office may want to see the plan of: those of requests, of files moved on, of decisions. */
export const yearsOfPlans = async (reads: Reads): Promise<readonly number[]> =>
  (
    await reads.all<{ year: number }>(
      `SELECT DISTINCT year FROM application UNION SELECT year FROM plan_year UNION SELECT year FROM plan_decision ORDER BY year`,
      [],
    )
  ).map(({ year }) => year)

/** The year whose plan each file asks to be in. */
export const planYearsOf = async (
  reads: Reads,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (
      await reads.all<{ id: string; year: number }>(
        `SELECT application_id AS id, year FROM application_plan_year WHERE application_id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(applicationIds)],
      )
    ).map(({ id, year }) => [id, year]),
  )

/** Asks for a file to be in the plan of another year than it was; back in the year of its request nothing is kept. */
export const putPlanYear = async (
  tx: Tx,
  application: { readonly id: string; readonly year: number },
  year: number,
  by: string,
): Promise<void> => {
  if (year === application.year) {
    await tx.run('DELETE FROM plan_year WHERE application_id = ?', [application.id], 1)
    return
  }
  await tx.run(
    `INSERT INTO plan_year (application_id, year, moved_by, moved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (application_id) DO UPDATE SET year = excluded.year, moved_by = excluded.moved_by, moved_at = excluded.moved_at`,
    [application.id, year, by, tx.at],
    1,
  )
}

export type Standing = BySource & {
  readonly applicationId: string
  /** Of the plan that says it: a file may have left the plan of one year for another's. */
  readonly year: number
  readonly included: 0 | 1
  readonly number: string
  readonly decidedOn: string
  /** The day it came into the plan; null: it is not in. */
  readonly approvedOn: string | null
}

/** What the plan says of these files; those no decision names are missing. */
export const standingOf = async (
  reads: Reads,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> =>
  new Map(
    (
      await reads.all<Standing>(
        `SELECT s.application_id AS applicationId, s.year, s.included, s.central, s.local, s.own, s.science, s.other, s.number,
           s.decided_on AS decidedOn, CASE s.included WHEN 1 THEN (SELECT min(e.decided_on) FROM plan_item j JOIN plan_decision e ON e.id = j.decision_id
             WHERE j.application_id = s.application_id AND e.rowid > coalesce((SELECT max(f.rowid) FROM plan_item k
               JOIN plan_decision f ON f.id = k.decision_id WHERE k.application_id = s.application_id AND k.included = 0), 0)) END AS approvedOn
         FROM plan_standing s WHERE s.application_id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(applicationIds)],
      )
    ).map((row) => [row.applicationId, row]),
  )

export const insertPlanDecision = async (
  tx: Tx,
  decision: Omit<PlanDecisionRow, 'id' | 'recordedAt'>,
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(PlanDecision, { ...decision, id, recordedAt: tx.at })
  return id
}

export const insertPlanItem = (
  tx: Tx,
  decisionId: string,
  item: BySource & { readonly applicationId: string; readonly included: boolean },
): Promise<void> => tx.insert(PlanItem, { ...item, decisionId, included: item.included ? 1 : 0 })

export type DraftItem = BySource & {
  readonly applicationId: string
  readonly note: string | null
  readonly version: number
}

/** What officers drafted for these files. */
export const draftItems = async (
  reads: Reads,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, DraftItem>> =>
  new Map(
    (
      await reads.all<DraftItem>(
        `SELECT application_id AS applicationId, central, local, own, science, other, note, version
         FROM plan_draft_item WHERE application_id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(applicationIds)],
      )
    ).map((row) => [row.applicationId, row]),
  )

/** Writes a draft amount at the version that was seen (0: none yet). */
export const putDraftItem = async (tx: Tx, item: DraftItem, by: string): Promise<void> => {
  const values = [item.central, item.local, item.own, item.science, item.other, item.note, by, tx.at]
  if (item.version === 0)
    await tx.run(
      `INSERT INTO plan_draft_item (central, local, own, science, other, note, changed_by, changed_at, application_id, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
      [...values, item.applicationId],
      1,
    )
  else
    await tx.run(
      `UPDATE plan_draft_item SET central = ?, local = ?, own = ?, science = ?, other = ?, note = ?, changed_by = ?, changed_at = ?,
         version = version + 1 WHERE application_id = ? AND version = ?`,
      [...values, item.applicationId, item.version],
      1,
    )
}

export type MoneyOfFile = {
  readonly approved: number
  readonly committed: number
  readonly advanced: number
  readonly paid: number
}

/** Where the money of these files stands, đồng; those without any are missing. */
export const moneyOfFiles = async (
  reads: Reads,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, MoneyOfFile>> =>
  new Map(
    (
      await reads.all<MoneyOfFile & { id: string }>(
        `SELECT application_id AS id, sum(balance) AS approved, sum(CASE bucket WHEN 'committed' THEN balance ELSE 0 END) AS committed,
           sum(CASE bucket WHEN 'advanced' THEN balance ELSE 0 END) AS advanced, sum(CASE bucket WHEN 'paid' THEN balance ELSE 0 END) AS paid
         FROM bucket_balance WHERE bucket IN ('committed', 'advanced', 'paid') AND application_id IN (SELECT value FROM json_each(?))
         GROUP BY application_id`,
        [JSON.stringify(applicationIds)],
      )
    ).map(({ id, ...money }) => [id, money]),
  )
