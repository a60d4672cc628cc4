import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Refusal } from '../src-main/domain/refusal.ts'
import { asRefusal } from './errors.ts'
import { makeFolderOf } from './folder.ts'

/**
 * One window per data folder. The lock is a SQLite file held in an exclusive transaction: the operating system lets go of it when the
 * process ends, however it ends, so a crash leaves no stale lock behind.
 * @throws Refusal db.locked with the process that holds it
 */
export const lockFolder = (folder: string): { release(): void } => {
  const pidFile = join(folder, 'office.pid')
  const file = join(folder, 'office.lock')
  const db = openLock(file)
  try {
    db.pragma('busy_timeout = 0')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    const refusal = asRefusal(error, file)
    if (refusal instanceof Refusal && refusal.code === 'db.busy')
      throw new Refusal('db.locked', { folder, pid: holder(pidFile) })
    throw refusal
  }
  try {
    writeFileSync(pidFile, String(process.pid))
  } catch (error) {
    db.close()
    throw asRefusal(error, file)
  }
  return {
    release: () => {
      db.exec('ROLLBACK')
      db.close()
    },
  }
}

/**
 * Everybody who has an office of this folder open holds a share of it: the window, a command, each for as long as its database is open. They do
 * not hinder each other; whoever puts another database in its place needs the whole. Like the lock above it ends with its process.
 * @throws Refusal db.restoring when the place is being changed for longer than a few seconds
 */
export const shareFolder = (folder: string): { release(): void } =>
  hold(folder, 'BEGIN; SELECT count(*) FROM sqlite_master', 5000, new Refusal('db.restoring', { folder }))

/**
 * The whole of a folder: nobody has its office open, and nobody can open it meanwhile.
 * @throws Refusal restore.inUse
 */
export const ownFolder = (folder: string): { release(): void } =>
  hold(folder, 'BEGIN EXCLUSIVE', 2000, new Refusal('restore.inUse', { folder }))

const hold = (folder: string, begin: string, waitMs: number, taken: Refusal): { release(): void } => {
  const file = join(folder, 'office.use')
  const db = openLock(file)
  try {
    db.pragma(`busy_timeout = ${waitMs}`)
    db.exec(begin)
  } catch (error) {
    db.close()
    const refusal = asRefusal(error, file)
    throw refusal instanceof Refusal && refusal.code === 'db.busy' ? taken : refusal
  }
  return { release: () => db.close() }
}

const openLock = (file: string): Sqlite.Database => {
  try {
    makeFolderOf(file)
    return new Sqlite(file)
  } catch (error) {
    throw asRefusal(error, file)
  }
}

const holder = (pidFile: string): string => {
  try {
    return readFileSync(pidFile, 'utf8').trim()
  } catch {
    return '?'
  }
}
