import { type EventListRow, listEvents } from '../../store/events.ts'
import { listDistricts } from '../../store/offices.ts'
import { provinces } from '../../store/seeding.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'

/** Provinces an office can be opened for. */
export const officeProvinces = () => provinces.map(({ code, name }) => ({ code, name }))

/** Districts of the office's province in its year. */
export const officeDistricts = async ({ store: { reads } }: OfficeContext) => {
  const office = await theOffice(reads)
  const districts = await listDistricts(reads, office.provinceCode, `${office.year}-01-01`)
  return districts.map(({ code, name }) => ({ code, name }))
}

export const listEventsFor = (
  office: OfficeContext,
  filter: { readonly subject: string | null; readonly subjectId: string | null; readonly before: number | null },
): Promise<EventListRow[]> => listEvents(office.store.reads, filter)
