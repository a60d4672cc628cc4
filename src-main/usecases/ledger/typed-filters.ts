import { Refusal } from '../../domain/refusal.ts'
import type { ReportFilters } from '../../domain/report/ask.ts'
import { fold } from '../../domain/text.ts'
import { applicationByNo } from '../../store/applications.ts'
import { listCoops } from '../../store/coop-list.ts'
import { coopById, coopByTaxCode } from '../../store/coops.ts'
import { listDistricts } from '../../store/offices.ts'
import { budgetCodes } from '../../store/reports.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'

/**
 * Filters as people type them on a command line, turned into what queries ask for: a district by code or name, a co-op by id, tax code, number
 * of one of its files, or whole name; marks and case do not matter. What does not exist is refused, since an empty book would say nothing.
 * @throws Refusal notFound, filter.ambiguous
 */
export const typedFilters = async (
  office: OfficeContext,
  year: number,
  typed: ReportFilters,
): Promise<ReportFilters> => {
  const { contents, sources, payingUnits } = await budgetCodes(office.store.reads, null)
  const known = [...contents, ...office.pack.contents.map(({ code }) => code)]
  return {
    content: pick('content', typed.content, known),
    source: pick('source', typed.source, [...sources]),
    payingUnit: pick('payingUnit', typed.payingUnit, [...payingUnits]),
    district: typed.district === null ? null : await districtCode(office, year, typed.district),
    coop: typed.coop === null ? null : await coopId(office, typed.coop),
  }
}

const pick = (
  what: 'content' | 'source' | 'payingUnit',
  value: string | null,
  known: readonly string[],
): string | null => {
  if (value === null) return null
  const found = known.find((one) => one === value) ?? known.find((one) => fold(one) === fold(value))
  if (found === undefined) throw new Refusal('notFound', { what, id: value }, what)
  return found
}

/** `616`, `Huyện Đắk Hà`, `dak ha`. */
const districtCode = async ({ store }: OfficeContext, year: number, value: string): Promise<string> => {
  const { provinceCode } = await theOffice(store.reads)
  const districts = await listDistricts(store.reads, provinceCode, `${year}-01-01`)
  const asked = fold(value)
  const found = districts.find(
    ({ code, name }) => code === value || fold(name) === asked || bare(fold(name)) === bare(asked),
  )
  if (found === undefined) throw new Refusal('notFound', { what: 'district', id: value }, 'district')
  return found.code
}

const bare = (folded: string): string => folded.replace(/^(?:huyen|thanh pho|tp|thi xa|tx) /, '')

const coopId = async ({ store: { reads } }: OfficeContext, value: string): Promise<string> => {
  const known =
    (await coopById(reads, value))?.id ??
    (await coopByTaxCode(reads, value))?.id ??
    (await applicationByNo(reads, value))?.coopId
  if (known !== undefined) return known
  const named = (await listCoops(reads)).filter(({ name }) => fold(name) === fold(value))
  const [found, more] = named
  if (found === undefined) throw new Refusal('notFound', { what: 'coop', id: value }, 'coop')
  if (more !== undefined) throw new Refusal('filter.ambiguous', { value, count: named.length }, 'coop')
  return found.id
}
