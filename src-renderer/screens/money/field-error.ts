import type { Language } from '../../../src-main/text/catalogue.ts'
import { fieldOf, sayFailure } from '../../ui/failure.ts'

/** The sentence of a failure for the one field it names, else null. */
export const errorAt = (failure: unknown, field: string, language: Language): string | null =>
  failure !== null && fieldOf(failure) === field ? sayFailure(failure, language) : null

/** The failure, unless one of the fields on screen already says it. */
export const errorElsewhere = (failure: unknown, fields: readonly string[]): unknown => {
  const field = failure === null ? null : fieldOf(failure)
  return field !== null && fields.includes(field) ? null : failure
}
