import { setImmediate as othersFirst } from 'node:timers/promises'
import type { CheckJob } from '../contract/checks.ts'
import type { Progress } from '../contract/port.ts'
import type { Pace } from '../domain/pace.ts'
import { Refusal } from '../domain/refusal.ts'
import type { OpenOffice } from '../usecases/open-office.ts'

type Paced = OpenOffice & { readonly pace: Pace }

/** Checks of the whole book. They run in the office's own thread and step aside between pieces: other calls are answered meanwhile. */
export type Checks = {
  /** @throws Refusal check.cancelled, and what the work refuses */
  run<T>(job: CheckJob, office: OpenOffice, work: (office: Paced) => Promise<T>): Promise<T>
  /** Stops every run of that name. */
  cancel(job: string): void
}

export const openChecks = (tell: (progress: Progress) => void): Checks => {
  const running = new Map<string, Set<{ stopped: boolean }>>()
  return {
    run: async (job, office, work) => {
      const run = { stopped: false }
      const all = running.get(job) ?? new Set()
      running.set(job, all.add(run))
      const last = { done: 0, total: 0 }
      const pace: Pace = async (done, total) => {
        Object.assign(last, { done, total })
        tell({ job, ...last, state: 'running' })
        await othersFirst()
        if (run.stopped) throw new Refusal('check.cancelled', {})
      }
      try {
        return await work({ ...office, pace })
      } finally {
        all.delete(run)
        tell({ job, ...last, state: run.stopped ? 'cancelled' : 'done' })
      }
    },
    cancel: (job) => {
      for (const run of running.get(job) ?? []) run.stopped = true
    },
  }
}
