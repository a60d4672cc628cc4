import type { Answer, OfficeError } from '../contract/port.ts'
import type { RefusalCode, RefusalParams } from '../domain/refusal.ts'
import { refusals } from '../text/refusals.ts'

/** Puts the parameters into a sentence; a place without a parameter stays as it is. */
export const fill = (sentence: string, params: RefusalParams): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place))

/** An error that the shell itself gives, in both languages. */
export const shellError = (code: RefusalCode, params: RefusalParams): OfficeError => {
  const { vi, en } = refusals[code]
  return { code, params, vi: fill(vi, params), en: fill(en, params) }
}

export const refused = (code: RefusalCode, params: RefusalParams): Answer => ({
  ok: false,
  error: shellError(code, params),
})

export const answered = (value: unknown): Answer => ({ ok: true, value })

export const detailOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
