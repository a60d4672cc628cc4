import { z } from 'zod'
import { attributes } from '../domain/register/duplicates.ts'
import { applicationStates } from '../domain/workflow/states.ts'
import { id, nothing, read, reason, version, writeBy } from './call.ts'

const pairOf = <T extends z.ZodType>(item: T) => z.tuple([item, item]).readonly()

const pair = z.object({
  a: id,
  b: id,
  names: pairOf(z.string()),
  taxCodes: pairOf(z.string().nullable()),
  districts: pairOf(z.string()),
  matched: z.array(z.enum(attributes)).readonly(),
  /** 50 to 100; less where a person found them to be one co-op though little matches. */
  score: z.int(),
  decision: z
    .object({
      verdict: z.enum(['same', 'different']),
      reason: z.string(),
      decidedBy: z.string(),
      decidedAt: z.string(),
      /** What matches now and did not when they were found to be two: the pair waits for a person again. */
      since: z.array(z.enum(attributes)).readonly(),
    })
    .nullable(),
})

const named = z.object({ id, name: z.string() })

const profile = z.object({
  id,
  version,
  name: z.string(),
  kind: z.string(),
  taxCode: z.string().nullable(),
  district: z.string(),
  facts: z.record(
    z.string(),
    z.object({ value: z.unknown(), origin: z.enum(['form', 'import', 'paper', 'register']) }),
  ),
  /** The record that stands for this one since a merge. */
  mergedInto: named.nullable(),
  merges: z.array(
    z.object({
      id,
      from: named,
      into: named,
      reason: z.string(),
      mergedBy: z.string(),
      mergedAt: z.string(),
      /** Null while the merge stands. */
      undone: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
    }),
  ),
  /** Support ever asked for and received, đồng; `otherRecord`: the record it was made under, where it is another. */
  files: z.array(
    z.object({
      id,
      no: z.string(),
      year: z.int(),
      content: z.string(),
      work: z.string().nullable(),
      state: z.enum(applicationStates),
      asked: z.int().nullable(),
      received: z.int(),
      otherRecord: z.string().nullable(),
    }),
  ),
  received: z.int(),
  duplicates: z.array(pair),
})

/** Files and support (đồng) are those of the whole co-op; a record that was merged away counts its own. */
const listRow = z.object({
  id,
  name: z.string(),
  kind: z.string(),
  taxCode: z.string().nullable(),
  district: z.string(),
  members: z.int().nullable(),
  applications: z.int(),
  received: z.int(),
  /** The record that stands for this one: itself, or since a merge another, then by name too. */
  rootId: id,
  mergedInto: z.string().nullable(),
})
export type CoopListRow = z.infer<typeof listRow>
export type CoopPair = z.infer<typeof pair>
export type CoopProfile = z.infer<typeof profile>

const done = z.object({ pairs: z.array(pair) })

export const coopCalls = {
  /** Searched without marks over name, tax code and district, in Vietnamese order. */
  'coop.list': read(z.strictObject({ search: z.string().max(200) }), z.object({ rows: z.array(listRow) })),
  'coop.profile': read(z.strictObject({ id }), profile),
  /** Every pair that may be one co-op, those too that a person found to be two. */
  'coop.duplicates': read(nothing, done),
  'coop.decidePair': writeBy(
    ['reviewOfficer', 'leader', 'administrator'],
    z.strictObject({ a: id, b: id, verdict: z.enum(['same', 'different']), reason }),
    done,
  ),
  /** Two records become one co-op; both histories stay. */
  'coop.merge': writeBy(['leader', 'administrator'], z.strictObject({ fromId: id, intoId: id, reason }), profile),
  'coop.unmerge': writeBy(['leader', 'administrator'], z.strictObject({ coopId: id, reason }), profile),
} as const
