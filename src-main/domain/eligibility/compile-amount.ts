import { at, type Env, factOf, invalid } from './compile-env.ts'
import { compileOperand } from './compile-operand.ts'
import type { CompiledOperand } from './compiled.ts'
import { checkCitation, checkPeriod } from './pack-places.ts'
import type { AmountStep, PackData } from './pack-schema.ts'
import { checkWorking } from './pack-words.ts'
import { type FactSlot, slotsOf } from './read-facts.ts'
import type { ParameterUnit } from './rule-schema.ts'

export type CompiledStep = {
  readonly data: AmountStep
  readonly operand: CompiledOperand
  /** Places of the facts that must be stated for the part to be asked for. */
  readonly claims: readonly number[]
}

/** How much one content gets while it is in force. */
export type CompiledAmount = {
  readonly data: PackData['amounts'][number]
  readonly steps: readonly CompiledStep[]
  readonly reads: readonly FactSlot[]
  readonly provincial: readonly string[]
  readonly settings: readonly string[]
}

export type CompiledItem = {
  readonly data: PackData['items'][number]
  readonly rate: CompiledOperand | null
  /** Place of the fact that states the same quantity. */
  readonly countedBy: number | null
}

/** @throws Refusal `pack.invalid`: also for two entries of one content in force on the same day. */
export function compileAmounts(data: PackData, items: ReadonlyMap<string, CompiledItem>): readonly CompiledAmount[] {
  const amounts = data.amounts.map((amount, index) => compileAmount(amount, index, data, items))
  for (const [index, { data: amount }] of amounts.entries()) {
    const here: Env = { data, file: 'amounts.json', path: String(index), fixed: {} }
    const clash = amounts
      .slice(0, index)
      .find(({ data: other }) => other.content === amount.content && overlap(other.inForce, amount.inForce))
    if (clash !== undefined) throw invalid(at(here, 'inForce'), `dates of ${amount.content} that do not overlap`)
  }
  return amounts
}

function compileAmount(
  amount: PackData['amounts'][number],
  index: number,
  data: PackData,
  items: ReadonlyMap<string, CompiledItem>,
): CompiledAmount {
  const env: Env = { data, file: 'amounts.json', path: String(index), fixed: {} }
  if (!data.contents.some(({ code }) => code === amount.content)) throw invalid(at(env, 'content'), 'a known content')
  checkPeriod(amount.inForce, at(env, 'inForce'))
  const known = new Map<string, { index: number; unit: ParameterUnit }>()
  const steps = amount.steps.map((step, place) => {
    const here = at(at(env, 'steps'), place)
    checkCitation(step.citation, at(here, 'citation'))
    if (known.has(step.id)) throw invalid(at(here, 'id'), `an id used once, not "${step.id}" again`)
    const operand = compileOperand(step.value, { ...at(here, 'value'), amount: { steps: known, lineUnit: null } })
    if (step.role !== 'let' && operand.unit !== 'VND')
      throw invalid(at(here, 'value'), `an amount in VND, not ${operand.unit}`)
    if (step.role !== 'let' && step.working === null) throw invalid(at(here, 'working'), 'a sentence')
    known.set(step.id, { index: place, unit: operand.unit })
    checkWorking(step, [...known.keys()], here)
    const claims = step.claimedBy.map(
      (fact, n) => factOf(at(at(here, 'claimedBy'), n), fact, 'number', 'flag', 'choice', 'list', 'date').index,
    )
    return { data: step, operand, claims }
  })
  const computed = steps.filter((step) => step.data.role === 'computed' || step.data.role === 'least')
  if (computed.length > 1) throw invalid(at(env, 'steps'), 'one computed step at most')
  const ofContent = [...items.values()].filter((item) => item.data.contents.includes(amount.content))
  const operands = [...steps.map((step) => step.operand), ...ofContent.flatMap((item) => item.rate ?? [])]
  const reads = [
    ...operands.flatMap((operand) => operand.facts),
    ...ofContent.flatMap(({ data: item }) => item.countedBy ?? []),
    ...amount.steps.flatMap((step) => step.claimedBy),
    ...amount.steps.flatMap((step) => factsNamed(step.working)),
  ]
  return {
    data: amount,
    steps,
    reads: slotsOf(reads),
    provincial: [...new Set(operands.flatMap((operand) => operand.provincial))],
    settings: [...new Set(operands.flatMap((operand) => operand.settings))],
  }
}

/** @throws Refusal `pack.invalid`. */
export function compileItems(data: PackData): ReadonlyMap<string, CompiledItem> {
  return new Map(
    data.items.map((item, index) => {
      const env: Env = { data, file: 'items.json', path: String(index), fixed: {} }
      checkCitation(item.citation, at(env, 'citation'))
      for (const [n, content] of item.contents.entries())
        if (!data.contents.some(({ code }) => code === content))
          throw invalid(at(at(env, 'contents'), n), 'a known content')
      const here: Env = { ...at(env, 'rate'), amount: { steps: new Map(), lineUnit: item.unit } }
      const rate = item.rate === null ? null : compileOperand(item.rate, here)
      if (rate !== null && rate.unit !== 'VND') throw invalid(here, `an amount in VND, not ${rate.unit}`)
      const counts = item.countedBy
      const countedBy = counts === undefined ? null : factOf(at(env, 'countedBy'), counts, 'number').index
      if (countedBy !== null && data.words.lineCounted === undefined)
        throw invalid(at(env, 'countedBy'), 'the words "lineCounted" of pack.json')
      return [item.code, { data: item, rate, countedBy }] as const
    }),
  )
}

function factsNamed(words: AmountStep['working']): readonly string[] {
  return words === null ? [] : [...words.vi.matchAll(/\{([^{}:]+)\}/g)].flatMap(([, name]) => name ?? [])
}

function overlap(
  a: { from: string | null; to: string | null },
  b: { from: string | null; to: string | null },
): boolean {
  return (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to)
}
