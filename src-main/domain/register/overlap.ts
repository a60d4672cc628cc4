import { communeKey } from '../eligibility/areas.ts'
import { fold } from '../text.ts'

/** A file as support that may be given twice (GEN.NODOUBLE, ND193 art. 27(3)) sees it. */
export type SupportFile = {
  readonly id: string
  readonly no: string
  readonly year: number
  readonly content: string
  readonly work: string | null
  /** The record it was made for, and its name. */
  readonly coopId: string
  readonly coop: string
  /** The co-op whichever record it was made for: the one that stands for all that were merged. */
  readonly rootId: string
  readonly districtCode: string
  /** Where the work stands, as it was written; null where nobody did. */
  readonly place: string | null
  readonly commune: string | null
  /** When it was approved, in the order of decisions; null while it is not. */
  readonly decided: number | null
}

/** @param same roots of co-ops that a person found to be the same as the file's, not merged yet */
export type Overlaps = (file: SupportFile, same: ReadonlySet<string>) => readonly SupportFile[]

/**
 * Support already given that a file may ask for again: the same content and work, for the same co-op in any year or at the same place by
 * another co-op. A file that is itself approved is only held against what was approved before it.
 * @param given files with support promised or paid
 */
export function overlapsWith(given: readonly SupportFile[]): Overlaps {
  const byCoop = Map.groupBy(given, (file) => `${workKey(file)} ${file.rootId}`)
  const byPlace = Map.groupBy(given.filter(hasPlace), (file) => `${workKey(file)} ${placeKey(file)}`)
  return (file, same) => {
    const coops = [file.rootId, ...same].flatMap((root) => byCoop.get(`${workKey(file)} ${root}`) ?? [])
    const place = placeKey(file)
    const beside = place === '' ? [] : (byPlace.get(`${workKey(file)} ${place}`) ?? [])
    const found = new Set([...coops, ...beside.filter((other) => isSameCommune(file, other))])
    return [...found].filter((other) => other.id !== file.id && isEarlier(other, file)).toSorted(byNumber)
  }
}

const workKey = ({ content, work }: SupportFile): string => `${content} ${work ?? ''}`
const byNumber = (one: SupportFile, other: SupportFile): number => (one.no < other.no ? -1 : 1)

/** `HS-2017-0004 (2017, thôn 3, HTX Cà phê Đắk Hà)`: number, year, place, and the record it was made for where it is another one. */
export function overlapLine(file: SupportFile, { no, year, place, coopId, coop }: SupportFile): string {
  const parts = [String(year), place, coopId === file.coopId ? null : coop]
  return `${no} (${parts.filter((part) => part !== null).join(', ')})`
}

function isEarlier(other: SupportFile, { decided, no }: SupportFile): boolean {
  if (decided === null) return true
  const order = (other.decided ?? 0) - decided
  return order < 0 || (order === 0 && other.no < no)
}

/** Smaller than a commune: a commune holds many works. */
const smallerThanCommune =
  /(?<!\p{L})(?:thon|lang|ban|buon|plei|ap|xom|khom|to|khu|khoanh|tieu khu|lo|thua|so nha|duong|km|doi|canh dong)(?!\p{L})/u

/** A place that could be told from others: smaller than a commune. */
export function hasPlace(file: SupportFile): boolean {
  return placeKey(file) !== ''
}

/** Empty where the place is unknown, or no more than a commune. */
function placeKey({ place, districtCode }: SupportFile): string {
  const folded = fold(place ?? '')
  return smallerThanCommune.test(folded) ? `${districtCode} ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}` : ''
}

function isSameCommune(one: SupportFile, other: SupportFile): boolean {
  return one.commune === null || other.commune === null || communeKey(one.commune) === communeKey(other.commune)
}
