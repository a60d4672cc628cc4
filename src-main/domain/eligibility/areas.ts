import type { LocalDate } from '../dates.ts'
import { fold } from '../text.ts'
import { covers } from './covers.ts'
import { areaClasses } from './facts.ts'

export type AreaClass = (typeof areaClasses)[number]

/**
 * Lists of areas (danh mục địa bàn), both dated and by commune. headOffice: norms look at the head office; operation: infrastructure
 * looks at the place of operation. The packs say where the law asks for which.
 */
export const areaLists = ['headOffice', 'operation'] as const
export type AreaList = (typeof areaLists)[number]

/** Places of operation know no border and no island. */
export const classesOf: Readonly<Record<AreaList, readonly AreaClass[]>> = {
  headOffice: areaClasses,
  operation: ['ordinary', 'difficult', 'speciallyDifficult'],
}

export type AreaEntry = {
  readonly list: AreaList
  readonly districtCode: string
  readonly communeKey: string
  readonly class: AreaClass
  readonly from: LocalDate
  readonly to: LocalDate | null
}

/** A commune of one list: what its entries follow each other by. */
type Place = Pick<AreaEntry, 'list' | 'districtCode' | 'communeKey'>

// Again and again: `Xã Xa Dung` and `Xa Dung` are one commune.
const kindOfCommune = /^(?:(?:xa|phuong|thi tran|tt|x|p)(?:\.\s*|\s+))+/

/** Equal for the spellings of one commune: `Xã Đắk Mar`, `xa Dak Mar`, `X. Đăk Mar`. */
export function communeKey(name: string): string {
  return fold(name)
    .replace(kindOfCommune, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const samePlace = (a: Place, b: Place): boolean =>
  a.list === b.list && a.districtCode === b.districtCode && a.communeKey === b.communeKey

/**
 * The entry that counts for a commune on a day, of entries in the order they were recorded: the latest beginning, of those that begin on
 * one day the last recorded. It ends the ones before it, also when it has itself ended. Null: nothing is fixed.
 */
export function areaOn<E extends AreaEntry>(entries: readonly E[], place: Place, day: LocalDate): E | null {
  let latest: E | null = null
  for (const entry of entries)
    if (entry.from <= day && samePlace(entry, place) && (latest === null || latest.from <= entry.from)) latest = entry
  return latest !== null && covers(latest, day) ? latest : null
}

/** The first two entries of one recording that say something of one commune on one day: one document cannot say both. */
export function overlapIn(entries: readonly AreaEntry[]): { readonly earlier: number; readonly later: number } | null {
  const seen = new Map<string, number[]>()
  for (const [later, entry] of entries.entries()) {
    const key = `${entry.list} ${entry.districtCode} ${entry.communeKey}`
    const before = seen.get(key) ?? []
    const earlier = before.find((index) => overlap(entries[index] ?? entry, entry))
    if (earlier !== undefined) return { earlier, later }
    seen.set(key, [...before, later])
  }
  return null
}

function overlap(a: AreaEntry, b: AreaEntry): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}
