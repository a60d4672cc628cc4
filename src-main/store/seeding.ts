import { provinces } from '../../db/seed/provinces.ts'
import { firstSettings } from '../../db/seed/settings.ts'
import { districtKey } from '../domain/text.ts'
import { insertSettings, insertUnits } from './offices.ts'
import { insertProvincial } from './province.ts'
import type { Tx } from './unit-of-work.ts'

export { provinces } from '../../db/seed/provinces.ts'

/** Units of the province, what it has fixed, and the first settings. `by`: who opens the office. */
export const seedOffice = async (tx: Tx, provinceCode: string, by: string): Promise<void> => {
  const province = provinces.find((known) => known.code === provinceCode)
  await insertUnits(
    tx,
    (province?.units ?? []).map((unit) => ({ ...unit, nameKey: districtKey(unit.name) })),
  )
  for (const value of province?.fixed ?? []) await insertProvincial(tx, { ...value, recordedBy: by })
  await insertSettings(tx, firstSettings)
}
