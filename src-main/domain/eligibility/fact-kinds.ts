import { z } from 'zod'
import { isLocalDate } from '../dates.ts'

/** Units that facts and thresholds are counted in; their names stand in the pack. */
export const factUnits = [
  'VND',
  'ha',
  'household',
  'livestock',
  'poultry',
  'member',
  'percent',
  'person',
  'month',
  'day',
  'hour',
  'session',
  'km',
] as const
export type FactUnit = (typeof factUnits)[number]

/** How a fact is bounded and what it says when it is `null` (known to be none) or missing. */
export type FactKind =
  /** `none`: null counts as 0 (`zero`) or tells nothing (`unknown`); `positive`: neither null nor 0 tells anything. */
  | { readonly kind: 'number'; readonly unit: FactUnit; readonly max: number; readonly none: NoneOfNumber }
  /** `missing`: what an unstated flag means. Null is always "no". */
  | { readonly kind: 'flag'; readonly missing: 'unknown' | 'no' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** A code that the pack lists. */
  | { readonly kind: 'code' }
  /** `none`: whether null says "never" or nothing at all. */
  | { readonly kind: 'date'; readonly none: 'never' | 'unknown' }
  | { readonly kind: 'list' }
  /** đồng by calendar year; null for a year counts as 0. */
  | { readonly kind: 'yearly'; readonly unit: FactUnit }
  | { readonly kind: 'group' }

type NoneOfNumber = 'zero' | 'unknown' | 'positive'

/** Where the schema of the facts keeps the kind of each. */
export const factKinds = z.registry<FactKind>()

/**
 * The most that is believed, by unit: beyond any co-op, and small enough that people times days times a norm is still an exact amount of
 * đồng. More is a slip of the hand.
 */
const most = {
  ha: 10_000_000,
  household: 1_000_000,
  livestock: 1_000_000,
  poultry: 100_000_000,
  member: 1_000_000,
  percent: 100,
  person: 1_000_000,
  month: 1_200,
  day: 36_500,
  hour: 100_000,
  session: 100_000,
  km: 50_000,
} as const satisfies Record<Exclude<FactUnit, 'VND'>, number>
type CountedUnit = keyof typeof most

/** No file of an office speaks of later days, and months can still be added to this one. */
const lastDay = '2199-12-31'
const dateText = z
  .string()
  .refine((day) => isLocalDate(day) && day <= lastDay, { error: `yyyy-mm-dd, 1900-01-01 … ${lastDay}` })
  .meta({ format: 'date' })

/** đồng, 0 to 2^53 - 1. */
export function amount(none: NoneOfNumber) {
  const max = Number.MAX_SAFE_INTEGER
  return z.int().min(0).max(max).nullish().register(factKinds, { kind: 'number', unit: 'VND', max, none })
}

export function count(unit: CountedUnit) {
  const max = most[unit]
  return z.int().min(0).max(max).nullish().register(factKinds, { kind: 'number', unit, max, none: 'zero' })
}

/** A figure with decimals: ha, hours, km. */
export function measure(unit: CountedUnit) {
  const max = most[unit]
  return z.number().min(0).max(max).nullish().register(factKinds, { kind: 'number', unit, max, none: 'zero' })
}

/** 0 to 100. A share that is "none" says nothing: somebody holds the capital. */
export function percent() {
  return z
    .number()
    .min(0)
    .max(most.percent)
    .nullish()
    .register(factKinds, { kind: 'number', unit: 'percent', max: most.percent, none: 'unknown' })
}

export function flag(missing: 'unknown' | 'no') {
  return z.boolean().nullish().register(factKinds, { kind: 'flag', missing })
}

export function choice<const V extends readonly [string, ...string[]]>(values: V) {
  return z.enum(values).nullish().register(factKinds, { kind: 'choice', values })
}

export function date(none: 'never' | 'unknown') {
  return dateText.nullish().register(factKinds, { kind: 'date', none })
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item).nullish().register(factKinds, { kind: 'list' })
}

export function yearly() {
  const perYear = z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullish()
  return z
    .record(z.string().regex(/^(?:19|20)\d{2}$/, { error: 'yyyy' }), perYear)
    .nullish()
    .register(factKinds, { kind: 'yearly', unit: 'VND' })
}

export function group<S extends Readonly<Record<string, z.ZodType>>>(shape: S) {
  return z.strictObject(shape).nullish().register(factKinds, { kind: 'group' })
}
