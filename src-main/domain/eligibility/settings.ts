import { Refusal } from '../refusal.ts'
import type { PackData } from './pack-schema.ts'

/** The chosen value of every setting, and its index for the compiled rules. */
export type ResolvedSettings = {
  readonly values: Readonly<Record<string, string>>
  readonly chosen: readonly number[]
  /** The settings a condition depends on with their values, made once by their names. */
  readonly readings: Map<string, Readonly<Record<string, string>>>
}

/**
 * The office's choices over the pack's defaults.
 * @throws Refusal `settings.invalid` for a setting or a value the pack does not know.
 */
export function resolveSettings(data: PackData, choices: Readonly<Record<string, string>>): ResolvedSettings {
  const strange = Object.keys(choices).find((id) => !data.settings.some((setting) => setting.id === id))
  if (strange !== undefined) {
    const expected = data.settings.map((setting) => setting.id).join(', ')
    throw new Refusal('settings.invalid', { setting: strange, value: String(choices[strange]), expected }, strange)
  }
  const chosen = data.settings.map((setting) => {
    const value = choices[setting.id] ?? setting.default
    const index = setting.values.findIndex((known) => known.value === value)
    if (index >= 0) return { id: setting.id, value, index }
    const expected = setting.values.map((known) => known.value).join(', ')
    throw new Refusal('settings.invalid', { setting: setting.id, value, expected }, setting.id)
  })
  return {
    values: Object.freeze(Object.fromEntries(chosen.map(({ id, value }) => [id, value]))),
    chosen: chosen.map(({ index }) => index),
    readings: new Map(),
  }
}

/** The value of every setting, the default where the pack does not take the one that was chosen: for what only shows or keeps them. */
export function usableReadings(
  data: PackData,
  choices: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    data.settings.map(({ id, values, default: usual }) => {
      const chosen = choices[id]
      return [id, chosen !== undefined && values.some(({ value }) => value === chosen) ? chosen : usual]
    }),
  )
}
