import { ColumnProfileEntity } from '../../db/schema/profiles.ts'
import { type ColumnProfile, columnProfile } from '../domain/ledger/profile.ts'
import { fold } from '../domain/text.ts'
import type { Reads, SqlValue, Tx } from './unit-of-work.ts'

export type StoredProfile = {
  readonly id: string
  readonly version: number
  readonly profile: ColumnProfile
  readonly changedBy: string
  readonly changedAt: string
}

type Raw = Omit<StoredProfile, 'profile'> & { readonly name: string; readonly definition: string }

const columns = `id, name, definition, version, changed_by AS changedBy, changed_at AS changedAt`

/** What is stored passes the same schema as what comes in: a row that another program wrote is not trusted. */
const toProfile = ({ name, definition, ...row }: Raw): StoredProfile => ({
  ...row,
  profile: columnProfile.parse({ name, ...JSON.parse(definition) }),
})

const one = async (reads: Reads, where: string, params: readonly SqlValue[]): Promise<StoredProfile | undefined> => {
  const raw = await reads.get<Raw>(`SELECT ${columns} FROM column_profile WHERE ${where}`, params)
  return raw === undefined ? undefined : toProfile(raw)
}

export const profileById = (reads: Reads, id: string) => one(reads, 'id = ?', [id])
/** Marks and case do not matter. */
export const profileByName = (reads: Reads, name: string) => one(reads, 'name_key = ?', [fold(name)])

export const listProfiles = async (reads: Reads): Promise<StoredProfile[]> =>
  (await reads.all<Raw>(`SELECT ${columns} FROM column_profile ORDER BY name_key`, [])).map(toProfile)

export const insertProfile = async (tx: Tx, { name, ...definition }: ColumnProfile, by: string): Promise<string> => {
  const id = tx.newId()
  await tx.insert(ColumnProfileEntity, {
    id,
    name,
    nameKey: fold(name),
    definition,
    version: 1,
    changedBy: by,
    changedAt: tx.at,
  })
  return id
}

/** At the version that was seen. */
export const updateProfile = async (
  tx: Tx,
  { id, version }: Pick<StoredProfile, 'id' | 'version'>,
  { name, ...definition }: ColumnProfile,
  by: string,
): Promise<void> => {
  await tx.run(
    `UPDATE column_profile SET name = ?, name_key = ?, definition = ?, version = version + 1, changed_by = ?, changed_at = ?
     WHERE id = ? AND version = ?`,
    [name, fold(name), JSON.stringify(definition), by, tx.at, id, version],
    1,
  )
}

export const deleteProfile = async (tx: Tx, { id, version }: Pick<StoredProfile, 'id' | 'version'>): Promise<void> => {
  await tx.run('DELETE FROM column_profile WHERE id = ? AND version = ?', [id, version], 1)
}
