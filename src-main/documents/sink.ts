import type { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Bytes that may wait in a stream before the writer waits for it. */
const waterMark = 1_000_000

/** What may hold bytes back: the target, or a stage before it. */
export type Stage = { readonly writableLength: number; once(event: 'drain', listener: () => void): unknown }

/**
 * A target watched from the first byte, so that its failure (a full disk) reaches the writer as a rejection and never as an
 * unhandled event. The caller opened the target and disposes of it; the writer ends it when the document is complete.
 */
export type Sink = {
  /** Lets other work run, then waits until the target has taken what was written. Rejects with the target's own error. */
  readonly room: (stage: Stage) => Promise<void>
  /** The work, or the target's failure, whichever comes first. */
  readonly orFailure: <T>(work: Promise<T>) => Promise<T>
  /** Ends the target and waits until it has everything. */
  readonly end: () => Promise<void>
}

export const openSink = (out: Writable): Sink => {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => undefined)
  out.once('error', reject)
  out.once('close', () => {
    if (!out.writableFinished) reject(new Error('the target was closed before the document was complete'))
  })
  const orFailure = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed])
  const drained = (stage: Stage): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    stage.once('drain', resolve)
    return promise
  }
  return {
    orFailure,
    room: async (stage) => {
      await orFailure(nextTurn())
      while (stage.writableLength > waterMark) await orFailure(drained(stage))
    },
    end: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      // Not the callback of `end`: that one also comes when the last bytes could not be written.
      out.once('finish', resolve)
      out.end()
      return orFailure(promise)
    },
  }
}
