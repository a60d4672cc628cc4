import { z } from 'zod'
import { codeKinds } from '../domain/codes/kinds.ts'
import { fileToken, id, read, words, writeBy, year } from './call.ts'
import { problem } from './intake.ts'

const accounts = ['financeOfficer', 'administrator'] as const

const kind = z.enum(codeKinds)
const years = { fromYear: z.int(), toYear: z.int().nullable() }
const document = words(200)

const kindView = z.object({
  kind,
  /** Newest import first; `inForce`: counts in the year asked for. */
  lists: z.array(
    z.object({
      id,
      document: z.string(),
      ...years,
      entries: z.int(),
      importedBy: z.string(),
      importedAt: z.string(),
      inForce: z.boolean(),
    }),
  ),
  /** No list covers the year: codes of the kind are free text of the right length. */
  free: z.boolean(),
})
export type CodeKindView = z.infer<typeof kindView>

const listView = z.object({
  kind,
  document: z.string(),
  codes: z.array(z.object({ code: z.string(), name: z.string() })),
})
export type CodeListView = z.infer<typeof listView>

/** What an import did, or would do; `written` false: a dry run, or a list with a problem, of which nothing is taken. */
const report = z.object({
  dryRun: z.boolean(),
  written: z.boolean(),
  kind,
  codes: z.array(z.object({ code: z.string(), name: z.string(), ...years })),
  problems: z.array(problem),
  warnings: z.array(problem),
  replaces: z.array(z.object({ document: z.string(), ...years })),
  linesOutside: z.array(z.object({ line: z.string(), year: z.int(), code: z.string() })),
})
export type CodesReport = z.infer<typeof report>

export const codeCalls = {
  /** Every kind with the lists on file. */
  'codes.list': read(z.strictObject({ year }), z.object({ kinds: z.array(kindView) })),
  /** The codes that count in a year; kinds without a list are left out. */
  'codes.valid': read(
    z.strictObject({ year, kinds: z.array(kind).min(1).max(codeKinds.length) }),
    z.object({ lists: z.array(listView) }),
  ),
  /** `document`: what decides the codes, e.g. `TT 324/2016/TT-BTC`; `toYear` null: until a later list. */
  'codes.import': writeBy(
    accounts,
    z.strictObject({ kind, file: fileToken, document, fromYear: year, toYear: year.nullable(), dryRun: z.boolean() }),
    report,
  ),
} as const
