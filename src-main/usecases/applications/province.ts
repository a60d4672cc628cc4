import type { LocalDate } from '../../domain/dates.ts'
import { type AreaEntry, type AreaList, areaOn, communeKey } from '../../domain/eligibility/areas.ts'
import { covers } from '../../domain/eligibility/covers.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { type ProvincialValue, resolveProvincial } from '../../domain/eligibility/provincial.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { CoopRow, StoredFact, StoredFacts } from '../../store/coops.ts'
import { areaEntries, standingProvincial, wageRegions } from '../../store/province.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** What the province fixes on top of the law, as it stands. */
export type Province = {
  readonly values: readonly ProvincialValue[]
  /** Values of this office that the pack does not take: they count as not set, and the settings screen names them. */
  readonly unfit: readonly ProvincialValue[]
  readonly areas: readonly AreaEntry[]
}

export const readProvince = async (reads: Reads, pack: Pack): Promise<Province> => {
  const standing = await standingProvincial(reads)
  const values = standing.filter((value) => fits(pack, value))
  return { values, unfit: standing.filter((value) => !values.includes(value)), areas: await areaEntries(reads) }
}

const fits = (pack: Pack, value: ProvincialValue): boolean => {
  try {
    resolveProvincial(pack, [value])
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The facts of a file and its co-op with what the lists of the province tell of their place, where nobody stated it. */
export const withPlace = (
  { areas }: Province,
  { facts, requestDate }: Pick<ApplicationRecord, 'facts' | 'requestDate'>,
  coop: Pick<CoopRow, 'facts' | 'districtCode'>,
): { readonly facts: StoredFacts; readonly coopFacts: StoredFacts } => {
  const { districtCode } = coop
  const classOf = (list: AreaList, commune: unknown) =>
    typeof commune === 'string'
      ? (areaOn(areas, { list, districtCode, communeKey: communeKey(commune) }, requestDate)?.class ?? null)
      : null
  const commune = coop.facts['commune']?.value
  return {
    facts: filled(facts, {
      placeArea: classOf('operation', facts['placeCommune']?.value ?? commune),
      region: wageRegionOf(districtCode, requestDate),
    }),
    coopFacts: filled(coop.facts, { area: classOf('headOffice', commune) }),
  }
}

const wageRegionOf = (districtCode: string, day: LocalDate): string | null =>
  wageRegions.find((known) => known.districtCode === districtCode && covers(known, day))?.region ?? null

/** A fact somebody stated stands; the register fills what is left. */
const filled = (facts: StoredFacts, told: Readonly<Record<string, string | null>>): StoredFacts => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(told).flatMap(([name, value]): [string, StoredFact][] =>
      value === null || (facts[name]?.value ?? null) !== null ? [] : [[name, { value, origin: 'register' }]],
    ),
  ),
})
