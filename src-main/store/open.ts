import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { asRefusal, isFromDatabase } from '../../db/errors.ts'
import { shareFolder } from '../../db/lock.ts'
import { openDatabase, openReader } from '../../db/open.ts'
import { openStore, type Reads, readsOf, type Store } from './unit-of-work.ts'

/**
 * Opens the database of an office as a store; closing waits for what is being written. While it is open, nobody can put another in its place.
 * @throws Refusal db.*
 */
export const openOfficeStore = async (
  file: string,
  how: 'create' | 'open',
): Promise<Store & { close(): Promise<void> }> => {
  // A missing file is said to be missing before a lock is laid where nothing is.
  const share = how === 'open' && !existsSync(file) ? null : shareFolder(dirname(file))
  try {
    const database = await openDatabase(file, how)
    const store = openStore(database)
    return {
      ...store,
      close: async () => {
        await store.idle()
        await database.close()
        share?.release()
      },
    }
  } catch (error) {
    share?.release()
    throw error
  }
}

/**
 * A read-only snapshot for a long export: what others post meanwhile does not show, so that heading and lines agree.
 * @throws Refusal db.notOurs, db.readOnly, db.full, and what `work` throws
 */
export const withSnapshot = async <T>(file: string, work: (reads: Reads) => Promise<T>): Promise<T> => {
  try {
    const reader = await openReader(file)
    try {
      reader.statements.run('BEGIN', [])
      return await work(readsOf(reader.statements))
    } finally {
      reader.statements.run('ROLLBACK', [])
      await reader.source.destroy()
    }
  } catch (error) {
    // The disk that `work` writes to is another matter.
    throw isFromDatabase(error) ? asRefusal(error, file) : error
  }
}
