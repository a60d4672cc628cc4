import { type YearEndRules, yearEndDays } from '../../domain/ledger/year-end.ts'
import { Refusal } from '../../domain/refusal.ts'
import { settingsOf } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'

const keys = ['yearEnd.firstYear', ...yearEndDays.map((day) => `yearEnd.${day}`)]

/** The days of the year end as the office has them. None is guessed. @throws Refusal setting.missing */
export const yearEndRules = async (reads: Reads): Promise<YearEndRules> => {
  const settings = await settingsOf(reads, keys)
  const firstYear = settings.get('yearEnd.firstYear')
  if (typeof firstYear !== 'number') throw new Refusal('setting.missing', { key: 'yearEnd.firstYear' })
  const day = (key: (typeof yearEndDays)[number]): string => {
    const value = settings.get(`yearEnd.${key}`)
    if (typeof value !== 'string') throw new Refusal('setting.missing', { key: `yearEnd.${key}` })
    return value
  }
  return {
    firstYear,
    addedAfter: day('addedAfter'),
    treasuryPapers: day('treasuryPapers'),
    advancesStop: day('advancesStop'),
    papers: day('papers'),
    adjustmentEnds: day('adjustmentEnds'),
    advancesBack: day('advancesBack'),
  }
}
