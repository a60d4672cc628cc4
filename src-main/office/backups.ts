import { resolve } from 'node:path'
import type { RestoreReportView } from '../contract/backup.ts'
import type { Progress } from '../contract/port.ts'
import type { BackupReport } from '../domain/backup/report.ts'
import { Refusal } from '../domain/refusal.ts'
import { recordBackup, recordRehearsal } from '../usecases/backup/log.ts'
import { swapIn } from '../usecases/backup/swap.ts'
import type { WriteContext } from '../usecases/context.ts'
import { type BackupJobs, openBackupJobs } from './backup-jobs.ts'

/** Backups, rehearsals and restores under way, and what the last ones found. */
export type Backups = {
  /** @returns the job, which tells bytes */
  make(context: WriteContext, target: string): string
  rehearse(context: WriteContext, from: string): string
  restore(context: WriteContext, ask: { from: string; reason: string; seen: string | null | undefined }): string
  /** @throws Refusal notFound unless the job is done */
  backupReport(job: string): BackupReport
  /** @throws Refusal notFound unless the job is done */
  restoreReport(job: string): RestoreReportView
  cancel(job: string): void
  close(): Promise<void>
}

/** @param whileClosed closes the office, does what it is given, and opens it again */
export const openBackups = (
  tell: (progress: Progress) => void,
  whileClosed: <T>(work: () => Promise<T>) => Promise<T>,
): Backups => {
  const jobs: BackupJobs = openBackupJobs(tell)
  const made = new Map<string, BackupReport>()
  const found = new Map<string, RestoreReportView>()
  const of = <T>(reports: ReadonlyMap<string, T>, job: string): T => {
    const report = reports.get(job)
    if (report === undefined) throw new Refusal('notFound', { what: 'call', id: job })
    return report
  }
  return {
    make: (context, target) =>
      jobs.start('backup', { database: resolve(context.store.file), target }, async (id, report) => {
        await recordBackup(context, report)
        made.set(id, report)
      }),
    rehearse: (context, from) =>
      jobs.start('rehearse', { database: resolve(context.store.file), from }, async (id, report) => {
        await recordRehearsal(context, report)
        found.set(id, { ...report, kept: null })
      }),
    restore: ({ store, actor }, ask) =>
      jobs.start('stage', { database: resolve(store.file), actor, ...ask }, async (id, staged) => {
        const { kept } = await whileClosed(() => swapIn(staged, () => undefined))
        found.set(id, { ...staged.report, kept })
      }),
    backupReport: (job) => of(made, job),
    restoreReport: (job) => of(found, job),
    cancel: jobs.cancel,
    close: jobs.close,
  }
}
