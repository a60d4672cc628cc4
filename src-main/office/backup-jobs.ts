import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { type OfficeError, officeErrorSchema, type Progress } from '../contract/port.ts'
import { Refusal } from '../domain/refusal.ts'
import type { BackupTask, BackupTasks } from './backup-tasks.ts'
import { toOfficeError } from './errors.ts'

/** What the thread says. A result is made by our own code and taken as it is. */
const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  z.object({
    kind: z.literal('done'),
    result: z.custom<BackupTasks[keyof BackupTasks]['result']>((value) => value !== undefined),
  }),
  z.object({ kind: z.literal('failed'), error: officeErrorSchema }),
])
export type BackupMessage = z.infer<typeof message>
export type BackupThreadStart = { readonly task: BackupTask; readonly cancelled: SharedArrayBuffer }

type Kind = keyof BackupTasks

export type BackupJobs = {
  /**
   * One at a time: a restore must not change the office under a backup.
   * @param finish what the office does with the result before the job is said to be done; what it throws fails the job
   * @throws Refusal backup.underWay
   */
  start<K extends Kind>(
    kind: K,
    job: BackupTasks[K]['job'],
    finish: (id: string, result: BackupTasks[K]['result']) => Promise<void>,
  ): string
  cancel(job: string): void
  /** Cancels what runs and waits for its end. */
  close(): Promise<void>
}

/** The thread has the same ending as this file: sources run as they are, a build runs its build. */
const threadUrl = new URL(`./backup-thread${extname(import.meta.url)}`, import.meta.url)

export const openBackupJobs = (tell: (progress: Progress) => void): BackupJobs => {
  const running = new Map<string, { readonly cancelled: Uint8Array; readonly ended: Promise<void> }>()
  const cancel = (job: string): void => {
    const flag = running.get(job)?.cancelled
    if (flag !== undefined) Atomics.store(flag, 0, 1)
  }
  return {
    start: (kind, job, finish) => {
      if (running.size > 0) throw new Refusal('backup.underWay', {})
      const id = randomUUID()
      const cancelled = new SharedArrayBuffer(1)
      let last = { done: 0, total: 0 }
      const task = { kind, job } as BackupTask
      const ended = runThread({ task, cancelled }, (done, total) => {
        last = { done, total }
        tell({ job: id, ...last, state: 'running' })
      })
        // Kind and result belong together: the thread runs what it was given.
        .then((result) => finish(id, result as BackupTasks[typeof kind]['result']))
        // Over before it is told: who hears of the end may begin the next at once.
        .finally(() => running.delete(id))
        .then(
          () => tell({ job: id, done: last.total, total: last.total, state: 'done' }),
          (cause: unknown) => {
            const error = cause instanceof ThreadFailure ? cause.error : toOfficeError(cause)
            tell({ job: id, ...last, state: error.code === 'backup.cancelled' ? 'cancelled' : 'failed', error })
          },
        )
      running.set(id, { cancelled: new Uint8Array(cancelled), ended })
      return id
    },
    cancel,
    close: async () => {
      for (const job of running.keys()) cancel(job)
      await Promise.all([...running.values()].map((job) => job.ended))
    },
  }
}

/** An error that crossed the port already has its sentences. */
class ThreadFailure extends Error {
  readonly error: OfficeError
  constructor(error: OfficeError) {
    super(error.en)
    this.name = 'ThreadFailure'
    this.error = error
  }
}

const runThread = (start: BackupThreadStart, onProgress: (done: number, total: number) => void) =>
  new Promise<BackupTasks[Kind]['result']>((resolve, reject) => {
    const worker = new Worker(threadUrl, { workerData: start })
    let outcome: Exclude<BackupMessage, { kind: 'progress' }> | undefined
    worker.on('message', (raw: unknown) => {
      const said = message.parse(raw)
      if (said.kind === 'progress') onProgress(said.done, said.total)
      else outcome = said
    })
    worker.on('error', (error) => {
      outcome ??= { kind: 'failed', error: toOfficeError(error) }
    })
    worker.on('exit', () => {
      if (outcome?.kind === 'done') resolve(outcome.result)
      else reject(outcome === undefined ? new Error('the thread stopped') : new ThreadFailure(outcome.error))
    })
  })
