import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import { dayKey } from './compile-env.ts'
import { covers } from './compile-operand.ts'
import { type Facts, factTable } from './facts.ts'
import { noStrings, noYears } from './line.ts'
import type { Pack } from './pack.ts'
import type { Basis, Bilingual, Citation } from './pack-schema.ts'
import { rawFact, readFacts } from './read-facts.ts'
import { fill, formatValue, type Lang } from './sentences.ts'

/** One step of a computed amount: what was computed, to how many đồng, by which article. */
export type WorkingStep = {
  readonly text: Bilingual
  readonly value: Dong
  readonly citation: Citation
  readonly basis: Basis
}

/** The most the state may give (mức hỗ trợ tối đa), đồng; null where the law leaves it open or a fact is unknown. */
export type Ceiling = { readonly ceiling: Dong | null; readonly working: readonly WorkingStep[] }

/** `asOf`: the day the law is read as of; null takes the date of the request. Several ceilings: the lowest counts. */
export function ceilingFor(pack: Pack, facts: Facts, asOf: LocalDate | null): Ceiling {
  const day = asOf ?? facts.requestDate
  if (day === undefined || day === null) return { ceiling: null, working: [] }
  const working: WorkingStep[] = []
  for (const { data, operand, reads } of pack.compiledCeilings) {
    if (data.content !== facts.content || !covers(data.inForce, day)) continue
    const value = operand.run({
      ...readFacts(facts, reads),
      requestDate: facts.requestDate ?? undefined,
      papers: noStrings,
      settings: pack.defaultSettings.chosen,
      lawDate: day,
      lawDay: dayKey(day),
      threshold: Number.NaN,
      margin: Number.NaN,
      unit: null,
      years: noYears,
    })
    if (Number.isNaN(value)) return { ceiling: null, working: [] }
    const words = (lang: Lang) =>
      fill(
        data.working[lang],
        (name) => formatValue(workingValue(pack, facts, day, value, name), lang),
        pack.words.none[lang],
      )
    working.push({ text: { vi: words('vi'), en: words('en') }, value, citation: data.citation, basis: data.basis })
  }
  if (working.length === 0) return { ceiling: null, working }
  return { ceiling: Math.min(...working.map((step) => step.value)), working }
}

/** `{value}` the result, `{param:ID}` a parameter on that day, else a fact. */
function workingValue(pack: Pack, facts: Facts, day: LocalDate, value: Dong, name: string): unknown {
  if (name === 'value') return value
  if (name.startsWith('param:')) {
    const parameter = pack.parameters.find(({ id }) => id === name.slice('param:'.length))
    return parameter?.values.find((dated) => covers(dated, day))?.value
  }
  const fact = factTable.find((known) => known.name === name)
  return fact === undefined ? undefined : rawFact(facts, fact)
}
