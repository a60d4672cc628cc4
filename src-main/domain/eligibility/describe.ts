import { Refusal } from '../refusal.ts'
import type { CompiledAmount, CompiledItem } from './compile-amount.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type Codes, describeFacts, type FactDescription, schemaOfFile } from './describe-facts.ts'
import type { Pack } from './pack.ts'
import type { ConditionData, PackData } from './pack-schema.ts'
import { decidingDates } from './pack-schema.ts'
import { papersFor } from './papers.ts'

/** One content (nội dung hỗ trợ) as a pack knows it: everything `assess` reads and answers. */
export type ContentDescription = {
  readonly content: PackData['contents'][number]
  readonly works: readonly { readonly code: string; readonly name: PackData['works'][number]['name'] }[]
  readonly facts: readonly FactDescription[]
  /** JSON Schema of a whole file of facts. */
  readonly schema: unknown
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
  readonly parameters: readonly PackData['parameters'][number][]
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
  const works = pack.works.filter((work) => work.content === code)
  const items = pack.items.filter(({ contents }) => contents.includes(code))
  const names = namesAsked(pack, content, compiled)
  const codes: Codes = {
    content: [code],
    work: works.map((work) => work.code),
    practices: pack.practices.map((practice) => practice.code),
    papers: papers.map((paper) => paper.code),
    judgements: [...ids],
  }
  return {
    content,
    works: works.map(({ code: work, name }) => ({ code: work, name })),
    facts: describeFacts(names, codes, compiled),
    schema: schemaOfFile(names, codes),
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
    parameters: parametersOf(
      pack,
      compiled,
      amounts,
      items.flatMap((item) => pack.compiledItems.get(item.code) ?? []),
    ),
    items,
    amounts: amounts.map(({ data }) => data),
    settings: pack.settings.filter(({ id }) => settings.has(id)),
    provincial: pack.provincial.filter(({ id }) => provincial.has(id)),
  }
}

/** Flat names of all a file of this content may say. */
function namesAsked(
  pack: Pack,
  { code, needsWork }: PackData['contents'][number],
  conditions: readonly CompiledCondition[],
): ReadonlySet<string> {
  const decided = conditions.map(({ decidedBy }) => decidingDates[decidedBy])
  const amounts = pack.compiledAmounts.filter(({ data }) => data.content === code)
  return new Set([
    ...always,
    ...(needsWork ? ['work'] : []),
    ...(decided.includes('plan') ? ['planApprovedOn'] : []),
    ...(decided.includes('disaster') ? ['disasterOn'] : []),
    ...amounts.flatMap(({ reads }) => reads.map(({ fact }) => fact.name)),
    ...conditions.flatMap(({ reads }) => reads),
  ])
}

/** Thresholds and norms that its conditions, amounts and items read. */
function parametersOf(
  pack: Pack,
  conditions: readonly CompiledCondition[],
  amounts: readonly CompiledAmount[],
  items: readonly CompiledItem[],
): ContentDescription['parameters'] {
  const ids = new Set([
    ...conditions.flatMap(({ params }) => params),
    ...amounts.flatMap(({ steps }) => steps.flatMap(({ operand }) => operand.params)),
    ...items.flatMap(({ rate }) => rate?.params ?? []),
  ])
  return pack.parameters.filter(({ id }) => ids.has(id))
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
