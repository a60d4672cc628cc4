import { addDong, type Dong, productFloor } from '../money.ts'
import type { CompiledItem } from './compile-amount.ts'
import type { Context } from './compile-env.ts'
import type { CostLine, Facts } from './facts.ts'
import type { Pack } from './pack.ts'
import type { Basis, Bilingual, Citation } from './pack-schema.ts'
import { fill, formatValue, type Lang } from './sentences.ts'

/** One step of a computed amount: what was computed, to how many đồng (null: open), by which article. */
export type WorkingStep = {
  readonly text: Bilingual
  readonly value: Dong | null
  readonly citation: Citation
  readonly basis: Basis
}

/** Every line of a file by the item it names. `total` null: a line could not be computed, so the sum is not known either. */
export type Lines = { readonly total: Dong | null; readonly working: readonly WorkingStep[] }

export function linesOf(pack: Pack, facts: Facts, context: Context): Lines {
  const lines = facts.lines ?? []
  if (lines.length === 0) return { total: null, working: [] }
  const working = lines.map((line) => lineWorking(pack, line, context))
  const values = working.map((step) => step.value)
  const total = values.includes(null) ? null : addDong(...values.map((value) => value ?? 0))
  return { total, working }
}

/**
 * By rate: quantity × rate, and no more than what was asked. Without a rate: the real cost, which a lawful invoice must
 * prove; a line that will have none gets nothing, and neither does one whose quantity a fact of the file states already.
 */
function lineWorking(pack: Pack, line: CostLine, context: Context): WorkingStep {
  const item = pack.compiledItems.get(line.item)
  // Facts that name an unknown item do not parse.
  if (item === undefined) throw new Error(`no item ${line.item}`)
  const { data, rate } = item
  context.line = { quantity: line.quantity ?? Number.NaN, lossPct: line.lossPct ?? Number.NaN }
  const perUnit = rate === null ? null : rate.run(context)
  const counted = isCounted(item, context)
  const value = counted ? 0 : perUnit === null ? byCost(line) : byRate(line, perUnit)
  const byWhom = (lang: Lang) => (counted || value === null ? '' : rateWords(pack, item, context, perUnit ?? 0, lang))
  const words = (lang: Lang) =>
    fill(
      sentenceFor(pack, item, line, counted, value)[lang] + byWhom(lang),
      (name) => {
        switch (name) {
          case 'item':
            return data.name[lang]
          case 'unit':
            return pack.units.find(({ id }) => id === data.unit)?.name[lang] ?? data.unit
          case 'rate':
            return formatValue(Number.isNaN(perUnit) ? null : perUnit, lang)
          case 'value':
            return formatValue(value, lang)
          default:
            return formatValue(figureNamed(line, name), lang)
        }
      },
      pack.words.none[lang],
    )
  return { text: { vi: words('vi'), en: words('en') }, value, citation: data.citation, basis: data.basis }
}

/** The same hours cannot be paid twice: once as a fact of the file and once as a line. */
function isCounted({ countedBy }: CompiledItem, { values }: Context): boolean {
  const stated = countedBy === null ? undefined : values[countedBy]
  return typeof stated === 'number' && stated > 0
}

function sentenceFor(
  { words }: Pack,
  { rate }: CompiledItem,
  { invoice }: CostLine,
  counted: boolean,
  value: Dong | null,
): Bilingual {
  if (counted && words.lineCounted !== undefined) return words.lineCounted
  if (value === null) return words.lineOpen
  if (rate !== null) return words.lineByRate
  return invoice === false ? words.lineNoInvoice : words.lineByCost
}

/** Whose rate it is: the document of the province, or the most of the law where the province has not fixed one. */
function rateWords({ words }: Pack, { rate }: CompiledItem, context: Context, perUnit: number, lang: Lang): string {
  if (rate === null || rate.provincial.length === 0 || perUnit === 0) return ''
  const fixed = rate.fixed?.(context) ?? null
  if (fixed === null) return words.lineMost?.[lang] ?? ''
  return fill(words.lineFixed?.[lang] ?? '', (name) => (name === 'document' ? fixed.document : null), fixed.document)
}

function byRate({ quantity, amount }: CostLine, perUnit: number): Dong | null {
  if (Number.isNaN(perUnit) || quantity === undefined || quantity === null) return null
  const normed = productFloor([quantity, perUnit])
  return amount === undefined || amount === null ? normed : Math.min(amount, normed)
}

function byCost({ amount, invoice }: CostLine): Dong | null {
  if (invoice === false) return 0
  return amount ?? null
}

function figureNamed(line: CostLine, name: string): unknown {
  return name === 'quantity' || name === 'lossPct' || name === 'amount' ? line[name] : null
}
