import { z } from 'zod'
import type { BackupReport, KnownBackup, RestoreReport } from '../domain/backup/report.ts'
import type { SealFound } from '../domain/seal-code.ts'
import { fileToken, id, made, nothing, open, read, reason, writeBy } from './call.ts'
import { actor, type SealReport } from './office.ts'

/** `there`: the file still lies where it was put. */
type KnownBackupView = KnownBackup & { readonly there: boolean }

export type BackupStatus = {
  /** The data folder. */
  readonly folder: string
  /** A name for the next backup. */
  readonly name: string
  /** Newest first. */
  readonly known: readonly KnownBackupView[]
  readonly rehearsed: { readonly at: string; readonly byName: string } | null
}

/**
 * What a rehearsal or a restore found; a backup that does not hold fails the job with a refusal that names what does not fit.
 * `kept`: where the data that were there before are; null for a rehearsal.
 */
export type RestoreReportView = RestoreReport & { readonly kept: string | null }

export type SealAnswer = SealReport & { readonly seal: SealFound }

/** A backup somebody chose, or one the log knows, by its event. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), file: fileToken }),
  z.strictObject({ kind: z.literal('known'), seq: z.int().min(1) }),
])
export type BackupSource = z.infer<typeof source>

const job = z.strictObject({ job: id })

/** The file holds money and people: who answers for it may carry it out of the office. */
const keepers = ['administrator', 'leader', 'financeOfficer'] as const

export const backupCalls = {
  'backup.status': read(nothing, made<BackupStatus>()),
  /** `target`: a place chosen with `shell.chooseTarget`. The job tells bytes. */
  'backup.start': writeBy(keepers, z.strictObject({ target: fileToken }), job),
  'backup.report': writeBy(keepers, job, made<BackupReport>()),
  'restore.rehearse': writeBy(keepers, z.strictObject({ from: source }), job),
  'restore.report': writeBy(keepers, job, made<RestoreReportView>()),
  /** `seen`: head of the present book in the report the person read; another one by then is refused. The office closes and opens again. */
  'restore.apply': writeBy(
    ['administrator', 'leader'],
    z.strictObject({ from: source, reason, seen: z.string().length(64).nullable() }),
    job,
  ),
  /** The first run on a new computer, by whoever sits there: only while there is no office. */
  'restore.first': open(z.strictObject({ file: fileToken, person: actor }), job),
  'seal.find': read(z.strictObject({ code: z.string().min(1).max(200) }), made<SealAnswer>()),
} as const
