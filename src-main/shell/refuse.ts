import type { Answer, OfficeError } from '../contract/port.ts'
import type { RefusalCode, RefusalParams } from '../domain/refusal.ts'
import { refusals } from '../text/refusals.ts'
import { renderSentence } from '../text/render.ts'

/** An error that the shell itself gives, in both languages. */
export const shellError = (code: RefusalCode, params: RefusalParams): OfficeError => {
  const sentence = refusals[code]
  return { code, params, vi: renderSentence(sentence, params, 'vi'), en: renderSentence(sentence, params, 'en') }
}

export const refused = (code: RefusalCode, params: RefusalParams): Answer => ({
  ok: false,
  error: shellError(code, params),
})

export const answered = (value: unknown): Answer => ({ ok: true, value })

export const detailOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
