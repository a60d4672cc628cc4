import type Sqlite from 'better-sqlite3'
import { attempt, type Outcome } from './voucher-rows.ts'

/** What the database says to every way of changing, deleting or replacing a row of a history table. */
export const changesTried = (db: Sqlite.Database, table: string): ReadonlySet<Outcome> => {
  const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table)
  const statements = [
    ...columns.map(({ name }) => `UPDATE ${table} SET ${name} = ${name}`),
    `UPDATE OR REPLACE ${table} SET rowid = rowid`,
    `DELETE FROM ${table}`,
    `REPLACE INTO ${table} SELECT * FROM ${table} ORDER BY rowid LIMIT 1`,
    `INSERT OR IGNORE INTO ${table} SELECT * FROM ${table} ORDER BY rowid LIMIT 1`,
  ]
  return new Set(statements.map((sql) => attempt(db, () => void db.exec(sql))))
}

/** Tables that only grow: their triggers refuse every UPDATE, whatever the column. */
export const historyTables = (db: Sqlite.Database): readonly string[] =>
  db
    .prepare<[], { name: string }>(
      `SELECT DISTINCT tbl_name AS name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE UPDATE ON%' ORDER BY name`,
    )
    .all()
    .map((row) => row.name)

/** Tried in 0017.test.ts. */
export const measureHistory = ['voucher_draft_measure'] as const

/** Tried in 0015.test.ts. */
export const codeHistory = ['code_list', 'code_list_entry'] as const

/** Tried in 0013.test.ts. */
export const timetableHistory = ['class_timetable'] as const

/** Tried in 0008.test.ts. */
export const periodHistory = ['period_act', 'carry_over'] as const
/** Tried in 0014.test.ts. */
export const evidenceHistory = [
  'evidence',
  'evidence_scan',
  'payment_plan',
  'payment_instalment',
  'voucher_scan',
  'evidence_seal',
] as const

/** Tried in 0005.test.ts. */
export const trainingHistory = ['class_sheet', 'voucher_draft_class', 'voucher_class'] as const

/** Tried in 0004.test.ts and, with its later column, in 0012.test.ts. */
export const planHistory = ['plan_decision', 'plan_item'] as const

/** Tried in 0003.test.ts. */
export const registerHistory = ['coop_pair_decision', 'coop_merge', 'coop_unmerge'] as const

/** Tried in law-refuses.test.ts. */
export const lawHistory = [
  'pack_copy',
  'recheck',
  'recheck_item',
  'review_flag_answer',
  'provincial_value',
  'area_entry',
] as const
