import { provinces } from '../../db/seed/provinces.ts'
import { firstSettings } from '../../db/seed/settings.ts'
import { districtKey } from '../domain/text.ts'
import { insertSettings, insertUnits } from './offices.ts'
import type { Tx } from './unit-of-work.ts'

export { provinces } from '../../db/seed/provinces.ts'

/** Units of the province and the first settings. */
export const seedOffice = async (tx: Tx, provinceCode: string): Promise<void> => {
  const province = provinces.find((known) => known.code === provinceCode)
  await insertUnits(
    tx,
    (province?.units ?? []).map((unit) => ({ ...unit, nameKey: districtKey(unit.name) })),
  )
  await insertSettings(tx, firstSettings)
}
