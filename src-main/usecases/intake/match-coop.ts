import type { IntakeCoop } from '../../domain/intake/types.ts'
import { Refusal } from '../../domain/refusal.ts'
import { coopNameKey } from '../../domain/text.ts'
import type { CoopIndex } from './coop-index.ts'
import { newAsPlanned, type PlannedCoop } from './planned-coop.ts'

/**
 * The co-op a row means: by tax code, else by name and district, else a new one. A record that was merged away means the one that stands
 * for it. What the register and the row say differently is a person's to settle, never a guess.
 * @throws Refusal intake.nameDiffers, intake.districtDiffers, intake.taxCodeDiffers, intake.coopAmbiguous
 */
export const matchCoop = (coops: CoopIndex, told: IntakeCoop, districtName: (code: string) => string): PlannedCoop => {
  const holder = told.taxCode === null ? undefined : coops.withTaxCode(told.taxCode)
  return holder === undefined ? matchByName(coops, told, districtName) : checkHolder(holder, told, districtName)
}

const checkHolder = (holder: PlannedCoop, told: IntakeCoop, districtName: (code: string) => string): PlannedCoop => {
  const { name } = told
  const taxCode = told.taxCode ?? ''
  const named = holder.known.filter(({ nameKey }) => nameKey === coopNameKey(name))
  if (named.length === 0) throw new Refusal('intake.nameDiffers', { taxCode, name, stored: holder.name })
  if (named.every(({ districtCode }) => districtCode !== told.district))
    throw new Refusal('intake.districtDiffers', {
      name,
      taxCode,
      district: districtName(told.district),
      stored: districtName(holder.districtCode),
    })
  return holder
}

const matchByName = (coops: CoopIndex, told: IntakeCoop, districtName: (code: string) => string): PlannedCoop => {
  const { name, taxCode } = told
  const district = districtName(told.district)
  const named = coops.named(name, told.district)
  // The row's own code belongs to nobody, or it would have been matched: any code found here is another.
  const other = taxCode === null ? undefined : named.find((coop) => coop.taxCode !== null)
  if (taxCode !== null && other !== undefined)
    throw new Refusal('intake.taxCodeDiffers', { name, taxCode, district, stored: other.taxCode ?? '' })
  const [only, more] = named
  if (more !== undefined) throw new Refusal('intake.coopAmbiguous', { name, district, count: named.length })
  return only ?? newAsPlanned(told)
}
