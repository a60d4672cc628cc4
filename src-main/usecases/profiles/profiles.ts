import type { ColumnProfile } from '../../domain/ledger/profile.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import {
  deleteProfile,
  insertProfile,
  listProfiles,
  profileById,
  profileByName,
  type StoredProfile,
  updateProfile,
} from '../../store/profiles.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

/** @throws Refusal notFound */
export const theProfile = async (reads: Reads, name: string): Promise<StoredProfile> => {
  const found = await profileByName(reads, name)
  if (found === undefined) throw new Refusal('notFound', { what: 'columnProfile', id: name }, 'profile')
  return found
}

export const allProfiles = ({ store }: OfficeContext): Promise<StoredProfile[]> => listProfiles(store.reads)

/** @throws Refusal notFound */
export const profileOf = async ({ store }: OfficeContext, id: string): Promise<ColumnProfile> =>
  (await known(store.reads, id)).profile

const known = async (reads: Reads, id: string): Promise<StoredProfile> => {
  const found = await profileById(reads, id)
  if (found === undefined) throw new Refusal('notFound', { what: 'columnProfile', id })
  return found
}

/** As the screen that asks saw it. @throws Refusal notFound, changed.meanwhile */
const theProfileAt = async (reads: Reads, id: string, version: number): Promise<StoredProfile> => {
  const found = await known(reads, id)
  if (found.version !== version) throw new Refusal('changed.meanwhile', { what: found.profile.name })
  return found
}

/**
 * Keeps a column profile: a new one (`at` null), or a change of one.
 * @throws Refusal profile.nameTaken, notFound, changed.meanwhile
 */
export const saveProfile = (
  context: WriteContext,
  input: {
    readonly at: { readonly id: string; readonly version: number } | null
    readonly profile: ColumnProfile
  },
): Promise<{ id: string }> =>
  context.store.write(async (tx) => {
    const { at, profile } = input
    const before = at === null ? null : await theProfileAt(tx, at.id, at.version)
    const named = await profileByName(tx, profile.name)
    if (named !== undefined && named.id !== before?.id)
      throw new Refusal('profile.nameTaken', { name: named.profile.name }, 'profile.name')
    const by = context.actor.name
    const id = before?.id ?? (await insertProfile(tx, profile, by))
    if (before !== null) await updateProfile(tx, before, profile, by)
    await appendEvent(tx, context.actor, {
      action: 'profile.save',
      subject: 'columnProfile',
      subjectId: id,
      before: before?.profile ?? null,
      after: profile,
      reason: null,
    })
    return { id }
  })

/** Books exported with it stay as they are. @throws Refusal notFound, changed.meanwhile */
export const removeProfile = (
  context: WriteContext,
  input: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<Record<string, never>> =>
  context.store.write(async (tx) => {
    const before = await theProfileAt(tx, input.id, input.version)
    await deleteProfile(tx, before)
    await appendEvent(tx, context.actor, {
      action: 'profile.remove',
      subject: 'columnProfile',
      subjectId: before.id,
      before: before.profile,
      after: null,
      reason: input.reason,
    })
    return {}
  })
