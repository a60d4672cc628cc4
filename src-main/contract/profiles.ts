import { z } from 'zod'
import { type ColumnProfile, columnProfile } from '../domain/ledger/profile.ts'
import { fileToken, id, made, nothing, read, reason, version, writeBy, year } from './call.ts'

const accounts = ['financeOfficer', 'administrator'] as const

const stored = z.object({
  id,
  version,
  profile: made<ColumnProfile>(),
  changedBy: z.string(),
  changedAt: z.string(),
})
export type StoredProfileView = z.infer<typeof stored>

export const profileCalls = {
  /** Column profiles (mẫu cột xuất sổ) by name. */
  'profile.list': read(nothing, z.object({ profiles: z.array(stored) })),
  /** `at` null: a new one. */
  'profile.save': writeBy(
    accounts,
    z.strictObject({ at: z.strictObject({ id, version }).nullable(), profile: columnProfile }),
    z.object({ id }),
  ),
  'profile.remove': writeBy(accounts, z.strictObject({ id, version, reason }), z.object({})),
  /** The first lines of a year as the profile would write them. */
  'profile.preview': read(
    z.strictObject({ year, profile: columnProfile }),
    z.object({ headings: z.array(z.string()).nullable(), rows: z.array(z.array(z.string())) }),
  ),
  /** A JSON file of another office; nothing is kept yet. */
  'profile.read': read(z.strictObject({ file: fileToken }), z.object({ profile: made<ColumnProfile>() })),
  /** Makes the JSON file; the token hands it out once. */
  'profile.file': read(z.strictObject({ id }), z.object({ token: z.string(), name: z.string() })),
} as const
