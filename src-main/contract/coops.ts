import { z } from 'zod'
import { attributes } from '../domain/register/duplicates.ts'
import { id, nothing, read, reason, version, writeBy } from './call.ts'

const pairOf = <T extends z.ZodType>(item: T) => z.tuple([item, item]).readonly()

const pair = z.object({
  a: id,
  b: id,
  names: pairOf(z.string()),
  taxCodes: pairOf(z.string().nullable()),
  districtCodes: pairOf(z.string()),
  matched: z.array(z.enum(attributes)).readonly(),
  /** 50 to 100. */
  score: z.int(),
  decision: z
    .object({
      verdict: z.enum(['same', 'different']),
      reason: z.string(),
      decidedBy: z.string(),
      decidedAt: z.string(),
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
  districtCode: z.string(),
  facts: z.record(z.string(), z.object({ value: z.unknown(), origin: z.string() })),
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
      undoneAt: z.string().nullable(),
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
      state: z.string(),
      asked: z.int().nullable(),
      received: z.int(),
      otherRecord: z.string().nullable(),
    }),
  ),
  received: z.int(),
  duplicates: z.array(pair),
})

const done = z.object({ pairs: z.array(pair) })

export const coopCalls = {
  'coop.profile': read(z.strictObject({ id }), profile),
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
