import type { LawParameter, LawView, TrialInput } from '../../../src-main/contract/law.ts'
import { parseDate } from '../../../src-main/domain/dates.ts'
import { keptState } from '../../app/session.tsx'
import { readNumber } from '../../ui/read-number.ts'

/** What was typed into the trial: texts of parameters by place, readings by setting. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly readings: Readonly<Record<string, string>>
}
export const nothingTyped: Typed = { values: {}, readings: {} }

export const useTyped = keptState<Typed>(nothingTyped)

/** Which parameters are looked at: what a reader typed, or the condition they came from. */
export const useParameterSearch = keptState('')

export const placeKey = (parameter: string, index: number): string => `${parameter} ${index}`

/** A number in the unit or a date, as the pack holds it; null while the text is neither. Amounts may be grouped. */
export const readValue = (unit: LawParameter['unit'], text: string): number | string | null => {
  if (unit === 'date') return readDay(text)
  return unit === 'VND' ? readNumber(text.replaceAll(/[.\s]/g, ''), true) : readNumber(text, false)
}

const readDay = (text: string): string | null => {
  try {
    return parseDate(text)
  } catch {
    return null
  }
}

export type TypedChange = {
  readonly key: string
  readonly parameter: LawParameter
  readonly index: number
  readonly value: number | string
}

/** Typed values that fit and differ from the pack's. */
export const changesOf = (law: LawView, typed: Typed): readonly TypedChange[] =>
  law.parameters.flatMap((parameter) =>
    parameter.values.flatMap((dated, index) => {
      const key = placeKey(parameter.id, index)
      const text = typed.values[key]?.trim() ?? ''
      const value = text === '' ? null : readValue(parameter.unit, text)
      return value === null || value === dated.value ? [] : [{ key, parameter, index, value }]
    }),
  )

export const trialOf = (law: LawView, typed: Typed): TrialInput => ({
  parameters: changesOf(law, typed).map(({ parameter, index, value }) => ({ parameter: parameter.id, index, value })),
  settings: { ...typed.readings },
})
