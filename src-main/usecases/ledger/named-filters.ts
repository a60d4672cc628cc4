import { formatDate } from '../../domain/dates.ts'
import { type LedgerFilters, type LedgerHeading, noFilters } from '../../domain/ledger/book.ts'
import { districtName } from '../../store/coop-list.ts'
import { coopById } from '../../store/coops.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { Language } from '../../text/catalogue.ts'
import { filterNames } from '../../text/ledger-filters.ts'

/** Filters in use as a heading prints them: each with its name and that of its value. */
export const nameFilters = async (
  reads: Reads,
  some: Partial<LedgerFilters>,
  language: Language,
  contentName: (code: string) => string,
): Promise<LedgerHeading['filters']> => {
  const filters = { ...noFilters, ...some }
  const coop = filters.coop === null ? undefined : await coopById(reads, filters.coop)
  const values = {
    from: filters.from === null ? null : formatDate(filters.from),
    to: filters.to === null ? null : formatDate(filters.to),
    content: filters.content === null ? null : contentName(filters.content),
    source: filters.source,
    district: filters.district === null ? null : await districtName(reads, filters.district),
    coop: coop?.name ?? filters.coop,
    payingUnit: filters.payingUnit,
  }
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((key) => {
    const value = values[key]
    return value === null ? [] : [{ name: filterNames[key][language], value }]
  })
}
