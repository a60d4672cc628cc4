import { randomUUID } from 'node:crypto'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { type OfficeError, officeErrorSchema, type Progress } from '../contract/port.ts'
import { type ExportAsk, type ExportJob, nameOfExport } from '../usecases/exports/job.ts'
import { toOfficeError } from './errors.ts'
import type { OfficeFiles } from './files.ts'

/** What an export thread says. */
export const exportMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  z.object({ kind: z.literal('done'), lines: z.int() }),
  z.object({ kind: z.literal('failed'), error: officeErrorSchema }),
])
export type ExportMessage = z.infer<typeof exportMessageSchema>

/** `cancelled`: one shared byte, set from outside; the thread looks at it between lines. */
export type ExportThreadStart = { readonly job: ExportJob; readonly cancelled: SharedArrayBuffer }

export type Exports = {
  start(job: ExportAsk): string
  cancel(job: string): void
  /** Cancels what runs and waits for its end. */
  close(): Promise<void>
}

const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  pdf: 'application/pdf',
} as const

export const mimeOf = (format: keyof typeof mimes): string => mimes[format]

/** The thread has the same ending as this file: sources run as they are, a build runs its build. */
const threadUrl = new URL(`./export-thread${extname(import.meta.url)}`, import.meta.url)

/** Long exports run in threads of their own: neither the window nor the office waits for them. */
export const openExports = (folder: string, files: OfficeFiles, tell: (progress: Progress) => void): Exports => {
  const running = new Map<string, { readonly cancelled: Uint8Array; readonly ended: Promise<void> }>()

  const start = (job: ExportAsk): string => {
    const id = randomUUID()
    const name = nameOfExport(job)
    const target = join(folder, 'tmp', id, name)
    const cancelled = new SharedArrayBuffer(1)
    let last = { done: 0, total: 0 }
    let outcome: ExportMessage | undefined
    const worker = new Worker(threadUrl, {
      workerData: { job: { ...job, target }, cancelled } satisfies ExportThreadStart,
    })
    worker.on('message', (message: unknown) => {
      const said = exportMessageSchema.parse(message)
      if (said.kind === 'progress') {
        last = { done: said.done, total: said.total }
        tell({ job: id, ...last, state: 'running' })
      } else outcome = said
    })
    worker.on('error', (error) => {
      outcome ??= { kind: 'failed', error: toOfficeError(error) }
    })
    const ended = new Promise<void>((resolve) => {
      worker.on('exit', () => {
        void finish(outcome).finally(() => {
          running.delete(id)
          resolve()
        })
      })
    })
    const finish = async (said: ExportMessage | undefined): Promise<void> => {
      if (said?.kind === 'done') {
        const token = await files.offer({
          path: target,
          name,
          mime: mimeOf(job.format),
          temporary: true,
        })
        return tell({ job: id, done: said.lines, total: said.lines, state: 'done', token })
      }
      const error: OfficeError = said?.kind === 'failed' ? said.error : toOfficeError(new Error('the export stopped'))
      const state = error.code === 'export.cancelled' ? 'cancelled' : 'failed'
      tell({ job: id, ...last, state, error })
    }
    running.set(id, { cancelled: new Uint8Array(cancelled), ended })
    return id
  }
  const cancel = (job: string): void => {
    const flag = running.get(job)?.cancelled
    if (flag !== undefined) Atomics.store(flag, 0, 1)
  }
  return {
    start,
    cancel,
    close: async () => {
      for (const job of running.keys()) cancel(job)
      await Promise.all([...running.values()].map((job) => job.ended))
    },
  }
}
