import { formatDate, type LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'

/** Days a book is narrowed to, both included; null: no limit on that side. */
export type Days = { readonly from: LocalDate | null; readonly to: LocalDate | null }

/** Days the wrong way round leave an empty book that looks like one without movements. @throws Refusal filter.daysReversed */
export const checkDays = ({ from, to }: Days): void => {
  if (from !== null && to !== null && from > to)
    throw new Refusal('filter.daysReversed', { from: formatDate(from), to: formatDate(to) }, 'filters.from')
}
