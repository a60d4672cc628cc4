import { isLocalDate } from '../../domain/dates.ts'
import { type YearEndDay, type YearEndKey, yearEndKeys } from '../../domain/ledger/year-end.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { listSettings, putSetting, settingsOf } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'

export type YearEndSetting = {
  readonly key: YearEndKey
  readonly value: string
  readonly confirmed: boolean
  /** On what ground it stands: both texts where two differ. */
  readonly citation: string
}

/** The days of the year end as the office has them, each with its citation. */
export const viewYearEndSettings = async (reads: Reads): Promise<YearEndSetting[]> => {
  const stored = new Map((await listSettings(reads)).map((setting) => [setting.key, setting]))
  return yearEndKeys.flatMap((key) => {
    const setting = stored.get(`yearEnd.${key}`)
    if (setting === undefined) return []
    return [{ key, value: String(setting.value), confirmed: setting.confirmed === 1, citation: setting.citation }]
  })
}

/** Days of the year itself; the others lie in the first half of the next. */
const ofTheYear: readonly YearEndDay[] = ['addedAfter', 'treasuryPapers', 'advancesStop']

/**
 * Another day, or another first year, and on what ground: what the law left open before 2017 becomes known here.
 * @throws Refusal year.settingInvalid
 */
export const setYearEnd = (
  context: WriteContext,
  input: { readonly key: YearEndKey; readonly value: string; readonly ground: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const key = `yearEnd.${input.key}`
    const before = (await settingsOf(tx, [key])).get(key) ?? null
    const value = checked(input.key, input.value)
    await putSetting(tx, { key, value, confirmed: 1, citation: input.ground })
    await appendEvent(tx, context.actor, {
      action: 'year.setting',
      subject: 'office',
      subjectId: '1',
      before: { key, value: before },
      after: { key, value },
      reason: input.ground,
    })
  })

const checked = (key: YearEndKey, value: string): string | number => {
  const invalid = (expected: string): Refusal => new Refusal('year.settingInvalid', { value, expected }, 'value')
  if (key === 'firstYear') {
    if (!/^20\d\d$/.test(value)) throw invalid('2000-2099')
    return Number(value)
  }
  const [from, to] = ofTheYear.includes(key) ? ['07-01', '12-31'] : ['01-01', '06-30']
  // 2019 is no leap year: a day that is not there every year is no day of a rule.
  if (!isLocalDate(`2019-${value}`) || value < from || value > to) throw invalid(`${from} - ${to} (mm-dd)`)
  return value
}
