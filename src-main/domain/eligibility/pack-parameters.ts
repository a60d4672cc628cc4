import { addDays, type LocalDate } from '../dates.ts'
import { at, type Env, invalid } from './compile-env.ts'
import { checkCitation, checkPeriod } from './pack-places.ts'
import type { Period } from './pack-schema.ts'
import type { ParameterUnit } from './rule-schema.ts'

/** Each dated value has its place in the law, is a figure of its unit, and shares no day with another. @throws Refusal `pack.invalid`. */
export function checkParameters(env: Env): void {
  for (const [index, parameter] of env.data.parameters.entries()) {
    const here = at(at(env, index), 'values')
    const isDate = parameter.unit === 'date'
    for (const [place, value] of parameter.values.entries()) {
      checkCitation(value.citation, at(at(here, place), 'citation'))
      checkPeriod(value, at(here, place))
      if (isDate !== (typeof value.value === 'string')) throw invalid(at(at(here, place), 'value'), parameter.unit)
      const expected = typeof value.value === 'number' ? figureExpected(value.value, parameter.unit) : null
      if (expected !== null) throw invalid(at(at(here, place), 'value'), expected)
    }
    const sorted = parameter.values.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    for (const [place, value] of sorted.entries()) {
      const before = sorted[place - 1]
      const overlaps = before !== undefined && (before.to === null || value.from === null || value.from <= before.to)
      if (overlaps) throw invalid(here, `dates of "${parameter.id}" that do not overlap`)
    }
  }
}

/** Units that come in fractions. */
const measured: readonly ParameterUnit[] = ['ha', 'percent', 'hour', 'km', 'day']

/** @returns what a figure in a unit must be, or null where it is. */
function figureExpected(value: number, unit: ParameterUnit): string | null {
  // Half as much again as the minimum wage is 150 %.
  if (unit === 'percent') return value >= 0 && value <= 1000 ? null : `0 … 1000 (${unit})`
  const whole = measured.includes(unit) || Number.isSafeInteger(value)
  return value >= 0 && whole && value <= Number.MAX_SAFE_INTEGER ? null : `a whole number >= 0 (${unit})`
}

/** The first day of a period that no value covers, or null. A period without a beginning is asked from its first value on. */
export function firstGap(values: readonly Period[], period: Period): LocalDate | null {
  const sorted = values.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  let next: LocalDate | null = period.from
  for (const value of sorted) {
    if (value.to !== null && next !== null && value.to < next) continue
    if (value.from !== null && (next === null || value.from > next)) return next ?? value.from
    if (value.to === null || (period.to !== null && value.to >= period.to)) return null
    next = addDays(value.to, 1)
  }
  return next ?? period.to ?? '9999-12-31'
}
