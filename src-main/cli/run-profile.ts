import { resolve } from 'node:path'
import { profileText } from '../domain/ledger/profile.ts'
import { cliProfileTexts } from '../text/cli-profile.ts'
import { readProfileFile, writeProfileFile } from '../usecases/profiles/files.ts'
import { allProfiles, saveProfile, theProfile } from '../usecases/profiles/profiles.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `profile`: lists the column profiles, takes one in, or hands one out as JSON (to standard output without `--out`). */
export const runProfile = (options: Options, out: Output): Promise<number> => {
  const [from, name, target] = [text(options, 'import'), text(options, 'export'), text(options, 'out')]
  if (from !== undefined && name !== undefined) throw new WrongUsage('profile', '--import --export')
  return withOffice(options, 'open', async (office) => {
    const { reads } = office.store
    if (from !== undefined) {
      const profile = await readProfileFile(resolve(from))
      const { id } = await saveProfile(office, { at: null, profile })
      out.say({ id, name: profile.name }, cliProfileTexts.taken, {
        name: profile.name,
        columns: profile.columns.length,
      })
      return 0
    }
    if (name !== undefined) {
      const { profile } = await theProfile(reads, name)
      if (target === undefined) process.stdout.write(profileText(profile))
      else {
        const path = resolve(target)
        await writeProfileFile(profile, path)
        out.say({ path }, cliProfileTexts.written, { name: profile.name, path })
      }
      return 0
    }
    const profiles = await allProfiles(office)
    if (out.json) return out.document({ profiles }, undefined)
    for (const { profile } of profiles)
      out.line(cliProfileTexts.listed, { name: profile.name, columns: profile.columns.length })
    return 0
  })
}
