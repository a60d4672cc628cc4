import { Worker } from 'node:worker_threads'
import type { Answer, FromOffice, OfficeError, OfficeStart, Progress, ToOffice } from '../contract/port.ts'
import { fromOfficeSchema } from '../contract/port.ts'
import { answered, detailOf, refused, shellError } from './refuse.ts'

/** The office as a shell sees it: a worker thread behind a message port. */
export type OfficeClient = {
  /** Never rejects. A call to an office that stopped or was closed is answered `internal`. */
  readonly invoke: (call: string, input: unknown) => Promise<Answer>
  readonly cancel: (job: string) => void
  /** @returns stops listening. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void
  /** Starts the thread again after it stopped by itself; while it runs, nothing happens. */
  readonly restart: () => Promise<Answer>
  /**
   * Lets the office finish or roll back, then ends the thread; calls that wait are answered first. After `closeWithin` ms the thread is ended
   * all the same: an open transaction is rolled back by the database at the next start.
   */
  readonly close: () => Promise<void>
}

export type OfficeSettings = {
  readonly thread: URL | string
  readonly start: OfficeStart
  readonly closeWithin: number
}

type Run = { readonly worker: Worker; readonly ended: Promise<void> }

/** Starts the office and waits until it is ready. A data folder that cannot be opened is an answer, not an exception. */
export const startOffice = async (
  settings: OfficeSettings,
): Promise<{ ok: true; office: OfficeClient } | { ok: false; error: OfficeError }> => {
  const waiting = new Map<number, (answer: Answer) => void>()
  const listeners = new Set<(progress: Progress) => void>()
  let run: Run | null = null
  let closing: Promise<void> | null = null
  let lastId = 0

  const tell = (progress: Progress): void => {
    for (const listener of listeners) listener(progress)
  }
  const failAll = (detail: string): void => {
    const pending = [...waiting.values()]
    waiting.clear()
    for (const settle of pending) settle(refused('internal', { detail }))
  }
  const send = (message: ToOffice): void => run?.worker.postMessage(message)

  const open = (): Promise<OfficeError | null> =>
    new Promise((resolve) => {
      const worker = new Worker(settings.thread, { workerData: settings.start })
      let reason = 'the office stopped'
      let ready = false
      const ended = new Promise<void>((end) => worker.once('exit', () => end()))
      run = { worker, ended }
      const receive = (message: FromOffice): void => {
        if (message.kind === 'ready') {
          ready = true
          resolve(null)
        } else if (message.kind === 'failed') {
          run = null
          resolve(message.error)
          void worker.terminate()
        } else if (message.kind === 'answer') {
          waiting.get(message.id)?.(message.answer)
          waiting.delete(message.id)
        } else if (message.kind === 'progress') tell(message.progress)
        else void worker.terminate()
      }
      worker.on('message', (message: unknown) => {
        const parsed = fromOfficeSchema.safeParse(message)
        if (parsed.success) receive(parsed.data)
        else {
          reason = `a message of the office is not understood: ${parsed.error.message}`
          void worker.terminate()
        }
      })
      worker.on('error', (cause) => {
        reason = detailOf(cause)
      })
      worker.once('exit', () => {
        const error = shellError('internal', { detail: reason })
        resolve(error)
        if (run?.worker !== worker) return
        run = null
        failAll(closing === null ? reason : 'the office is closed')
        if (closing === null && ready) tell({ job: 'office', done: 0, total: null, state: 'failed', error })
      })
    })

  const invoke = (call: string, input: unknown): Promise<Answer> => {
    if (run === null || closing !== null)
      return Promise.resolve(refused('internal', { detail: 'the office is not running' }))
    lastId += 1
    const id = lastId
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      try {
        send({ kind: 'invoke', id, call, input })
      } catch (cause) {
        waiting.delete(id)
        resolve(refused('input.invalid', { detail: detailOf(cause) }))
      }
    })
  }

  const closeNow = async (): Promise<void> => {
    if (run === null) return
    const { worker, ended } = run
    tell({ job: 'office', done: 0, total: null, state: 'running' })
    send({ kind: 'close' })
    const late = setTimeout(() => void worker.terminate(), settings.closeWithin)
    await ended
    clearTimeout(late)
  }
  const close = (): Promise<void> => {
    closing ??= closeNow()
    return closing
  }

  let reopening: Promise<OfficeError | null> | null = null
  const restart = async (): Promise<Answer> => {
    if (closing !== null) return refused('internal', { detail: 'the office is closed' })
    if (run === null)
      reopening ??= open().finally(() => {
        reopening = null
      })
    const error = await reopening
    return error === null ? answered({}) : { ok: false, error }
  }

  const error = await open()
  if (error !== null) return { ok: false, error }
  return {
    ok: true,
    office: {
      invoke,
      restart,
      close,
      cancel: (job) => send({ kind: 'cancel', job }),
      onProgress: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}
