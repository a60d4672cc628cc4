import { existsSync } from 'node:fs'
import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BackupReport } from '../../domain/backup/report.ts'
import { Refusal } from '../../domain/refusal.ts'
import { copyDatabase } from '../../store/backup.ts'
import { removeDatabase } from '../files/remove-database.ts'
import { syncFolder } from '../files/sync-folder.ts'
import { writeWholeFile } from '../files/whole-file.ts'
import { type LongWork, type Meter, openMeter } from './long-work.ts'
import { openBackup, verifyFiles } from './open-backup.ts'
import { checkChain, checkHealth, readContent } from './sound.ts'
import { writeFiles } from './write-files.ts'

export type BackupJob = {
  /** The database of the office, in use or not; its papers lie beside it. */
  readonly database: string
  /** Where the finished backup goes: a file that is not there yet. */
  readonly target: string
}

/**
 * Backs an office up into one zip: the database as it stood at one moment, every paper it names, and a list with the SHA-256 of each. Then
 * opens what it wrote and reads all of it again. Only a backup that holds is given its name; everything unfinished stands beside it and goes.
 *
 * One file and not a folder: it is carried and copied whole or visibly not at all, it passes through the save dialog of the shell, and any tool opens
 * it when this program is long gone. A paper that the data folder has lost does not stop the backup of the rest; the report names it.
 * @throws Refusal backup.exists, backup.cancelled, backup.unsound, backup.sealBroken, backup.damaged, backup.noRoom, backup.fileTooBig, db.full, db.readOnly
 */
export const makeBackup = async ({ database, target }: BackupJob, work: LongWork): Promise<BackupReport> => {
  if (existsSync(target)) throw new Refusal('backup.exists', { file: target })
  const report = await writeWholeFile(target, async (part) => {
    const copy = `${part}.db`
    try {
      await removeDatabase(copy)
      return await write({ database, part, copy }, work)
    } finally {
      await removeDatabase(copy)
    }
  })
  await syncFolder(dirname(target))
  return { ...report, path: target, sameDisk: await onOneDisk(dirname(database), dirname(target)) }
}

type Places = { readonly database: string; readonly part: string; readonly copy: string }

const write = async (
  { database, part, copy }: Places,
  work: LongWork,
): Promise<Omit<BackupReport, 'path' | 'sameDisk'>> => {
  const { papers: now } = await readContent(database)
  const [data, scans] = [(await stat(database)).size, now.reduce((sum, paper) => sum + paper.size, 0)]
  await checkRoom(dirname(part), 2 * data + scans)
  // Copied, written, read again.
  const meter = openMeter(3 * data + 2 * scans, work)
  let copied = 0
  await copyDatabase(database, copy, (done, total) => {
    const bytes = Math.floor((data * done) / Math.max(1, total))
    meter.add(bytes - copied)
    copied = bytes
  })
  checkHealth(copy)
  await checkChain(copy)
  const manifest = await writeFiles({ folder: dirname(database), part, copy }, meter)
  return { ...(await readAgain(part, meter)), ...manifest, files: manifest.files.length }
}

/** Opens the finished file as a restore would, and reads every byte of it. The database in it is the one just checked: its hash says so. */
const readAgain = async (part: string, meter: Meter): Promise<{ bytes: number; manifest: string }> => {
  const backup = await openBackup(part)
  try {
    await verifyFiles(
      backup,
      backup.manifest.files.map((file) => file.name),
      meter.add,
    )
    return { bytes: backup.bytes, manifest: backup.manifestSha256 }
  } finally {
    await backup.close()
  }
}

const megabyte = 1_048_576

/** Said at once, not after gigabytes. A file system that cannot tell is tried. @throws Refusal backup.noRoom */
const checkRoom = async (folder: string, bytes: number): Promise<void> => {
  const room = await statfs(folder).catch(() => null)
  if (room === null || room.blocks === 0) return
  const free = room.bavail * room.bsize
  if (free < bytes)
    throw new Refusal('backup.noRoom', {
      folder,
      free: Math.floor(free / megabyte),
      need: Math.ceil(bytes / megabyte),
    })
}

const onOneDisk = async (a: string, b: string): Promise<boolean> => (await stat(a)).dev === (await stat(b)).dev
