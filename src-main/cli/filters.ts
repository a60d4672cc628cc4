import { type LocalDate, parseDate } from '../domain/dates.ts'
import type { ReportFilters } from '../domain/report/ask.ts'
import { type Options, text, WrongUsage } from './arguments.ts'

/** Options that narrow a book or a report, as they are typed. */
export const filterOptions = ['content', 'source', 'paying-unit', 'district', 'coop'] as const

export const filtersTyped = (options: Options): ReportFilters => ({
  content: text(options, 'content') ?? null,
  source: text(options, 'source') ?? null,
  payingUnit: text(options, 'paying-unit') ?? null,
  district: text(options, 'district') ?? null,
  coop: text(options, 'coop') ?? null,
})

/** `yyyy-mm-dd` or `dd/mm/yyyy`; null where it is not given. @throws WrongUsage */
export const dateOption = (verb: string, options: Options, name: string): LocalDate | null => {
  const value = text(options, name)
  if (value === undefined) return null
  try {
    return parseDate(value)
  } catch {
    throw new WrongUsage(verb, `--${name} ${value}`)
  }
}
