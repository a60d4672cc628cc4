import { formatCitation } from '../../domain/eligibility/citation.ts'
import { settingGrounds } from '../../store/offices.ts'
import { allProvincial, listAreas } from '../../store/province.ts'
import { readingPrefix, readingsOf } from '../applications/gather.ts'
import { readProvince } from '../applications/province.ts'
import type { OfficeContext } from '../context.ts'

/** Everything an office or its province sets on top of the law: readings, values with their history, lists of areas. */
export const viewSettings = async ({ store: { reads }, pack }: OfficeContext) => {
  // As recorded, also where the pack no longer takes it: who looks here can choose another.
  const chosen = await readingsOf(reads, pack)
  const grounds = await settingGrounds(reads)
  const recorded = await allProvincial(reads)
  const { unfit } = await readProvince(reads, pack)
  return {
    readings: pack.settings.map(({ id, name, values, default: usual, basis }) => ({
      id,
      name,
      values,
      usual,
      basis,
      chosen: chosen[id] ?? usual,
      ground: grounds.get(`${readingPrefix}${id}`) ?? null,
    })),
    provincial: pack.provincial.map(({ id, name, unit, least, most, citation }) => ({
      id,
      name,
      unit,
      unitName: unit === null ? null : (pack.units.find((known) => known.id === unit)?.name ?? { vi: unit, en: unit }),
      least,
      most,
      article: { vi: formatCitation(pack, citation, 'vi'), en: formatCitation(pack, citation, 'en') },
      history: recorded.flatMap(({ key, ...value }) => (key === id ? [value] : [])).toReversed(),
    })),
    /** Recorded once, and not taken by the pack of today. */
    unfit: unfit.map(({ key, value, document }) => ({ key, value, document })),
    areas: await listAreas(reads),
  }
}
