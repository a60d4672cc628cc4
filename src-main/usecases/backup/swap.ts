import { copyFileSync, existsSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../domain/refusal.ts'
import { foldIn, isDatabaseFile, ownFolder, sideFiles } from '../../store/backup.ts'
import { asDiskRefusal } from '../files/disk.ts'
import { removeDatabase } from '../files/remove-database.ts'
import { syncFolder } from '../files/sync-folder.ts'
import { readPresent } from './compare.ts'
import { removeStaged, stagingPrefix } from './examine.ts'
import { hashOf } from './pieces.ts'
import { headOf, type Staged } from './restore.ts'
import type { At } from './steps.ts'

/** `kept`: the file that holds what was there before; null where nothing was. */
export type Swapped = { readonly kept: string | null }

/**
 * Puts a staged database in the place of the present one, which is copied under a dated name first. The name of the office's database is never free:
 * one rename over it is the whole swap, so whoever is killed at any moment leaves the old office or the new one.
 * @throws Refusal restore.inUse while anybody has the office open, changed.meanwhile when the present book is no longer the one compared,
 *   restore.keptThere, db.full, db.readOnly
 */
export const swapIn = async (ready: Staged, at: At): Promise<Swapped> => {
  const { database, staged, kept } = ready
  try {
    const own = ownFolder(dirname(database))
    try {
      at('owned')
      const was = existsSync(database)
      if (was) await keepPresent(ready, at)
      await rename(staged, database)
      await syncFolder(dirname(database))
      at('swapped')
      // Rubbish that will not go is no reason to call a done swap undone.
      await removeLeftovers(database).catch(() => undefined)
      return { kept: was ? kept : null }
    } finally {
      own.release()
    }
  } catch (error) {
    await removeStaged(staged)
    throw asDiskRefusal(error, database)
  }
}

const keepPresent = async ({ database, kept, report }: Staged, at: At): Promise<void> => {
  const whole = fold(database)
  at('folded')
  const present = { here: await readPresent(database) }
  if (headOf(present) !== headOf(report)) throw new Refusal('changed.meanwhile', { what: basename(database) })
  if (existsSync(kept)) throw new Refusal('restore.keptThere', { file: kept })
  // A file that cannot be opened is kept as it lies, with the log that may hold the better part of it.
  for (const side of whole ? [''] : [...sideFiles, '']) await keep(`${database}${side}`, `${kept}${side}`)
  await syncFolder(dirname(kept))
  at('kept')
  // A log beside the new database would be read into it.
  for (const side of sideFiles) await rm(`${database}${side}`, { force: true })
  await syncFolder(dirname(database))
  at('cleared')
}

/** True when the database is now one file; false when it cannot be read. @throws Refusal restore.inUse */
const fold = (database: string): boolean => {
  if (!isDatabaseFile(database)) return false
  try {
    foldIn(database)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'db.busy')
      throw new Refusal('restore.inUse', { folder: dirname(database) })
    if (error instanceof Refusal && error.code === 'db.notOurs') return false
    throw error
  }
}

/** A copy that is on the disk and the same, byte for byte, before its name is given. */
const keep = async (from: string, to: string): Promise<void> => {
  if (!existsSync(from)) return
  const part = `${to}.part`
  try {
    copyFileSync(from, part)
    const file = await open(part, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    if ((await hashOf(from)) !== (await hashOf(part))) throw new Error(`${part} is not what ${from} is`)
    await rename(part, to)
  } catch (error) {
    await removeDatabase(part)
    throw error
  }
}

/** Copies that restores and rehearsals left when they were killed: nobody else is at work here now. */
const removeLeftovers = async (database: string): Promise<void> => {
  const [folder, prefix] = [dirname(database), basename(stagingPrefix(database))]
  for (const name of await readdir(folder)) if (name.startsWith(prefix)) await rm(join(folder, name), { force: true })
}
