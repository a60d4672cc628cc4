import { z } from 'zod'
import type { Relation } from '../domain/backup/difference.ts'
import type { DatabaseFacts, LostPaper } from '../domain/backup/manifest.ts'
import { fileToken, id, made, nothing, read, reason, writeBy } from './call.ts'
import type { SealReport } from './office.ts'

/** A backup as the log remembers it. `at`: the moment it holds; `there`: the file still lies where it was put. */
export type KnownBackupView = {
  readonly seq: number
  readonly at: string
  readonly byName: string
  readonly path: string
  readonly bytes: number | null
  readonly vouchers: number
  readonly sameDisk: boolean | null
  readonly there: boolean
}

export type BackupStatus = {
  /** The data folder. */
  readonly folder: string
  /** A name for the next backup. */
  readonly name: string
  /** Newest first. */
  readonly known: readonly KnownBackupView[]
  readonly rehearsed: { readonly at: string; readonly byName: string } | null
}

/** What a backup holds. `bytes` of the whole file, `manifest` the SHA-256 of its list. */
type Held = {
  readonly madeAt: string
  readonly program: string
  readonly office: DatabaseFacts['office']
  readonly book: DatabaseFacts['book']
  readonly counts: DatabaseFacts['counts']
  readonly lost: readonly LostPaper[]
  readonly files: number
}

export type BackupReportView = Held & {
  readonly path: string
  readonly bytes: number
  readonly manifest: string
  /** It lies on the disk that holds the data. */
  readonly sameDisk: boolean
}

type Only = { readonly count: number; readonly numbers: readonly string[] }

/** What a rehearsal or a restore found. Everything in the backup was read and fits; else the job fails with a refusal that names what does not. */
export type RestoreReportView = {
  readonly from: string
  readonly bytes: number
  readonly manifest: string
  readonly backup: Held & { readonly migrated: number }
  readonly known: { readonly at: string; readonly byName: string } | null
  readonly here:
    | { readonly is: 'none' }
    | { readonly is: 'unreadable'; readonly detail: string }
    | { readonly is: 'there'; readonly facts: DatabaseFacts; readonly fault: SealReport['first'] }
  readonly difference: {
    readonly relation: Relation
    readonly common: number
    readonly onlyHere: Only
    readonly onlyThere: Only
  } | null
  /** Where what was there before is kept; null for a rehearsal. */
  readonly kept: string | null
}

/** Does the seal of a printed book belong to this history? `since`: vouchers posted after it. */
export type SealAnswer = SealReport & {
  readonly seal: {
    readonly code: string
    readonly found: boolean
    readonly voucher: {
      readonly number: string
      readonly seq: number
      readonly postingDate: string
      readonly postedAt: string
    } | null
    readonly since: number
  }
}

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
  'backup.report': writeBy(keepers, job, made<BackupReportView>()),
  'restore.rehearse': writeBy(keepers, z.strictObject({ from: source }), job),
  'restore.report': writeBy(keepers, job, made<RestoreReportView>()),
  /** `seen`: head of the present book in the report the person read; another one by then is refused. The office closes and opens again. */
  'restore.apply': writeBy(
    ['administrator', 'leader'],
    z.strictObject({ from: source, reason, seen: z.string().length(64).nullable() }),
    job,
  ),
  'seal.find': read(z.strictObject({ code: z.string().min(1).max(200) }), made<SealAnswer>()),
} as const
