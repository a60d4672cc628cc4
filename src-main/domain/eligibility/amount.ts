import type { LocalDate } from '../dates.ts'
import { addDong, type Dong } from '../money.ts'
import { linesOf, type WorkingStep } from './amount-lines.ts'
import type { CompiledAmount, CompiledStep } from './compile-amount.ts'
import { type Context, dayKey } from './compile-env.ts'
import { covers } from './covers.ts'
import { dayThatDecides } from './deciding-day.ts'
import { type Facts, factTable } from './facts.ts'
import { noStrings, noYears } from './line.ts'
import type { Pack } from './pack.ts'
import { inForce, type ProvincialValue, resolveProvincial } from './provincial.ts'
import { rawFact, readFacts } from './read-facts.ts'
import { fill, formatValue, type Lang } from './sentences.ts'
import { resolveSettings } from './settings.ts'

/**
 * How much (mức hỗ trợ), đồng. `computed`: what the norms give; `ceiling`: the most the state may give, the lowest of that
 * and every known limit. Null where the law leaves it open or a figure it needs is unknown.
 */
export type Amount = {
  readonly ceiling: Dong | null
  readonly computed: Dong | null
  readonly working: readonly WorkingStep[]
  /** Open readings of the law it depends on, and the reading taken. */
  readonly readings: Readonly<Record<string, string>>
  /** What the province fixed and was read, in force on the day that decides. */
  readonly provincial: readonly ProvincialValue[]
}

export type AmountOptions = {
  /** The day the law is read as of; without it the date that decides for the content. */
  readonly asOf?: LocalDate | undefined
  readonly dates?: { readonly decision?: LocalDate | undefined; readonly payment?: LocalDate | undefined } | undefined
  readonly settings?: Readonly<Record<string, string>> | undefined
  readonly provincial?: readonly ProvincialValue[] | undefined
}

/** Nothing known of it. */
export const openAmount: Amount = { ceiling: null, computed: null, working: [], readings: {}, provincial: [] }

/** Pure. @throws Refusal `settings.invalid`. */
export function amountFor(pack: Pack, facts: Facts, options: AmountOptions): Amount {
  const found = inForceFor(pack, facts, options)
  if (found === null) return openAmount
  const { amount, context, settings } = found
  const ofLines = (facts.lines ?? []).flatMap(({ item }) => pack.compiledItems.get(item)?.rate?.provincial ?? [])
  const asked = new Set([...amount.steps.flatMap(({ operand }) => operand.provincial), ...ofLines])
  const used = pack.provincial.flatMap(({ id }, index) =>
    asked.has(id) ? (inForce(context.provincial[index] ?? [], context.lawDate) ?? []) : [],
  )
  const readings = Object.fromEntries(amount.settings.map((id) => [id, settings[id] ?? '']))
  return { ...computeSteps(pack, amount, facts, context, true), readings, provincial: used }
}

/** What the norms give these facts before any limit of the case: for a part of what a file asks. */
export function amountByNorms(pack: Pack, facts: Facts, options: AmountOptions): Pick<Amount, 'computed' | 'working'> {
  const found = inForceFor(pack, facts, options)
  if (found === null) return openAmount
  const { computed, working } = computeSteps(pack, found.amount, facts, found.context, false)
  return { computed, working }
}

/**
 * What the norms give each of `facts.lines`, in their order, đồng (null: open), by the law of the day that decides for the content. Empty
 * where no amounts are in force for it. Pure. @throws Refusal `settings.invalid`.
 */
export function lineAmounts(pack: Pack, facts: Facts, options: AmountOptions): readonly WorkingStep[] {
  const found = inForceFor(pack, facts, options)
  return found === null ? [] : linesOf(pack, facts, found.context).working
}

type InForce = {
  readonly amount: CompiledAmount
  readonly context: Context
  readonly settings: Readonly<Record<string, string>>
}

function inForceFor(pack: Pack, facts: Facts, options: AmountOptions): InForce | null {
  const settings = options.settings === undefined ? pack.defaultSettings : resolveSettings(pack, options.settings)
  const provincial = resolveProvincial(pack, options.provincial ?? [])
  for (const amount of pack.compiledAmounts) {
    if (amount.data.content !== facts.content) continue
    const day = options.asOf ?? dayThatDecides(amount.data.decidedBy, facts, options.dates)
    if (day === undefined || !covers(amount.data.inForce, day)) continue
    const context: Context = {
      ...readFacts(facts, amount.reads),
      requestDate: facts.requestDate ?? undefined,
      papers: noStrings,
      settings: settings.chosen,
      provincial,
      steps: [],
      line: { quantity: Number.NaN, lossPct: Number.NaN },
      lines: Number.NaN,
      lawDate: day,
      lawDay: dayKey(day),
      threshold: Number.NaN,
      margin: Number.NaN,
      unit: null,
      years: noYears,
    }
    return { amount, context, settings: settings.values }
  }
  return null
}

