import { Refusal } from '../../domain/refusal.ts'

/** What long work tells and asks while it runs. `done` and `total` in bytes. */
export type LongWork = { tell(done: number, total: number): void; cancelled(): boolean }

/** Counts bytes of long work, and stops it between two pieces. */
export type Meter = {
  /** @throws Refusal backup.cancelled */
  add(bytes: number): void
}

export const openMeter = (total: number, work: LongWork): Meter => {
  let done = 0
  return {
    add: (bytes) => {
      if (work.cancelled()) throw new Refusal('backup.cancelled', {})
      // The total was reckoned before the work began; what grew meanwhile does not run past the end.
      done = Math.min(total, done + bytes)
      work.tell(done, total)
    },
  }
}
