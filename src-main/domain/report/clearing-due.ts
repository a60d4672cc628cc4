import { addDays, addMonths, daysBetween, type LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'

/** TT 62/2020/TT-BTC, in force from this day. */
const nextMonthFrom = '2020-08-06'
/** đ.a k.3 Đ.7: contracts up to this follow the rule of advances without one. đồng. */
const smallContract = 50_000_000
/** Year-end rules of TT 342/2016 and NĐ 163/2016 begin with this budget year; what held before nobody could confirm. */
const yearEndFrom = 2017
/** Days before a due date on which a reminder begins (a rule of the office). */
const soonDays = 15

/**
 * Until when an advance must be cleared (thanh toán tạm ứng). `nextMonth`: the last day of the next month, without a contract or with one of
 * at most 50 million (TT 62/2020 đ.a k.3 Đ.7). `yearEnd`: spending stops on 31/12. `open`: not confirmed. What is neither cleared nor carried
 * over goes back before 10/02 (TT 342/2016 đ.c k.5 Đ.26; NĐ 163/2016 Đ.42 says 15/02).
 */
export type ClearingDue = {
  readonly rule: 'nextMonth' | 'yearEnd' | 'open'
  readonly dueOn: LocalDate | null
  readonly returnBefore: LocalDate | null
}

/** @param contract value of the contract, đồng; null: none is recorded, so the stricter rule holds. */
export const clearingDue = (advance: {
  readonly year: number
  readonly advancedOn: LocalDate
  readonly contract: Dong | null
}): ClearingDue => {
  const { year, advancedOn, contract } = advance
  const returnBefore = year >= yearEndFrom ? `${year + 1}-02-10` : null
  if (advancedOn >= nextMonthFrom && (contract === null || contract <= smallContract))
    return { rule: 'nextMonth', dueOn: lastDayOfNextMonth(advancedOn), returnBefore }
  if (year < yearEndFrom) return { rule: 'open', dueOn: null, returnBefore }
  return { rule: 'yearEnd', dueOn: `${year}-12-31`, returnBefore }
}

const lastDayOfNextMonth = (date: LocalDate): LocalDate => addDays(addMonths(`${date.slice(0, 7)}-01`, 2), -1)

/** What to say of an open advance on a day. `days` counts to the due date, or since it. */
export type Reminder =
  | { readonly kind: 'returnLate' | 'late' | 'soon' | 'inTime'; readonly days: number }
  | { readonly kind: 'open' }

export const reminderOf = ({ dueOn, returnBefore }: ClearingDue, asOf: LocalDate): Reminder => {
  if (returnBefore !== null && asOf >= returnBefore)
    return { kind: 'returnLate', days: daysBetween(returnBefore, asOf) + 1 }
  if (dueOn === null) return { kind: 'open' }
  const left = daysBetween(asOf, dueOn)
  if (left < 0) return { kind: 'late', days: -left }
  return { kind: left <= soonDays ? 'soon' : 'inTime', days: left }
}
