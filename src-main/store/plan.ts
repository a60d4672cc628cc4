import { type BySource, PlanDecision, type PlanDecisionRow, PlanItem } from '../../db/schema/plan.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { BySource } from '../../db/schema/plan.ts'

/** Decisions of a year in the order they were recorded. */
export const planDecisions = (reads: Reads, year: number): Promise<(PlanDecisionRow & { items: number })[]> =>
  reads.all(
    `SELECT d.id, d.year, d.number, d.decided_on AS decidedOn, d.signer, d.kind, d.reason, d.recorded_by AS recordedBy,
       d.recorded_at AS recordedAt, (SELECT count(*) FROM plan_item i WHERE i.decision_id = d.id) AS items
     FROM plan_decision d WHERE d.year = ? ORDER BY d.rowid`,
    [year],
  )

/** Numbers of years that have a decided plan. */
export const plannedYears = async (reads: Reads): Promise<ReadonlySet<number>> =>
  new Set((await reads.all<{ year: number }>('SELECT DISTINCT year FROM plan_decision', [])).map(({ year }) => year))

export type Standing = BySource & {
  readonly applicationId: string
  readonly included: 0 | 1
  readonly number: string
  readonly decidedOn: string
}

/** What the plan says of these files; those no decision names are missing. */
export const standingOf = async (
  reads: Reads,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> =>
  new Map(
    (
      await reads.all<Standing>(
        `SELECT application_id AS applicationId, included, central, local, own, science, other, number, decided_on AS decidedOn
         FROM plan_standing WHERE application_id IN (SELECT value FROM json_each(?))`,
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

/** Amounts officers drafted for files of a year. */
export const draftItems = async (reads: Reads, year: number): Promise<ReadonlyMap<string, DraftItem>> =>
  new Map(
    (
      await reads.all<DraftItem>(
        `SELECT p.application_id AS applicationId, p.central, p.local, p.own, p.science, p.other, p.note, p.version
         FROM plan_draft_item p JOIN application a ON a.id = p.application_id WHERE a.year = ?`,
        [year],
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

/** Where the money of the files of a year stands, đồng. */
export const moneyOfYear = async (reads: Reads, year: number): Promise<ReadonlyMap<string, MoneyOfFile>> =>
  new Map(
    (
      await reads.all<MoneyOfFile & { id: string }>(
        `SELECT a.id, sum(b.balance) AS approved, sum(CASE b.bucket WHEN 'committed' THEN b.balance ELSE 0 END) AS committed,
           sum(CASE b.bucket WHEN 'advanced' THEN b.balance ELSE 0 END) AS advanced, sum(CASE b.bucket WHEN 'paid' THEN b.balance ELSE 0 END) AS paid
         FROM application a JOIN bucket_balance b ON b.application_id = a.id AND b.bucket IN ('committed', 'advanced', 'paid')
         WHERE a.year = ? GROUP BY a.id`,
        [year],
      )
    ).map(({ id, ...money }) => [id, money]),
  )
