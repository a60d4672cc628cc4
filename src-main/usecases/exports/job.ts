import { exportLedger, exportName, type LedgerJob, type StartedHooks } from '../ledger/export.ts'
import { exportWithProfile, type ProfileJob } from '../profiles/export.ts'
import { exportReport, type ReportJob, reportFileName } from '../report/export.ts'
import { exportTreasury, type TreasuryJob, treasuryFileName } from '../treasury/export.ts'

/** What can be exported in a thread of its own. Plain data. */
export type ExportAsk =
  | ({ readonly kind: 'ledger' } & Omit<LedgerJob, 'target'>)
  | ({ readonly kind: 'profile' } & Omit<ProfileJob, 'target'>)
  | ({ readonly kind: 'report' } & Omit<ReportJob, 'target'>)
  | ({ readonly kind: 'treasury' } & Omit<TreasuryJob, 'target'>)
export type ExportJob = ExportAsk & { readonly target: string }

/** @throws Refusal export.cancelled, export.disagrees, db.*, and what gathering refuses */
export const runExport = (job: ExportJob, hooks: StartedHooks): Promise<{ lines: number }> => {
  switch (job.kind) {
    case 'ledger':
      return exportLedger(job, hooks)
    case 'profile':
      return exportWithProfile(job, hooks)
    case 'report':
      return exportReport(job, hooks)
    case 'treasury':
      return exportTreasury(job, hooks)
  }
}

/** The name to save it under. */
export const nameOfExport = (job: ExportAsk): string => {
  switch (job.kind) {
    case 'ledger':
    case 'profile':
      return exportName(job.year, job.format)
    case 'report':
      return reportFileName(job.ask, job.format)
    case 'treasury':
      return treasuryFileName(job.ask, job.format)
  }
}
