import { randomUUID } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { databaseMember } from '../../domain/backup/members.ts'
import type { RestoreReport } from '../../domain/backup/report.ts'
import type { Actor } from '../../domain/people.ts'
import { Refusal } from '../../domain/refusal.ts'
import { foldIn } from '../../store/backup.ts'
import { appendEvent } from '../../store/events.ts'
import { openOfficeStore } from '../../store/open.ts'
import { examine, removeStaged, stagingPrefix } from './examine.ts'
import type { LongWork } from './long-work.ts'
import { keptName } from './names.ts'
import { openBackup } from './open-backup.ts'
import { putPapers } from './put-papers.ts'
import type { At } from './steps.ts'

export type RestoreJob = {
  readonly database: string
  readonly from: string
  readonly actor: Actor
  readonly reason: string
  /** Head of the book that the person saw when confirming; null: there was none, or it could not be read; undefined: not asked. */
  readonly seen: string | null | undefined
}

/** A restore that only waits for its swap. */
export type Staged = {
  readonly report: RestoreReport
  readonly database: string
  readonly staged: string
  /** Where the present database will be kept. */
  readonly kept: string
  /** Papers that the data folder did not have and now has. */
  readonly papers: number
}

/** Head of the present book; null where there is none or it cannot be read. */
export const headOf = ({ here }: Pick<RestoreReport, 'here'>): string | null =>
  here.is === 'there' ? here.facts.book.head : null

/**
 * Does everything of a restore that leaves the present office as it is: reads the whole backup, puts papers that are missing into the data folder
 * (they stand under their own hash, so nothing is overwritten), and writes into the new database's own log who restored it, from what and why.
 * @throws Refusal as `examine`, and changed.meanwhile
 */
export const stageRestore = async (job: RestoreJob, work: LongWork, at: At): Promise<Staged> => {
  const { database, from } = job
  await mkdir(dirname(database), { recursive: true })
  const now = new Date()
  const staged = `${stagingPrefix(database)}${randomUUID().slice(0, 8)}`
  try {
    const report = await examine({ database, from, staged }, work)
    if (job.seen !== undefined && job.seen !== headOf(report))
      throw new Refusal('changed.meanwhile', { what: basename(database) })
    at('staged')
    const papers = await placePapers(from, dirname(database), now, work)
    at('papers')
    const kept = keptName(database, now)
    await logRestore(job, report, staged, kept)
    at('logged')
    return { report, database, staged, kept, papers }
  } catch (error) {
    await removeStaged(staged)
    throw error
  }
}

const placePapers = async (from: string, folder: string, now: Date, work: LongWork): Promise<number> => {
  const backup = await openBackup(from)
  try {
    const papers = backup.manifest.files.filter((file) => file.name !== databaseMember)
    return await putPapers(backup, papers, folder, now, work)
  } finally {
    await backup.close()
  }
}

const logRestore = async (
  { actor, reason }: RestoreJob,
  report: RestoreReport,
  staged: string,
  kept: string,
): Promise<void> => {
  const { here, backup, difference } = report
  const store = await openOfficeStore(staged, 'open')
  try {
    await store.write((tx) =>
      appendEvent(tx, actor, {
        action: 'office.restore',
        subject: 'office',
        subjectId: '1',
        before: here.is === 'there' ? { vouchers: here.facts.book.vouchers, head: here.facts.book.head } : null,
        after: {
          manifest: report.manifest,
          madeAt: backup.madeAt,
          vouchers: backup.book.vouchers,
          head: backup.book.head,
          relation: difference?.relation ?? null,
          common: difference?.common ?? null,
          path: report.from,
          bytes: report.bytes,
          kept: here.is === 'none' ? null : basename(kept),
        },
        reason,
      }),
    )
  } finally {
    await store.close()
  }
  foldIn(staged)
  await syncFile(staged)
}

const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
