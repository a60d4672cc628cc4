import { parentPort, workerData } from 'node:worker_threads'
import { runExport } from '../usecases/exports/job.ts'
import { toOfficeError } from './errors.ts'
import type { ExportMessage, ExportThreadStart } from './exports.ts'

/** One export in a thread of its own, with its own read-only connection and snapshot. */
const { job, cancelled }: ExportThreadStart = workerData
const flag = new Uint8Array(cancelled)
const say = (message: ExportMessage): void => parentPort?.postMessage(message)

let total = 0

try {
  const { lines } = await runExport(job, {
    onStart: (count) => {
      total = count
      say({ kind: 'progress', done: 0, total })
    },
    onLines: (done) => say({ kind: 'progress', done, total }),
    cancelled: () => Atomics.load(flag, 0) === 1,
  })
  say({ kind: 'done', lines })
} catch (error) {
  say({ kind: 'failed', error: toOfficeError(error) })
}
