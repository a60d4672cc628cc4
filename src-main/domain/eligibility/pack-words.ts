import { at, type Env, invalid } from './compile-env.ts'
import { factTable } from './facts.ts'
import type { AmountStep, Bilingual, ConditionData } from './pack-schema.ts'

/** What a sentence may name beside facts, without a colon. */
const ofLine = ['threshold', 'margin', 'excess', 'compared', 'from', 'to']
/** With a colon: the kind of fact behind it. */
const ofFacts: Readonly<Record<string, 'yearly' | 'list' | 'number'>> = {
  best: 'yearly',
  bestYear: 'yearly',
  years: 'yearly',
  count: 'list',
  list: 'list',
  ratio: 'number',
}

/** A name in a sentence that nothing fills would be read as "not known": the pack does not load. @throws Refusal `pack.invalid`. */
export function checkExplain({ explain }: ConditionData, shown: readonly string[], env: Env): void {
  const isShown = (name: string, kind: string | null) =>
    shown.includes(name) && (kind === null || factTable.some((fact) => fact.name === name && fact.kind === kind))
  const fits = (name: string): boolean => {
    if (ofLine.includes(name)) return true
    const [ask = '', of] = name.split(':', 2)
    const kind = ofFacts[ask]
    if (of === undefined || kind === undefined) return isShown(name, null)
    return of.split('/').every((fact) => isShown(fact, kind))
  }
  for (const [outcome, sentence] of Object.entries(explain))
    if (sentence !== undefined)
      checkNames(
        sentence,
        fits,
        `a fact the rule reads or one of ${ofLine.join(', ')}`,
        at(at(env, 'explain'), outcome),
      )
}

/** @throws Refusal `pack.invalid`. */
export function checkWorking({ working }: AmountStep, steps: readonly string[], env: Env): void {
  const { parameters, provincial, settings } = env.data
  const ids: Readonly<Record<string, readonly string[]>> = {
    param: parameters.map(({ id }) => id),
    provincial: provincial.map(({ id }) => id),
    setting: settings.map(({ id }) => id),
    step: steps,
  }
  const fits = (name: string): boolean => {
    if (name === 'value' || name === 'parts') return true
    const [kind = '', id] = name.split(':', 2)
    if (id === undefined) return factTable.some((fact) => fact.name === name)
    return ids[kind]?.includes(id) ?? false
  }
  const expected = '{value}, {parts}, a fact, {param:ID}, {provincial:ID}, {setting:ID} or {step:ID} that is known'
  if (working !== null) checkNames(working, fits, expected, at(env, 'working'))
}

function checkNames(sentence: Bilingual, fits: (name: string) => boolean, expected: string, env: Env): void {
  for (const [lang, text] of Object.entries(sentence)) {
    const strange = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '').find((name) => !fits(name))
    if (strange !== undefined) throw invalid(at(env, lang), `${expected}, not "{${strange}}"`)
  }
}