function computeSteps(
  pack: Pack,
  amount: CompiledAmount,
  facts: Facts,
  context: Context,
  limited: boolean,
): Pick<Amount, 'ceiling' | 'computed' | 'working'> {
  const lines = linesOf(pack, facts, context)
  context.lines = lines.total ?? Number.NaN
  const working: WorkingStep[] = []
  const limits: Dong[] = []
  const computes = amount.steps.some(({ data }) => data.role === 'computed')
  let computed: Dong | null = null
  let parts = 0
  let claimed = 0
  for (const [index, step] of amount.steps.entries()) {
    const { role } = step.data
    const asked = step.claims.every((place) => isStated(context.values[place]))
    if (role === 'part') parts += 1
    if (role === 'part' && asked) claimed += 1
    const value = role === 'part' && !asked ? 0 : step.operand.run(context)
    context.steps[index] = value
    if ((role === 'let' && step.data.working === null) || !asked || (role === 'limit' && !limited)) continue
    const known = Number.isNaN(value) ? null : value
    if (role === 'computed' || role === 'least') computed = parts > 0 && claimed === 0 ? null : known
    if (role === 'limit') {
      if (known === null) continue
      limits.push(known)
    }
    if (role === 'part' && 'lines' in step.data.value) working.push(...lines.working)
    else if (isShown(role, computed)) working.push(workingOf(pack, facts, amount, step, context, known))
  }
  const most = computes ? (computed === null ? [] : [computed, ...limits]) : limits
  return { ceiling: most.length === 0 ? null : Math.min(...most), computed, working }
}

/** A result that is open has no working of its own: its parts tell why. */
function isShown(role: CompiledStep['data']['role'], computed: Dong | null): boolean {
  return computed !== null || (role !== 'computed' && role !== 'least')
}

/** An empty list asks for nothing, and neither does what nobody stated. */
function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

function workingOf(
  pack: Pack,
  facts: Facts,
  amount: CompiledAmount,
  { data, operand }: CompiledStep,
  context: Context,
  value: Dong | null,
): WorkingStep {
  const words = (lang: Lang) =>
    fill(
      data.working?.[lang] ?? '',
      (name) => formatValue(valueNamed(pack, facts, amount, context, value, name, lang), lang),
      pack.words.none[lang],
    )
  // A figure that stands somewhere is told with its own place and date, not with that of the rule which takes it.
  const own = data.role === 'let' ? operand.cites?.(context) : undefined
  return { text: { vi: words('vi'), en: words('en') }, value, citation: own ?? data.citation, basis: data.basis }
}

/** `{value}` the result, `{param:ID}`, `{provincial:ID}`, `{step:ID}` on that day, `{setting:ID}` the reading taken, else a fact. */
function valueNamed(
  pack: Pack,
  facts: Facts,
  amount: CompiledAmount,
  context: Context,
  value: Dong | null,
  name: string,
  lang: Lang,
): unknown {
  if (name === 'value') return value
  const [kind = '', id = ''] = name.split(':', 2)
  switch (kind) {
    case 'param':
      return pack.parameters
        .find((parameter) => parameter.id === id)
        ?.values.find((dated) => covers(dated, context.lawDate))?.value
    case 'provincial': {
      const index = pack.provincial.findIndex((declared) => declared.id === id)
      return inForce(context.provincial[index] ?? [], context.lawDate)?.value
    }
    case 'step': {
      const known = context.steps[amount.steps.findIndex((step) => step.data.id === id)]
      return Number.isNaN(known) ? undefined : known
    }
    case 'setting': {
      const index = pack.settings.findIndex((setting) => setting.id === id)
      return pack.settings[index]?.values[context.settings[index] ?? 0]?.name[lang]
    }
    case 'parts':
      return addDong(
        ...amount.steps.flatMap((step, index) => (step.data.role === 'part' ? (context.steps[index] ?? 0) : [])),
      )
    default: {
      const fact = factTable.find((known) => known.name === name)
      return fact === undefined ? undefined : rawFact(facts, fact)
    }
  }
}
