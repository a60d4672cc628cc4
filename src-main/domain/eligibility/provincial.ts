import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { covers } from './covers.ts'
import type { PackData } from './pack-schema.ts'

/**
 * What a province fixed on top of the law (quy định của tỉnh): a figure in the unit the pack declares for `key`, or words; the
 * days it is in force; and the document that fixes it, as people cite it (`Nghị quyết 12/2018/NQ-HĐND`).
 */
export type ProvincialValue = {
  readonly key: string
  readonly value: number | string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly document: string
}

/** By place in provincial.json, latest beginning first. */
export type ResolvedProvincial = readonly (readonly ProvincialValue[])[]

/**
 * @throws Refusal `settings.invalid` for a key the pack does not declare, words for a figure, a figure out of bounds, no document,
 * a period that ends before it begins, or two values that begin on one day.
 */
export function resolveProvincial(data: PackData, values: readonly ProvincialValue[]): ResolvedProvincial {
  for (const { key, value, from, to, document } of values) {
    const declared = data.provincial.find(({ id }) => id === key)
    if (declared === undefined) throw wrong(key, value, data.provincial.map(({ id }) => id).join(', '))
    const { unit, least, most } = declared
    if (unit === null) {
      if (typeof value !== 'string' || value.trim() === '') throw wrong(key, value, 'text')
    } else if (typeof value !== 'number' || !(value >= (least ?? 0)) || !(value <= (most ?? Number.MAX_SAFE_INTEGER))) {
      throw wrong(key, value, `${least ?? 0} … ${most ?? Number.MAX_SAFE_INTEGER} (${unit})`)
    } else if (unit === 'VND' && !Number.isInteger(value)) throw wrong(key, value, 'VND')
    if (document.trim() === '') throw wrong(key, document, 'số văn bản')
    if (to !== null && to < from) throw wrong(key, to, `>= ${from}`)
  }
  return data.provincial.map(({ id }) => {
    const own = values.filter(({ key }) => key === id).toSorted((a, b) => (a.from < b.from ? 1 : -1))
    const twice = own.find((value, index) => own[index + 1]?.from === value.from)
    if (twice !== undefined) throw wrong(id, twice.value, `one value from ${twice.from}`)
    return own
  })
}

/** The figure in force on a day; NaN where the province fixed none. */
export function provincialAt(resolved: ResolvedProvincial, index: number, day: LocalDate): number {
  const value = inForce(resolved[index] ?? [], day)?.value
  return typeof value === 'number' ? value : Number.NaN
}

/** A later value ends the one before it. */
export function inForce(values: readonly ProvincialValue[], day: LocalDate): ProvincialValue | null {
  const latest = values.find(({ from }) => from <= day)
  return latest !== undefined && covers(latest, day) ? latest : null
}

function wrong(setting: string, value: unknown, expected: string): Refusal {
  return new Refusal('settings.invalid', { setting, value: String(value), expected }, setting)
}
