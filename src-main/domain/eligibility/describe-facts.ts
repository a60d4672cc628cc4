import { z } from 'zod'
import type { CompiledCondition } from './compile-condition.ts'
import { type FactInfo, factSchemaOf, factsSchema, factTable } from './facts.ts'

/** What a form or a program may say of one fact, and what saying nothing or `null` means. Bounds in `unit`. */
export type FactDescription = {
  /** Flat, as answers name it: `coop.members`. */
  readonly name: string
  /** Where it stands in a file of facts: `["coop", "members"]`. */
  readonly path: readonly string[]
  readonly type: FactInfo['kind'] | 'map'
  readonly unit: string | null
  readonly min: number | null
  readonly max: number | null
  /** Values a choice or a code takes; of practices those a form offers. */
  readonly values: readonly string[] | null
  /** What it means to leave it out, and to write `null`. */
  readonly missing: 'unknown' | 'no'
  readonly none: 'unknown' | 'no' | 'zero' | 'never' | 'empty'
  /** JSON Schema of one value; of a group its members tell. */
  readonly schema: unknown
  /** Conditions that ask for it; empty: the amount does, or every file has it. */
  readonly askedBy: readonly string[]
}

/** Codes that a pack lists, by the fact that takes them. */
export type Codes = Readonly<Record<'content' | 'work' | 'practices' | 'papers' | 'judgements', readonly string[]>>

/** The facts of these names, in the order of the schema, then what proves them. */
export function describeFacts(
  names: ReadonlySet<string>,
  codes: Codes,
  conditions: readonly CompiledCondition[],
): FactDescription[] {
  const asked = factTable.flatMap((fact): FactDescription[] => {
    const schema = factSchemaOf(fact)
    if (!names.has(fact.name) || schema === undefined) return []
    const askedBy = conditions.filter(({ reads }) => reads.includes(fact.name)).map(({ id }) => id)
    return [
      {
        name: fact.name,
        path: pathOf(fact),
        type: fact.kind,
        unit: fact.kind === 'number' || fact.kind === 'yearly' ? fact.unit : null,
        min: fact.kind === 'number' || fact.kind === 'yearly' ? 0 : null,
        max: fact.kind === 'number' ? fact.max : null,
        values: fact.kind === 'choice' ? fact.values : codesOf(fact.name, codes),
        missing: fact.kind === 'flag' ? fact.missing : 'unknown',
        none: noneOf(fact),
        schema: fact.kind === 'group' ? null : jsonSchema(schema),
        askedBy: [...new Set(askedBy)],
      },
    ]
  })
  return [...asked, proofOf('papers', 'list', codes), proofOf('judgements', 'map', codes)]
}

/** JSON Schema of a whole file of facts of one content. */
export function schemaOfFile(names: ReadonlySet<string>, codes: Codes): unknown {
  const members = (parent: string | null) =>
    factTable.flatMap((fact): [string, z.ZodType][] => {
      const schema = factSchemaOf(fact)
      if (fact.parent !== parent || schema === undefined || fact.kind === 'group') return []
      return names.has(fact.name) ? [[fact.key, schema]] : []
    })
  const groups = factTable.flatMap(({ name, kind }): [string, z.ZodType][] => {
    const inner = kind === 'group' ? members(name) : []
    return inner.length === 0 ? [] : [[name, z.strictObject(Object.fromEntries(inner)).nullish()]]
  })
  const works = codes.work.length === 0 ? {} : { work: z.enum(codes.work) }
  return jsonSchema(
    z.strictObject({
      ...Object.fromEntries([...members(null), ...groups]),
      content: z.enum(codes.content),
      ...works,
      papers: z.array(z.enum(codes.papers)).nullish(),
      judgements: z.partialRecord(z.enum(codes.judgements), z.enum(['met', 'notMet'])).nullish(),
    }),
  )
}

function pathOf({ parent, key }: FactInfo): readonly string[] {
  return parent === null ? [key] : [parent, key]
}

function codesOf(name: string, codes: Codes): readonly string[] | null {
  return name === 'content' || name === 'work' || name === 'practices' ? codes[name] : null
}

function noneOf(fact: FactInfo): FactDescription['none'] {
  switch (fact.kind) {
    case 'number':
      return fact.none === 'zero' ? 'zero' : 'unknown'
    case 'flag':
      return 'no'
    case 'date':
      return fact.none
    case 'list':
    case 'group':
      return 'empty'
    case 'yearly':
      return 'zero'
    case 'choice':
    case 'code':
      return 'unknown'
  }
}

/** What proves rather than tells: codes of papers checked, signed notes by condition. */
function proofOf(name: 'papers' | 'judgements', type: 'list' | 'map', codes: Codes): FactDescription {
  const schema = jsonSchema(factsSchema.shape[name])
  const rest = { unit: null, min: null, max: null, missing: 'unknown', none: 'empty', askedBy: [] } as const
  return { name, path: [name], type, values: codes[name], schema, ...rest }
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { unrepresentable: 'any' })
}
