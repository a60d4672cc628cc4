import { useSyncExternalStore } from 'react'
import type { Progress } from '../../../src-main/contract/port.ts'
import { callShell, OfficeFailure } from '../../client.ts'

/** Where a long job stands. `percent` of its bytes. */
export type JobStanding<R> =
  | { readonly at: 'idle' | 'cancelled' }
  | { readonly at: 'running'; readonly percent: number }
  | { readonly at: 'done'; readonly result: R }
  | { readonly at: 'failed'; readonly failure: unknown }

export type JobStore<R> = {
  readonly read: () => JobStanding<R>
  readonly subscribe: (listener: () => void) => () => void
  /**
   * @param begin asks the office to begin; null: the person chose not to
   * @param finish fetches what came of it
   */
  readonly start: (
    begin: () => Promise<{ readonly job: string } | null>,
    finish: (job: string) => Promise<R>,
  ) => Promise<void>
  readonly stop: () => void
  /** Forgets what the last one found. */
  readonly clear: () => void
}

/** One job of a kind at a time. It outlives its screen: who leaves and comes back finds it where it is. */
export const jobStore = <R>(): JobStore<R> => {
  const listeners = new Set<() => void>()
  let standing: JobStanding<R> = { at: 'idle' }
  let running: string | null = null
  const set = (next: JobStanding<R>): void => {
    standing = next
    for (const listener of listeners) listener()
  }
  const start: JobStore<R>['start'] = async (begin, finish) => {
    if (standing.at === 'running') return
    set({ at: 'running', percent: 0 })
    // What is said before the office has told the name of the job.
    const early: Progress[] = []
    let job: string | null = null
    const deaf = window.office.onProgress((progress) => {
      if (job === null) early.push(progress)
      else if (progress.job === job) hear(progress)
    })
    const end = (next: JobStanding<R>): void => {
      deaf()
      running = null
      set(next)
    }
    const hear = ({ job: name, state, done, total, error }: Progress): void => {
      if (state === 'running') set({ at: 'running', percent: total ? Math.floor((done / total) * 100) : 0 })
      else if (state === 'cancelled') end({ at: 'cancelled' })
      else if (state === 'failed')
        end({ at: 'failed', failure: error === undefined ? new Error('') : new OfficeFailure(error) })
      else
        finish(name).then(
          (result) => end({ at: 'done', result }),
          (failure: unknown) => end({ at: 'failed', failure }),
        )
    }
    try {
      const begun = await begin()
      if (begun === null) return end({ at: 'idle' })
      job = begun.job
      running = job
      for (const progress of early) if (progress.job === job) hear(progress)
    } catch (failure) {
      end({ at: 'failed', failure })
    }
  }
  return {
    read: () => standing,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start,
    stop: () => {
      if (running !== null) callShell('shell.cancel', { job: running }).catch(() => undefined)
    },
    clear: () => {
      if (standing.at !== 'running') set({ at: 'idle' })
    },
  }
}

export const useJob = <R>(store: JobStore<R>): JobStanding<R> => useSyncExternalStore(store.subscribe, store.read)
