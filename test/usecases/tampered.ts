import type Sqlite from 'better-sqlite3'
import { plain } from '../store/voucher-rows.ts'

/** Drops the triggers, does what `work` does, and puts the triggers back, as an outside tool would to leave no trace. */
export const tamper = (file: string, work: (db: Sqlite.Database) => void): void => {
  const db = plain(file)
  try {
    const triggers = db
      .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`)
      .all()
    db.pragma('foreign_keys = OFF')
    db.pragma('ignore_check_constraints = ON')
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
    work(db)
    for (const { sql } of triggers) db.exec(sql)
  } finally {
    db.close()
  }
}
