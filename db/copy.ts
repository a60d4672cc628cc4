import { rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { asRefusal } from './errors.ts'

/** Pages a step: 4 MB; between two steps others get their turn and the copy can be stopped. */
const pagesAStep = 1000

/**
 * Copies a database that is in use, page for page, as it stood at one moment: a read transaction held on the source keeps what is posted
 * meanwhile out of the copy, and keeps SQLite from beginning again at every such posting. Writers are not held up. (VACUUM INTO would be as fast,
 * but cannot be stopped, tells no progress, and builds indexes anew, so that a broken one would never be seen.)
 * @param onPages may throw: the copy stops and nothing of it is left
 * @throws Refusal db.full, db.readOnly, db.notOurs
 */
export const copyDatabase = async (
  file: string,
  target: string,
  onPages: (done: number, total: number) => void,
): Promise<void> => {
  let source: Sqlite.Database | undefined
  try {
    source = new Sqlite(file, { readonly: true, fileMustExist: true })
    source.pragma('busy_timeout = 5000')
    source.exec('BEGIN')
    source.prepare('SELECT count(*) FROM sqlite_master').get()
    const { totalPages: all } = await source.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        onPages(totalPages - remainingPages, totalPages)
        return pagesAStep
      },
    })
    // The last step is not told by the driver.
    onPages(all, all)
    foldIn(target)
  } catch (error) {
    for (const part of ['', ...sideFiles]) rmSync(`${target}${part}`, { force: true })
    throw asRefusal(error, file)
  } finally {
    source?.close()
  }
}

/** What SQLite keeps beside a database while it is open, and after a crash. */
export const sideFiles = ['-wal', '-shm', '-journal'] as const

/**
 * Makes a database one file: what its log holds goes in, and the log goes away. A log left beside another database of the same name would be
 * read into that one.
 * @throws Refusal db.busy while any other connection is open, db.notOurs when it cannot be read
 */
export const foldIn = (file: string): void => {
  let db: Sqlite.Database | undefined
  try {
    db = new Sqlite(file, { fileMustExist: true })
    db.pragma('busy_timeout = 2000')
    // No shared index beside the log then: there may be no room left for one.
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('synchronous = FULL')
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
  } catch (error) {
    throw asRefusal(error, file)
  } finally {
    db?.close()
  }
}
