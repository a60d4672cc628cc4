import type { BackupReport, RestoreReport } from '../domain/backup/report.ts'
import type { LongWork } from '../usecases/backup/long-work.ts'
import { type BackupJob, makeBackup } from '../usecases/backup/make.ts'
import { rehearseRestore } from '../usecases/backup/rehearse.ts'
import { type RestoreJob, type Staged, stageRestore } from '../usecases/backup/restore.ts'

/** Work of minutes, done in a thread of its own: what goes in, and what comes out. */
export type BackupTasks = {
  readonly backup: { readonly job: BackupJob; readonly result: BackupReport }
  readonly rehearse: { readonly job: { database: string; from: string }; readonly result: RestoreReport }
  readonly stage: { readonly job: RestoreJob; readonly result: Staged }
}
export type BackupTask = {
  [K in keyof BackupTasks]: { readonly kind: K; readonly job: BackupTasks[K]['job'] }
}[keyof BackupTasks]

export const runBackupTask = (task: BackupTask, work: LongWork): Promise<BackupTasks[keyof BackupTasks]['result']> => {
  switch (task.kind) {
    case 'backup':
      return makeBackup(task.job, work)
    case 'rehearse':
      return rehearseRestore(task.job, work)
    case 'stage':
      return stageRestore(task.job, work, () => undefined)
  }
}
