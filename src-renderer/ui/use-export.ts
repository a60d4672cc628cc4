import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '../../src-main/contract/port.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { callShell, OfficeFailure, useProgress } from '../client.ts'
import { saveExport } from './save-export.ts'
import { useToast } from './toast.tsx'

export const exportFormats = ['xlsx', 'csv', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Where an export stands. `waiting`: made, but no place was chosen. `done` and `total` count lines. */
export type ExportStanding =
  | { readonly at: 'idle' | 'cancelled' | 'starting' }
  | { readonly at: 'running'; readonly done: number; readonly total: number | null }
  | { readonly at: 'saving' | 'waiting'; readonly token: string }
  | { readonly at: 'saved'; readonly path: string }
  | { readonly at: 'failed'; readonly failure: unknown }

const cancelJob = (job: string | null): void => {
  if (job !== null) callShell('shell.cancel', { job }).catch(() => undefined)
}

/** One export at a time. `shown` false: the dialog is closed, so the end is said in a remark. Leaving the screen stops it. */
export const useExport = (shown: boolean) => {
  const ui = useText(uiText)
  const say = useToast()
  const [standing, setStanding] = useState<ExportStanding>({ at: 'idle' })
  const job = useRef<string | null>(null)
  /** What was said before the office had told the name of the job. */
  const early = useRef<readonly Progress[]>([])
  const latest = useRef({ shown, ui })
  useEffect(() => {
    latest.current = { shown, ui }
  })
  useEffect(() => () => cancelJob(job.current), [])

  const save = useCallback(
    async (token: string): Promise<void> => {
      setStanding({ at: 'saving', token })
      try {
        const path = await saveExport(token)
        setStanding(path === null ? { at: 'waiting', token } : { at: 'saved', path })
        if (path !== null && !latest.current.shown) say('good', latest.current.ui.savedTo(path))
      } catch (failure) {
        setStanding({ at: 'failed', failure })
      }
    },
    [say],
  )
  const hear = ({ state, done, total, token, error }: Progress): void => {
    if (state !== 'running') job.current = null
    if (state === 'running') setStanding({ at: 'running', done, total })
    else if (state === 'cancelled') setStanding({ at: 'cancelled' })
    else if (state === 'done' && token !== undefined) void save(token)
    else setStanding({ at: 'failed', failure: error === undefined ? new Error('') : new OfficeFailure(error) })
  }
  useProgress((progress) => {
    if (progress.job === job.current) hear(progress)
    else if (job.current === null) early.current = [...early.current.slice(-19), progress]
  })
  /** @param begin asks the office to begin */
  const start = async (begin: () => Promise<{ readonly job: string }>): Promise<void> => {
    setStanding({ at: 'starting' })
    early.current = []
    try {
      const started = await begin()
      job.current = started.job
      setStanding({ at: 'running', done: 0, total: null })
      for (const progress of early.current) if (progress.job === started.job) hear(progress)
    } catch (failure) {
      setStanding({ at: 'failed', failure })
    }
  }
  return { standing, start, save, stop: () => cancelJob(job.current) }
}
