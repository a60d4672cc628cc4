import { Refusal } from '../../domain/refusal.ts'
import { type ApplicationRecord, applicationById, applicationByNo } from '../../store/applications.ts'
import { type CoopRow, coopById } from '../../store/coops.ts'
import { type CoopAsOne, coopsAsOne } from '../../store/coops-as-one.ts'
import { type OfficeRow, readOffice } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** @throws Refusal notFound */
export const theApplication = async (reads: Reads, id: string): Promise<ApplicationRecord> => {
  const found = await applicationById(reads, id)
  if (found === undefined) throw new Refusal('notFound', { what: 'application', id })
  return found
}

/** By the number people write. @throws Refusal notFound */
export const theApplicationByNo = async (reads: Reads, no: string): Promise<ApplicationRecord> => {
  const found = await applicationByNo(reads, no)
  if (found === undefined) throw new Refusal('notFound', { what: 'application', id: no })
  return found
}

/** As seen by the screen that asks: @throws Refusal changed.meanwhile when somebody else wrote in between. */
export const theApplicationAt = async (reads: Reads, id: string, version: number): Promise<ApplicationRecord> => {
  const found = await theApplication(reads, id)
  if (found.version !== version) throw new Refusal('changed.meanwhile', { what: found.no })
  return found
}

/** @throws Refusal notFound */
export const theCoop = async (reads: Reads, id: string): Promise<CoopRow> => {
  const found = await coopById(reads, id)
  if (found === undefined) throw new Refusal('notFound', { what: 'coop', id })
  return found
}

/** The co-op of a file, its facts those of all its records. @throws Refusal notFound */
export const theCoopAsOne = async (reads: Reads, id: string): Promise<CoopAsOne> => {
  const found = (await coopsAsOne(reads, [id])).get(id)
  if (found === undefined) throw new Refusal('notFound', { what: 'coop', id })
  return found
}

/** A file with its co-op as one. */
export type FileOfCoop = CoopAsOne & { readonly application: ApplicationRecord }

/** @throws Refusal notFound */
export const withCoop = async (reads: Reads, application: ApplicationRecord): Promise<FileOfCoop> => ({
  ...(await theCoopAsOne(reads, application.coopId)),
  application,
})

/** @throws Refusal notFound before the first run's wizard is done */
export const theOffice = async (reads: Reads): Promise<OfficeRow & { province: string }> => {
  const found = await readOffice(reads)
  if (found === undefined) throw new Refusal('office.missing', {})
  return found
}
