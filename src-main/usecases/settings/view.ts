import type { LocalDate } from '../../domain/dates.ts'
import { formatCitation } from '../../domain/eligibility/citation.ts'
import { historyStates } from '../../domain/eligibility/provincial-history.ts'
import { settingGrounds } from '../../store/offices.ts'
import { allProvincial, listAreas, type ProvincialRecord } from '../../store/province.ts'
import { readingPrefix, readingsOf } from '../applications/gather.ts'
import { readProvince } from '../applications/province.ts'
import type { OfficeContext } from '../context.ts'

/** Everything an office or its province sets on top of the law: readings, values with their history, lists of areas. */
export const viewSettings = async ({ store: { reads }, pack, today }: OfficeContext) => {
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
      history: historyOf(
        recorded.filter(({ key }) => key === id),
        today(),
      ),
    })),
    /** Recorded once, and not taken by the pack of today. */
    unfit: unfit.map(({ key, value, document }) => ({ key, value, document })),
    areas: await listAreas(reads),
  }
}

/** Newest record first, each with where it stands today. */
const historyOf = (recorded: readonly ProvincialRecord[], today: LocalDate) => {
  const states = historyStates(
    recorded.map(({ validFrom: from, validTo: to }) => ({ from, to })),
    today,
  )
  return recorded
    .flatMap(({ key: _, ...value }, index) => states.slice(index, index + 1).map((state) => ({ ...value, state })))
    .toReversed()
}
