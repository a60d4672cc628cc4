import { z } from 'zod'
import type { ColumnKind } from '../column.ts'
import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { cleanSpaces } from '../text.ts'
import type { LedgerLine } from './book.ts'
import { type LedgerKey, ledgerKeys, ledgerKinds } from './columns.ts'

/** How a date is written; figures are day, month and year of four digits. */
export const dateFormats = ['dd/mm/yyyy', 'yyyy-mm-dd', 'dd-mm-yyyy', 'dd.mm.yyyy', 'mm/dd/yyyy', 'yyyymmdd'] as const
export type DateFormat = (typeof dateFormats)[number]

/** Between the fields of a CSV record. */
export const separators = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const
export type Separator = keyof typeof separators
export const separatorNames = Object.keys(separators) as readonly Separator[]

/** Letters of a CSV file. With a mark (BOM) spreadsheets know them by themselves; some importers stumble over it. */
export const encodings = ['utf-8-bom', 'utf-8', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

const words = (max: number) => z.string().transform(cleanSpaces).pipe(z.string().min(1).max(max))
const isKey = (key: string): key is LedgerKey => ledgerKeys.some((one) => one === key)

const column = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ledger'), key: z.string().refine(isKey), heading: words(100) }),
  /** The same text on every line, as a document type or a branch that the other software asks for. */
  z.strictObject({
    kind: z.literal('constant'),
    value: z
      .string()
      .max(200)
      .transform((text) => text.normalize('NFC')),
    heading: words(100),
  }),
])
export type ProfileColumn = z.infer<typeof column>

/**
 * A column profile (mẫu cột xuất sổ): the ledger's columns as other accounting software imports them. Lines only: no heading, no sums.
 */
export const columnProfile = z.strictObject({
  name: words(100),
  columns: z.array(column).min(1).max(60),
  /** A first record with the headings. */
  headings: z.boolean(),
  dateFormat: z.enum(dateFormats),
  separator: z.enum(['semicolon', 'comma', 'tab', 'pipe'] satisfies Separator[]),
  encoding: z.enum(encodings),
})
export type ColumnProfile = z.infer<typeof columnProfile>

/** Profiles travel between offices as JSON files that say what they are. */
const profileFile = z.strictObject({
  format: z.literal('so-ho-tro-htx/column-profile'),
  version: z.literal(1),
  profile: columnProfile,
})

export const profileText = (profile: ColumnProfile): string =>
  `${JSON.stringify({ format: 'so-ho-tro-htx/column-profile', version: 1, profile } satisfies z.input<typeof profileFile>, null, 2)}\n`

/** @throws Refusal profile.unreadable naming the first place that is wrong */
export const readProfile = (text: string): ColumnProfile => {
  const parsed = profileFile.safeParse(jsonOf(text.replace(/^\ufeff/, '')))
  if (parsed.success) return parsed.data.profile
  const [issue] = parsed.error.issues
  throw new Refusal('profile.unreadable', { path: issue?.path.join('.') ?? '' })
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const kindOf = (of: ProfileColumn): ColumnKind => (of.kind === 'ledger' ? ledgerKinds[of.key] : 'text')

export const profileValue = (of: ProfileColumn, line: LedgerLine): string | number | null =>
  of.kind === 'ledger' ? line[of.key] : of.value

export const formatDateAs = (date: LocalDate, format: DateFormat): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return format.replace('yyyy', year).replace('mm', month).replace('dd', day)
}
