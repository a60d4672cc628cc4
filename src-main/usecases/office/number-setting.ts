import { Refusal } from '../../domain/refusal.ts'
import { settingsOf } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** A figure the office works by. A missing one is not guessed. @throws Refusal setting.missing */
export const numberSetting = async (reads: Reads, key: 'advance.maxPct' | 'review.days'): Promise<number> => {
  const value = (await settingsOf(reads, [key])).get(key)
  if (typeof value !== 'number') throw new Refusal('setting.missing', { key })
  return value
}
