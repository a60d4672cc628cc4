import type { OfficeError } from '../contract/port.ts'
import { Refusal, type RefusalCode } from '../domain/refusal.ts'
import { refusals } from '../text/refusals.ts'
import { renderSentence } from '../text/render.ts'

/** Every code has its sentences: a missing one does not compile. */
const sentences: Readonly<Record<RefusalCode, { readonly vi: string; readonly en: string }>> = refusals

/** A refusal, or an accident, as data with both sentences. An accident is never an "ok": it says so and what to do. */
export const toOfficeError = (error: unknown): OfficeError => {
  const { code, params, field } = error instanceof Refusal ? error : accident(error)
  return {
    code,
    params: { ...params },
    ...(field === undefined ? {} : { field }),
    vi: renderSentence(sentences[code], params, 'vi'),
    en: renderSentence(sentences[code], params, 'en'),
  }
}

/** Only what a person reads. */
export const sentencesOf = (error: unknown): { readonly vi: string; readonly en: string } => {
  const { vi, en } = toOfficeError(error)
  return { vi, en }
}

const accident = (error: unknown): Refusal =>
  new Refusal('internal', { detail: error instanceof Error ? error.message : String(error) })
