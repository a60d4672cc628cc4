import { z } from 'zod'
import type { BackupReport, KnownBackup, RestoreReport } from '../../domain/backup/report.ts'
import { Refusal } from '../../domain/refusal.ts'
import { officeEvents } from '../../store/backup.ts'
import { appendEvent } from '../../store/events.ts'
import { readOffice } from '../../store/offices.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { backupName } from './names.ts'

/** Says in the log that a backup was made, where it went, and the hash of its list: the log can tell later whether a file is that backup. */
export const recordBackup = (context: WriteContext, report: BackupReport): Promise<void> =>
  record(context, 'office.backup', {
    path: report.path,
    bytes: report.bytes,
    files: report.files,
    lost: report.lost.length,
    sameDisk: report.sameDisk,
    madeAt: report.madeAt,
    vouchers: report.book.vouchers,
    head: report.book.head,
    manifest: report.manifest,
  })

/** Says in the log that a restore was rehearsed and held. */
export const recordRehearsal = (context: WriteContext, report: RestoreReport): Promise<void> =>
  record(context, 'office.rehearse', {
    path: report.from,
    madeAt: report.backup.madeAt,
    vouchers: report.backup.book.vouchers,
    head: report.backup.book.head,
    manifest: report.manifest,
    relation: report.difference?.relation ?? null,
  })

const record = (context: WriteContext, action: string, after: unknown): Promise<void> =>
  context.store.write((tx) =>
    appendEvent(tx, context.actor, { action, subject: 'office', subjectId: '1', before: null, after, reason: null }),
  )

const kept = z.object({
  path: z.string(),
  madeAt: z.string(),
  vouchers: z.int(),
  bytes: z.int().optional(),
  sameDisk: z.boolean().optional(),
})

const shown = 8

/** Backups the log knows of, newest first; the one an office was restored from is among them. */
export const knownBackups = async ({ store }: OfficeContext): Promise<KnownBackup[]> => {
  const found = await officeEvents(store.reads, ['office.backup', 'office.restore'], shown)
  return found.flatMap(({ seq, byName, after }) => {
    const read = kept.safeParse(after)
    if (!read.success) return []
    const { path, madeAt, vouchers, bytes, sameDisk } = read.data
    return [{ seq, at: madeAt, byName, path, vouchers, bytes: bytes ?? null, sameDisk: sameDisk ?? null }]
  })
}

/** The last rehearsal that held: when, and by whom. */
export const lastRehearsal = async ({ store }: OfficeContext): Promise<{ at: string; byName: string } | null> => {
  const [last] = await officeEvents(store.reads, ['office.rehearse'], 1)
  return last === undefined ? null : { at: last.at, byName: last.byName }
}

/** @throws Refusal office.exists */
export const checkNoOffice = async ({ store }: OfficeContext): Promise<void> => {
  if ((await readOffice(store.reads)) !== undefined) throw new Refusal('office.exists', {})
}

/** A name for the next backup. */
export const nextBackupName = async ({ store }: OfficeContext): Promise<string> =>
  backupName((await theOffice(store.reads)).code, new Date())
