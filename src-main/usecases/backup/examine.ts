import { existsSync } from 'node:fs'
import { open, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sameOffice } from '../../domain/backup/difference.ts'
import { manifestDisagrees } from '../../domain/backup/manifest.ts'
import { databaseMember, paperMember } from '../../domain/backup/members.ts'
import type { RestoreReport } from '../../domain/backup/report.ts'
import { Refusal } from '../../domain/refusal.ts'
import { backupRecorded } from '../../store/backup.ts'
import { openOfficeStore, withSnapshot } from '../../store/open.ts'
import { asDiskRefusal } from '../files/disk.ts'
import { compareBooks, readPresent } from './compare.ts'
import { type LongWork, type Meter, openMeter } from './long-work.ts'
import { type OpenBackup, openBackup, verifyFiles } from './open-backup.ts'
import { checkChain, checkHealth, readContent } from './sound.ts'

/** Copies of the database that a restore tries stand under this name beside it; only while it runs. */
export const stagingPrefix = (database: string): string => `${database}.restoring-`

/**
 * Unpacks the database of a backup to `staged` and reads everything: hashes of all files, pages, foreign keys, the seal, the list against the
 * database; brings the copy to the version of this program; compares with the present office, which is only read.
 * @throws Refusal file.unreadable, backup.notOne, backup.newer, backup.damaged, backup.disagrees, backup.unsound, backup.sealBroken,
 *   backup.cancelled, restore.otherOffice, db.migrationFailed, db.full, db.readOnly
 */
export const examine = async (
  places: { readonly database: string; readonly from: string; readonly staged: string },
  work: LongWork,
): Promise<RestoreReport> => {
  const backup = await openBackup(places.from)
  try {
    const meter = openMeter(
      backup.manifest.files.reduce((sum, file) => sum + file.size, 0),
      work,
    )
    await unpackDatabase(backup, places.staged, meter)
    const papers = backup.manifest.files.map((file) => file.name).filter((name) => name !== databaseMember)
    await verifyFiles(backup, papers, meter.add)
    const migrated = await tryDatabase(backup, places.staged)
    return await report(backup, places, migrated)
  } finally {
    await backup.close()
  }
}

const unpackDatabase = async (backup: OpenBackup, staged: string, meter: Meter): Promise<void> => {
  try {
    const file = await open(staged, 'wx')
    try {
      for await (const piece of backup.read(databaseMember)) {
        await file.writeFile(piece)
        meter.add(piece.length)
      }
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asDiskRefusal(error, staged)
  }
}

/** @returns how many migrations it needed */
const tryDatabase = async (backup: OpenBackup, staged: string): Promise<number> => {
  const { unknown, pending } = checkHealth(staged)
  if (unknown !== null) throw new Refusal('backup.newer', { file: backup.path, program: backup.manifest.program })
  await checkList(backup, staged)
  const store = await openOfficeStore(staged, 'open')
  await store.close()
  await removeBeside(staged)
  await checkChain(staged)
  return pending
}

/** The list against the database: its facts, and every scan either in the backup or said to be lost. */
const checkList = async ({ path, manifest }: OpenBackup, staged: string): Promise<void> => {
  const { facts, papers } = await readContent(staged)
  const [differs] = manifestDisagrees(manifest, facts)
  if (differs !== undefined) throw new Refusal('backup.disagrees', { file: path, member: differs })
  const listed = new Set([
    ...manifest.files.map((file) => file.name),
    ...manifest.lost.map((lost) => paperMember(lost.sha256)),
  ])
  const unlisted = papers.map((paper) => paperMember(paper.sha256)).find((name) => !listed.has(name))
  const extra = listed.size === papers.length + 1 ? undefined : databaseMember
  const strange = unlisted ?? extra
  if (strange !== undefined) throw new Refusal('backup.disagrees', { file: path, member: strange })
}

const report = async (
  backup: OpenBackup,
  { database, staged }: { readonly database: string; readonly staged: string },
  migrated: number,
): Promise<RestoreReport> => {
  const { madeAt, program, office, book, counts, lost, files } = backup.manifest
  const here = await readPresent(database)
  if (here.is === 'there' && !sameOffice(here.facts.office, office))
    throw new Refusal('restore.otherOffice', {
      here: here.facts.office?.name ?? '-',
      hereAt: here.facts.office?.createdAt.slice(0, 10) ?? '-',
      there: office?.name ?? '-',
      thereAt: office?.createdAt.slice(0, 10) ?? '-',
    })
  const manifest = backup.manifestSha256
  return {
    from: backup.path,
    bytes: backup.bytes,
    manifest,
    backup: { madeAt, program, office, book, counts, lost, files: files.length, migrated },
    known:
      here.is === 'there' ? ((await withSnapshot(database, (reads) => backupRecorded(reads, manifest))) ?? null) : null,
    here,
    difference: here.is === 'there' ? await compareBooks(database, staged) : null,
  }
}

/** Whatever stands beside a copy under its name: logs, and what a migration kept. */
const removeBeside = async (staged: string): Promise<void> => {
  const folder = dirname(staged)
  for (const name of await readdir(folder))
    if (name.startsWith(basename(staged)) && name !== basename(staged)) await rm(join(folder, name), { force: true })
}

/** The copy and everything beside it. */
export const removeStaged = async (staged: string): Promise<void> => {
  if (!existsSync(dirname(staged))) return
  await removeBeside(staged)
  await rm(staged, { force: true })
}
