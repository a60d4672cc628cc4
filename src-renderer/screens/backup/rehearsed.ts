import type { BackupSource, RestoreReportView } from '../../../src-main/contract/backup.ts'

/** What a rehearsal found, and of which backup. */
export type Rehearsed = { readonly from: BackupSource; readonly report: RestoreReportView }
