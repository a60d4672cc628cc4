import { parentPort, workerData } from 'node:worker_threads'
import type { BackupMessage, BackupThreadStart } from './backup-jobs.ts'
import { runBackupTask } from './backup-tasks.ts'
import { toOfficeError } from './errors.ts'

/** One backup, rehearsal or preparation of a restore, with its own connections. */
const { task, cancelled }: BackupThreadStart = workerData
const flag = new Uint8Array(cancelled)
const say = (message: BackupMessage): void => parentPort?.postMessage(message)

/** The screen is told at most this often over the whole work. */
const step = 200
let told = -1

try {
  const result = await runBackupTask(task, {
    tell: (done, total) => {
      const part = Math.floor((done / Math.max(1, total)) * step)
      if (part === told) return
      told = part
      say({ kind: 'progress', done, total })
    },
    cancelled: () => Atomics.load(flag, 0) === 1,
  })
  say({ kind: 'done', result })
} catch (error) {
  say({ kind: 'failed', error: toOfficeError(error) })
}
