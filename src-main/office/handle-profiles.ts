import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { profileCalls } from '../contract/profiles.ts'
import { previewProfile, profileFileName, readProfileFile, writeProfileFile } from '../usecases/profiles/files.ts'
import { allProfiles, profileOf, removeProfile, saveProfile } from '../usecases/profiles/profiles.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'

export const profileHandlers: Handlers<keyof typeof profileCalls> = {
  'profile.list': async (desk) => ({ profiles: await allProfiles(desk.office) }),
  'profile.save': (desk, input, session) => saveProfile(writing(desk, session), input),
  'profile.remove': (desk, input, session) => removeProfile(writing(desk, session), input),
  'profile.preview': (desk, { year, profile }) => previewProfile(desk.office, year, profile),
  'profile.read': async (desk, { file }) => ({ profile: await readProfileFile(desk.files.find(file).path) }),
  'profile.file': (desk, { id }) => offer(desk, id),
}

const offer = async (desk: Desk, id: string) => {
  const profile = await profileOf(desk.office, id)
  const path = join(desk.office.folder, 'tmp', randomUUID())
  await writeProfileFile(profile, path)
  const name = profileFileName(profile)
  return { token: await desk.files.offer({ path, name, mime: 'application/json', temporary: true }), name }
}
