import {
  AreaEntry,
  type AreaEntryRow,
  ProvincialValueEntity,
  type ProvincialValueRow,
} from '../../db/schema/province.ts'
import type { AreaEntry as Area } from '../domain/eligibility/areas.ts'
import type { ProvincialValue } from '../domain/eligibility/provincial.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export { wageRegions } from '../../db/seed/wage-regions.ts'

export type ProvincialRecord = Omit<ProvincialValueRow, 'value'> & { readonly value: number | string }

/** Every value ever recorded, oldest first. */
export const allProvincial = async (reads: Reads): Promise<ProvincialRecord[]> =>
  (
    await reads.all<Omit<ProvincialRecord, 'value'> & { value: string }>(
      `SELECT id, key, value, valid_from AS validFrom, valid_to AS validTo, document_number AS documentNumber,
         document_date AS documentDate, signer, note, recorded_by AS recordedBy, recorded_at AS recordedAt
       FROM provincial_value ORDER BY rowid`,
      [],
    )
  ).map((row) => ({ ...row, value: JSON.parse(row.value) as number | string }))

/** The values that stand: of those that begin on one day, the last recorded. */
export const standingProvincial = async (reads: Reads): Promise<ProvincialValue[]> => {
  const standing = new Map<string, ProvincialValue>()
  for (const { key, value, validFrom, validTo, documentNumber } of await allProvincial(reads))
    standing.set(`${key} ${validFrom}`, { key, value, from: validFrom, to: validTo, document: documentNumber })
  return [...standing.values()]
}

export const insertProvincial = (tx: Tx, value: Omit<ProvincialValueRow, 'id' | 'recordedAt'>): Promise<void> =>
  tx.insert(ProvincialValueEntity, { ...value, id: tx.newId(), recordedAt: tx.at })

/** In the order they were recorded. */
export const areaEntries = (reads: Reads): Promise<Area[]> =>
  reads.all(
    `SELECT list, district_code AS districtCode, commune_key AS communeKey, class, valid_from AS "from", valid_to AS "to"
     FROM area_entry ORDER BY rowid`,
    [],
  )

export type AreaRecord = Omit<AreaEntryRow, 'communeKey'> & { readonly district: string }

export const listAreas = (reads: Reads): Promise<AreaRecord[]> =>
  reads.all(
    `SELECT e.id, e.list, e.district_code AS districtCode, u.name AS district, e.commune, e.class, e.valid_from AS validFrom,
       e.valid_to AS validTo, e.document_number AS documentNumber, e.document_date AS documentDate, e.recorded_by AS recordedBy,
       e.recorded_at AS recordedAt
     FROM area_entry e JOIN admin_unit u ON u.code = e.district_code ORDER BY e.rowid DESC`,
    [],
  )

export const insertArea = (tx: Tx, entry: Omit<AreaEntryRow, 'id' | 'recordedAt'>): Promise<void> =>
  tx.insert(AreaEntry, { ...entry, id: tx.newId(), recordedAt: tx.at })
