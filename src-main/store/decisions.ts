import { BudgetLine, type BudgetLineRow, Decision, DecisionItem, type DecisionRow } from '../../db/schema/money.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { BudgetLineRow, DecisionRow } from '../../db/schema/money.ts'

const decisionSelect = `SELECT id, number, decided_on AS decidedOn, signer, kind, changes_id AS changesId,
  budget_line_id AS budgetLineId, sha256, reason, recorded_by AS recordedBy, recorded_at AS recordedAt FROM decision`

export const decisionById = async (reads: Reads, id: string): Promise<DecisionRow | undefined> =>
  reads.get(`${decisionSelect} WHERE id = ?`, [id])

export const decisionByNumber = async (
  reads: Reads,
  number: string,
  decidedOn: string,
): Promise<DecisionRow | undefined> =>
  reads.get(`${decisionSelect} WHERE number = ? AND decided_on = ?`, [number, decidedOn])

/** The scan of a decision, named by its number. */
export const decisionScan = async (
  reads: Reads,
  id: string,
): Promise<{ sha256: string; mime: string; name: string } | undefined> =>
  reads.get(
    `SELECT s.sha256, s.mime, replace(d.number, '/', '-') AS name FROM decision d JOIN stored_file s ON s.sha256 = d.sha256
     WHERE d.id = ?`,
    [id],
  )

/** Newest first. */
export const listDecisions = async (reads: Reads): Promise<DecisionRow[]> =>
  reads.all(`${decisionSelect} ORDER BY rowid DESC`, [])

/** The chain of later decisions that changed this one, oldest first. */
export const changesOf = async (reads: Reads, id: string): Promise<DecisionRow[]> =>
  reads.all(`${decisionSelect} WHERE changes_id = ? ORDER BY rowid`, [id])

export type DecisionItemRecord = {
  readonly decisionId: string
  readonly applicationId: string
  readonly no: string
  readonly coop: string
  readonly amount: number
}

const itemSelect = `SELECT i.decision_id AS decisionId, i.application_id AS applicationId, a.no, c.name AS coop, i.amount
  FROM decision_item i JOIN application a ON a.id = i.application_id JOIN coop c ON c.id = a.coop_id`

export const decisionItems = async (reads: Reads, decisionId: string): Promise<DecisionItemRecord[]> =>
  reads.all(`${itemSelect} WHERE i.decision_id = ? ORDER BY a.no`, [decisionId])

export const allDecisionItems = async (reads: Reads): Promise<DecisionItemRecord[]> =>
  reads.all(`${itemSelect} ORDER BY a.no`, [])

export const decisionsOfApplication = async (
  reads: Reads,
  applicationId: string,
): Promise<(DecisionRow & { readonly amount: number })[]> =>
  reads.all(
    `SELECT d.id, d.number, d.decided_on AS decidedOn, d.signer, d.kind, d.changes_id AS changesId, d.budget_line_id AS budgetLineId,
       d.sha256, d.reason, d.recorded_by AS recordedBy, d.recorded_at AS recordedAt, i.amount
     FROM decision_item i JOIN decision d ON d.id = i.decision_id WHERE i.application_id = ? ORDER BY d.rowid`,
    [applicationId],
  )

export const insertDecision = async (
  tx: Tx,
  decision: Omit<DecisionRow, 'id' | 'recordedAt'>,
  items: readonly { readonly applicationId: string; readonly amount: number }[],
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(Decision, { ...decision, id, recordedAt: tx.at })
  for (const item of items) await tx.insert(DecisionItem, { decisionId: id, ...item })
  return id
}

const lineSelect = `SELECT id, year, name, content, source, level, chapter, khoan, tieu_muc AS tieuMuc, programme_code AS programmeCode,
  paying_unit AS payingUnit, created_at AS createdAt FROM budget_line`

export const budgetLineById = async (reads: Reads, id: string): Promise<BudgetLineRow | undefined> =>
  reads.get(`${lineSelect} WHERE id = ?`, [id])

/** Lines of this name, of one year or of any. */
export const budgetLinesNamed = async (reads: Reads, name: string, year: number | null): Promise<BudgetLineRow[]> =>
  reads.all(`${lineSelect} WHERE name = ? AND year = coalesce(?, year) ORDER BY year`, [name, year])

export const sameBudgetLine = async (
  reads: Reads,
  line: Omit<BudgetLineRow, 'id' | 'name' | 'createdAt'>,
): Promise<BudgetLineRow | undefined> =>
  reads.get(
    `${lineSelect} WHERE year = ? AND content = ? AND source = ? AND level = ? AND chapter = ? AND khoan = ? AND tieu_muc = ? AND programme_code = ?
       AND paying_unit = ?`,
    [
      line.year,
      line.content,
      line.source,
      line.level,
      line.chapter,
      line.khoan,
      line.tieuMuc,
      line.programmeCode,
      line.payingUnit,
    ],
  )

/** Lines of a year and of later ones: what an import of codes is held against. */
export const budgetLinesFrom = (reads: Reads, year: number): Promise<BudgetLineRow[]> =>
  reads.all(`${lineSelect} WHERE year >= ? ORDER BY year, name`, [year])

export const insertBudgetLine = async (tx: Tx, line: Omit<BudgetLineRow, 'id' | 'createdAt'>): Promise<string> => {
  const id = tx.newId()
  await tx.insert(BudgetLine, { ...line, id, createdAt: tx.at })
  return id
}

export type BudgetStanding = BudgetLineRow & {
  readonly estimate: number
  readonly available: number
  readonly committed: number
  readonly advanced: number
  readonly paid: number
}

/** Budget lines of a year with where their money stands. `estimate` is what came from the source, less what went back. */
export const listBudget = async (reads: Reads, year: number): Promise<BudgetStanding[]> =>
  reads.all(
    `SELECT b.id, b.year, b.name, b.content, b.source, b.level, b.chapter, b.khoan, b.tieu_muc AS tieuMuc,
       b.programme_code AS programmeCode, b.paying_unit AS payingUnit, b.created_at AS createdAt,
       -coalesce(sum(CASE WHEN s.bucket = 'source' THEN s.balance END), 0) AS estimate,
       coalesce(sum(CASE WHEN s.bucket = 'available' THEN s.balance END), 0) AS available,
       coalesce(sum(CASE WHEN s.bucket = 'committed' THEN s.balance END), 0) AS committed,
       coalesce(sum(CASE WHEN s.bucket = 'advanced' THEN s.balance END), 0) AS advanced,
       coalesce(sum(CASE WHEN s.bucket = 'paid' THEN s.balance END), 0) AS paid
     FROM budget_line b LEFT JOIN bucket_balance s ON s.budget_line_id = b.id
     WHERE b.year = ? GROUP BY b.id ORDER BY b.content, b.source, b.name`,
    [year],
  )

export const yearsOfBudget = async (reads: Reads): Promise<number[]> =>
  (await reads.all<{ year: number }>('SELECT DISTINCT year FROM budget_line ORDER BY year DESC', [])).map(
    (row) => row.year,
  )
