import { closeSync, openSync, readSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { asRefusal } from './errors.ts'
import { migrations } from './migrations/index.ts'

/**
 * What SQLite says of a file: the first thing that is wrong with it, or null; a migration that this program does not know, or null; how many it
 * still needs.
 */
export type Health = { readonly fault: string | null; readonly unknown: string | null; readonly pending: number }

const heading = 'SQLite format 3\0'
const smallestPage = 512

/**
 * Does a file begin as a database does? Asked before one that may be broken is opened: SQLite takes an empty or cut-off file for a new database and
 * removes the log beside it, which may hold the better part.
 */
export const isDatabaseFile = (file: string): boolean => {
  const handle = openSync(file, 'r')
  try {
    const start = Buffer.alloc(smallestPage)
    return readSync(handle, start, 0, smallestPage, 0) === smallestPage && start.toString('latin1', 0, 16) === heading
  } finally {
    closeSync(handle)
  }
}

type Orphan = { readonly table: string; readonly rowid: number | null; readonly parent: string }

/**
 * Reads every page, index and foreign key of a closed database.
 * @throws Refusal db.notOurs, db.readOnly when it cannot be read at all
 */
export const databaseHealth = (file: string): Health => {
  let db: Sqlite.Database | undefined
  try {
    db = new Sqlite(file, { readonly: true, fileMustExist: true })
    const integrity = String(db.pragma('integrity_check(1)', { simple: true }))
    const done = db.prepare<[], string>('SELECT name FROM migration').pluck().all()
    const known = migrations.map((step) => new step().name)
    return {
      fault: integrity === 'ok' ? orphanOf(db) : `integrity_check: ${integrity}`,
      unknown: done.find((name) => !known.includes(name)) ?? null,
      pending: known.filter((name) => !done.includes(name)).length,
    }
  } catch (error) {
    throw asRefusal(error, file)
  } finally {
    db?.close()
  }
}

/** A row whose parent is gone. */
const orphanOf = (db: Sqlite.Database): string | null => {
  const found: unknown = db.pragma('foreign_key_check')
  const [orphan] = Array.isArray(found) ? (found as readonly Orphan[]) : []
  return orphan === undefined ? null : `foreign_key_check: ${orphan.table} ${orphan.rowid ?? ''} -> ${orphan.parent}`
}
