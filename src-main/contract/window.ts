import type { Answer, Progress } from './port.ts'

/**
 * The one door of a page: `window.office`. Both shells put the same object there; nothing else of the shell is visible to a page.
 * `invoke` never rejects for a refusal of the office: that is an answer with `ok: false`.
 */
export type OfficeWindow = {
  readonly invoke: (call: string, input: unknown) => Promise<Answer>
  /** @returns stops listening. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void
}

/** The names of Electron's two channels; the preload knows no other. */
export const channels = { invoke: 'office:invoke', progress: 'office:progress' } as const

declare global {
  interface Window {
    readonly office: OfficeWindow
  }
}
