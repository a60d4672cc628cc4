import { existsSync } from 'node:fs'
import type { BackupSource, backupCalls } from '../contract/backup.ts'
import { Refusal } from '../domain/refusal.ts'
import { backupText } from '../text/screens/backup.ts'
import { checkNoOffice, knownBackups, lastRehearsal, nextBackupName } from '../usecases/backup/log.ts'
import { findSealInBook } from '../usecases/ledger/verify.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'

/** A page names a file by its token, or a backup by the event that recorded it; never by a path. */
const pathOf = async (desk: Desk, from: BackupSource): Promise<string> => {
  if (from.kind === 'file') return desk.files.find(from.file).path
  const known = (await knownBackups(desk.office)).find((backup) => backup.seq === from.seq)
  if (known === undefined) throw new Refusal('file.tokenUnknown', {}, 'from')
  return known.path
}

export const backupHandlers: Handlers<keyof typeof backupCalls> = {
  'backup.status': async ({ office }) => ({
    folder: office.folder,
    name: await nextBackupName(office),
    known: (await knownBackups(office)).map((backup) => ({ ...backup, there: existsSync(backup.path) })),
    rehearsed: await lastRehearsal(office),
  }),
  'backup.start': async (desk, { target }, session) => ({
    job: desk.backups.make(writing(desk, session), desk.files.find(target).path),
  }),
  'backup.report': async (desk, { job }) => desk.backups.backupReport(job),
  'restore.rehearse': async (desk, { from }, session) => ({
    job: desk.backups.rehearse(writing(desk, session), await pathOf(desk, from)),
  }),
  'restore.report': async (desk, { job }) => desk.backups.restoreReport(job),
  'restore.apply': async (desk, { from, reason, seen }, session) => ({
    job: desk.backups.restore(writing(desk, session), { from: await pathOf(desk, from), reason, seen }),
  }),
  'restore.first': async (desk, { file, person }) => {
    await checkNoOffice(desk.office)
    const context = { ...desk.office, actor: person }
    const ask = { from: desk.files.find(file).path, reason: backupText.vi.restore.first, seen: undefined }
    return { job: desk.backups.restore(context, ask) }
  },
  'seal.find': ({ office, checks }, { code }) =>
    checks.run('seal.find', office, (paced) => findSealInBook(paced, code)),
}
