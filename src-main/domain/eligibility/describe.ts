import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type FactInfo, factSchemaOf, factsSchema, factTable } from './facts.ts'
import type { Pack } from './pack.ts'
import type { ConditionData, PackData } from './pack-schema.ts'
import { decidingDates } from './pack-schema.ts'
import { papersFor } from './papers.ts'

/** What a form or a program may say of one fact. Bounds in `unit`; `schema`: JSON Schema of one value. */
export type FactDescription = {
  readonly name: string
  readonly type: FactInfo['kind'] | 'map'
  readonly unit: string | null
  readonly min: number | null
  readonly max: number | null
  readonly values: readonly string[] | null
  readonly schema: unknown
  /** Conditions that ask for it; empty: the amount does, or every file has it. */
  readonly askedBy: readonly string[]
}

/** One content (nội dung hỗ trợ) as a pack knows it: everything `assess` reads and answers. */
export type ContentDescription = {
  readonly content: PackData['contents'][number]
  readonly works: readonly { readonly code: string; readonly name: PackData['works'][number]['name'] }[]
  readonly facts: readonly FactDescription[]
  readonly papers: readonly {
    readonly code: string
    readonly name: PackData['papers'][number]['name']
    readonly stage: 'application' | 'payment'
    readonly required: boolean
    readonly proves: readonly string[]
  }[]
  readonly conditions: readonly Pick<
    ConditionData,
    'id' | 'kind' | 'statement' | 'basis' | 'citation' | 'also' | 'inForce' | 'decidedBy' | 'papers'
  >[]
  readonly items: readonly PackData['items'][number][]
  readonly amounts: readonly PackData['amounts'][number][]
  readonly settings: readonly PackData['settings'][number][]
  readonly provincial: readonly PackData['provincial'][number][]
}

/** Every file has these, whatever its content asks. `registerOverlaps` comes from the register, never from a form. */
const always = ['content', 'requestDate', 'amount', 'coop']

/** @throws Refusal `facts.invalid` for a content the pack does not know, `assess.contentUnsupported`. */
export function describeContent(pack: Pack, code: string): ContentDescription {
  const content = pack.contents.find((known) => known.code === code)
  if (content === undefined) {
    const expected = pack.contents.map((known) => known.code).join(', ')
    throw new Refusal('facts.invalid', { path: 'content', value: JSON.stringify(code), expected }, 'content')
  }
  const plans = [...(pack.plans.get(code) ?? [])]
  if (plans.length === 0) throw new Refusal('assess.contentUnsupported', { content: code, pack: pack.id }, 'content')
  const compiled = plans.flatMap(([, plan]) => plan.conditions)
  const ids = new Set(compiled.map((condition) => condition.id))
  const amounts = pack.compiledAmounts.filter(({ data }) => data.content === code)
  const settings = new Set([...compiled.flatMap((one) => one.settings), ...amounts.flatMap((one) => one.settings)])
  const provincial = new Set(amounts.flatMap((one) => one.provincial))
  const papers = papersOf(
    pack,
    code,
    plans.map(([work]) => work),
  )
  return {
    content,
    works: pack.works.filter((work) => work.content === code).map(({ code: work, name }) => ({ code: work, name })),
    facts: [
      ...factsOf(
        compiled,
        amounts.flatMap(({ reads }) => reads.map(({ fact }) => fact.name)),
        content.needsWork,
      ),
      proofOf(
        'papers',
        'list',
        papers.map((paper) => paper.code),
      ),
      proofOf('judgements', 'map', [...ids]),
    ],
    papers,
    conditions: pack.conditions
      .filter((condition) => ids.has(condition.id))
      .map(({ id, kind, statement, basis, citation, also, inForce, decidedBy, papers }) => ({
        id,
        kind,
        statement,
        basis,
        citation,
        also,
        inForce,
        decidedBy,
        papers,
      })),
    items: pack.items.filter(({ contents }) => contents.includes(code)),
    amounts: amounts.map(({ data }) => data),
    settings: pack.settings.filter(({ id }) => settings.has(id)),
    provincial: pack.provincial.filter(({ id }) => provincial.has(id)),
  }
}

function factsOf(
  conditions: readonly CompiledCondition[],
  forAmount: readonly string[],
  needsWork: boolean,
): FactDescription[] {
  const decided = conditions.map(({ decidedBy }) => decidingDates[decidedBy])
  const asked = new Set([
    ...always,
    ...(needsWork ? ['work'] : []),
    ...(decided.includes('plan') ? ['planApprovedOn'] : []),
    ...(decided.includes('disaster') ? ['disasterOn'] : []),
    ...forAmount,
    ...conditions.flatMap(({ reads }) => reads),
  ])
  return factTable.flatMap((fact): FactDescription[] => {
    const schema = factSchemaOf(fact)
    if (!asked.has(fact.name) || schema === undefined) return []
    const askedBy = conditions.filter(({ reads }) => reads.includes(fact.name)).map(({ id }) => id)
    return [
      {
        name: fact.name,
        type: fact.kind,
        unit: fact.kind === 'number' || fact.kind === 'yearly' ? fact.unit : null,
        min: fact.kind === 'number' || fact.kind === 'yearly' ? 0 : null,
        max: fact.kind === 'number' ? fact.max : null,
        values: fact.kind === 'choice' ? fact.values : null,
        // A group is told by its members.
        schema: fact.kind === 'group' ? null : z.toJSONSchema(schema, { unrepresentable: 'any' }),
        askedBy: [...new Set(askedBy)],
      },
    ]
  })
}

/** What proves rather than tells: codes of papers checked, signed notes by condition. */
function proofOf(name: 'papers' | 'judgements', type: 'list' | 'map', values: readonly string[]): FactDescription {
  const schema = z.toJSONSchema(factsSchema.shape[name], { unrepresentable: 'any' })
  return { name, type, unit: null, min: null, max: null, values, schema, askedBy: [] }
}

function papersOf(pack: Pack, content: string, works: readonly string[]): ContentDescription['papers'] {
  return (['application', 'payment'] as const).flatMap((stage) => {
    const asked = works.flatMap((work) => papersFor(pack, { content, work }, stage))
    return pack.papers.flatMap(({ code, name }) => {
      const here = asked.filter((paper) => paper.code === code)
      if (here.length === 0) return []
      const proves = [...new Set(here.flatMap((paper) => paper.proves))]
      return [{ code, name, stage, required: here.some((paper) => paper.required), proves }]
    })
  })
}
