import { Refusal } from '../../src-main/domain/refusal.ts'
import { fillIn, type Language } from '../../src-main/text/catalogue.ts'
import { refusals } from '../../src-main/text/refusals.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { OfficeFailure } from '../client.ts'

/** The sentence of anything that was thrown: the office's own, a rule's refusal, or that the window itself failed. */
export const sayFailure = (failure: unknown, language: Language): string => {
  if (failure instanceof OfficeFailure) return failure[language]
  if (failure instanceof Refusal) return fillIn(refusals[failure.code][language], failure.params)
  const detail = failure instanceof Error ? failure.message : String(failure)
  return detail === '' ? uiText[language].lost : fillIn(refusals.internal[language], { detail })
}

/** The input field the office named, so that a form can show the sentence beside it. */
export const fieldOf = (failure: unknown): string | null =>
  failure instanceof OfficeFailure ? (failure.field ?? null) : null
