import { Refusal } from '../domain/refusal.ts'

/** What a long export tells and asks while it runs. `cancelled` is asked between batches of lines. */
export type ExportHooks = { readonly onLines: (done: number) => void; readonly cancelled: () => boolean }

/** Lines between two looks at the hooks and the stream. */
export const batchLines = 200

/** Between two batches: stop when the person has cancelled, else tell how far it is. @throws Refusal `export.cancelled`. */
export const report = (hooks: ExportHooks, done: number): void => {
  if (hooks.cancelled()) throw new Refusal('export.cancelled', { done })
  hooks.onLines(done)
}
