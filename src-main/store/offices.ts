import {
  AdminUnit,
  type AdminUnitRow,
  Office,
  type OfficeRow,
  Person,
  Setting,
  type SettingRow,
} from '../../db/schema/register.ts'
import type { LocalDate } from '../domain/dates.ts'
import type { Actor } from '../domain/people.ts'
import { places, type Reads, type Tx } from './unit-of-work.ts'

export type { OfficeRow } from '../../db/schema/register.ts'

export const readOffice = async (reads: Reads): Promise<(OfficeRow & { province: string }) | undefined> =>
  reads.get(
    `SELECT o.id, o.code, o.name, o.unit_code AS unitCode, o.province_code AS provinceCode, o.year, o.pack, o.sample,
       o.created_at AS createdAt, u.name AS province
     FROM office o JOIN admin_unit u ON u.code = o.province_code`,
    [],
  )

export const insertOffice = async (tx: Tx, office: Omit<OfficeRow, 'id' | 'createdAt'>): Promise<void> => {
  await tx.insert(Office, { ...office, id: 1, createdAt: tx.at })
}

export const putOfficeYear = (tx: Tx, year: number): Promise<number> =>
  tx.run('UPDATE office SET year = ? WHERE id = 1', [year], 1)

export const putOfficeData = (tx: Tx, { name, unitCode }: Pick<OfficeRow, 'name' | 'unitCode'>): Promise<number> =>
  tx.run('UPDATE office SET name = ?, unit_code = ? WHERE id = 1', [name, unitCode], 1)

export const insertSettings = async (tx: Tx, settings: readonly SettingRow[]): Promise<void> => {
  for (const setting of settings) await tx.insert(Setting, setting)
}

type StoredSetting = { key: string; value: string }

/** Settings by key, as stored. */
export const readSettings = async (reads: Reads): Promise<ReadonlyMap<string, unknown>> =>
  byKey(await reads.all<StoredSetting>('SELECT key, value FROM setting', []))

/** The same of some keys alone; one that is not set is not in it. */
export const settingsOf = async (reads: Reads, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> =>
  byKey(await reads.all<StoredSetting>(`SELECT key, value FROM setting WHERE key IN (${places(keys)})`, keys))

const byKey = (rows: readonly StoredSetting[]): ReadonlyMap<string, unknown> =>
  new Map(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]))

/** Settings with their grounds. */
export const listSettings = async (reads: Reads): Promise<SettingRow[]> =>
  (
    await reads.all<Omit<SettingRow, 'value'> & { value: string }>(
      'SELECT key, value, confirmed, citation FROM setting ORDER BY key',
      [],
    )
  ).map((row) => ({ ...row, value: JSON.parse(row.value) as unknown }))

/** Sets a value, and on what ground; what was there before is in the log. */
export const putSetting = async (tx: Tx, setting: SettingRow): Promise<void> => {
  await tx.run(
    `INSERT INTO setting (key, value, confirmed, citation) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, confirmed = excluded.confirmed, citation = excluded.citation`,
    [setting.key, JSON.stringify(setting.value), setting.confirmed, setting.citation],
    1,
  )
}

/** On what ground each setting stands. */
export const settingGrounds = async (reads: Reads): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await reads.all<{ key: string; citation: string }>('SELECT key, citation FROM setting', [])).map((row) => [
      row.key,
      row.citation,
    ]),
  )

export const insertUnits = async (tx: Tx, units: readonly AdminUnitRow[]): Promise<void> => {
  for (const unit of units) await tx.insert(AdminUnit, unit)
}

/** Districts of a province that exist on `on`. */
export const listDistricts = async (
  reads: Reads,
  provinceCode: string,
  on: LocalDate,
): Promise<{ code: string; name: string; nameKey: string }[]> =>
  reads.all(
    `SELECT code, name, name_key AS nameKey FROM admin_unit
     WHERE parent_code = ? AND ? BETWEEN valid_from AND coalesce(valid_to, '9999-12-31') ORDER BY code`,
    [provinceCode, on],
  )

/** Names of all units that ever were, by code. */
export const unitNames = async (reads: Reads): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await reads.all<{ code: string; name: string }>('SELECT code, name FROM admin_unit', [])).map(({ code, name }) => [
      code,
      name,
    ]),
  )

export const listPeople = async (reads: Reads): Promise<Actor[]> =>
  reads.all('SELECT name, role FROM person ORDER BY created_at, name', [])

export const isPerson = async (reads: Reads, { name, role }: Actor): Promise<boolean> =>
  (await reads.get('SELECT 1 FROM person WHERE name = ? AND role = ?', [name, role])) !== undefined

/** Adds a person unless the same name and role is there. */
export const keepPerson = async (tx: Tx, person: Actor): Promise<{ added: boolean }> => {
  const there = await tx.get('SELECT 1 FROM person WHERE name = ? AND role = ?', [person.name, person.role])
  if (there !== undefined) return { added: false }
  await tx.insert(Person, { id: tx.newId(), name: person.name, role: person.role, createdAt: tx.at })
  return { added: true }
}
