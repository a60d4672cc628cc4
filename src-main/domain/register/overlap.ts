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

/**
 * Support already given that a file may ask for again: the same content and work, for the same co-op in any year or at the same place by
 * another co-op. A file that is itself approved is only held against what was approved before it.
 * @param same roots of co-ops that a person found to be the same as the file's, not merged yet
 * @param given files with support promised or paid
 */
export function overlapsOf(
  file: SupportFile,
  same: ReadonlySet<string>,
  given: readonly SupportFile[],
): readonly SupportFile[] {
  return given.filter(
    (other) =>
      other.id !== file.id &&
      other.content === file.content &&
      other.work === file.work &&
      isEarlier(other, file) &&
      (other.rootId === file.rootId || same.has(other.rootId) || isSamePlace(other, file)),
  )
}

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

function isSamePlace(one: SupportFile, other: SupportFile): boolean {
  const key = placeKey(one.place)
  return (
    key !== '' &&
    key === placeKey(other.place) &&
    one.districtCode === other.districtCode &&
    (one.commune === null || other.commune === null || communeKey(one.commune) === communeKey(other.commune))
  )
}

/** Empty where the place is unknown, or no more than a commune. */
function placeKey(place: string | null): string {
  const folded = fold(place ?? '')
  return smallerThanCommune.test(folded) ? folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : ''
}
