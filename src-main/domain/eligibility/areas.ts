import type { LocalDate } from '../dates.ts'
import { fold } from '../text.ts'
import { covers } from './covers.ts'
import type { areaClasses } from './facts.ts'

export type AreaClass = (typeof areaClasses)[number]

/** headOffice: norms look at the head office; operation: infrastructure at the place of operation. Two lists, both dated. */
export const areaLists = ['headOffice', 'operation'] as const
export type AreaList = (typeof areaLists)[number]

export type AreaEntry = {
  readonly list: AreaList
  readonly districtCode: string
  readonly communeKey: string
  readonly class: AreaClass
  readonly from: LocalDate
  readonly to: LocalDate | null
}

/** `Xã Đắk Mar`, `xa Dak Mar` and `Đăk Mar` are one commune. */
export function communeKey(name: string): string {
  return fold(name)
    .replace(/^(?:xa|phuong|thi tran|tt\.?|p\.|x\.)\s*/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The class of a commune on a day. Entries stand in the order they were recorded: the last that covers the day counts, so that a later
 * list overrides an earlier one. Null: no list names it.
 */
export function areaOf(
  entries: readonly AreaEntry[],
  place: { readonly list: AreaList; readonly districtCode: string; readonly commune: string },
  day: LocalDate,
): AreaClass | null {
  const key = communeKey(place.commune)
  const found = entries.findLast(
    (entry) =>
      entry.list === place.list &&
      entry.districtCode === place.districtCode &&
      entry.communeKey === key &&
      covers(entry, day),
  )
  return found?.class ?? null
}
