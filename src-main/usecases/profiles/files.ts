import { readFile, stat, writeFile } from 'node:fs/promises'
import { profileFields, profileHeadings } from '../../documents/ledger/profile.ts'
import { noFilters } from '../../domain/ledger/book.ts'
import { type ColumnProfile, profileText, readProfile } from '../../domain/ledger/profile.ts'
import { Refusal } from '../../domain/refusal.ts'
import { ledgerLines } from '../../store/ledger.ts'
import type { OfficeContext } from '../context.ts'
import { writeWholeFile } from '../files/whole-file.ts'

/** A profile is a page of text; more is something else. Bytes. */
const largest = 1_000_000

/** @throws Refusal profile.unreadable */
export const readProfileFile = async (path: string): Promise<ColumnProfile> => {
  if ((await stat(path)).size > largest) throw new Refusal('profile.unreadable', { path: '' })
  return readProfile(await readFile(path, 'utf8'))
}

/** @throws Refusal db.* */
export const writeProfileFile = (profile: ColumnProfile, target: string): Promise<void> =>
  writeWholeFile(target, (part) => writeFile(part, profileText(profile)))

/** `mau-cot-misa.json` */
export const profileFileName = ({ name }: ColumnProfile): string =>
  `mau-cot-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.json`

const previewed = 3

/** The first lines of a year as a profile writes them: what stands in each field, without quotes. */
export const previewProfile = async ({ store }: OfficeContext, year: number, profile: ColumnProfile) => {
  const lines = await ledgerLines(store.reads, year, noFilters, 0, previewed)
  const texts = (fields: ReturnType<typeof profileFields>): string[] => fields.map(({ text }) => text)
  return {
    headings: profile.headings ? texts(profileHeadings(profile)) : null,
    rows: lines.map((line) => texts(profileFields(profile, line))),
  }
}
