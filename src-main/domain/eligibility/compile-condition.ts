import type { LocalDate } from '../dates.ts'
import { at, type Context, type Env, factIndex, factOf, invalid, parameterOf, valuesOf } from './compile-env.ts'
import type { CompiledRule } from './compiled.ts'
import { compileRule } from './compile-rule.ts'
import { type FactInfo, factTable } from './facts.ts'
import { checkCitation, checkPeriod, checkScope, firstGap } from './pack-check.ts'
import type { PlacedCondition } from './pack-files.ts'
import type { Citation, ConditionData, PackData, Scope } from './pack-schema.ts'
import type { Rule } from './rule-schema.ts'
import { scopeFits } from './scope.ts'
import { met, notMet } from './truth.ts'

/** A condition made ready for one content and work. */
export type CompiledCondition = {
  readonly data: ConditionData
  readonly rule: CompiledRule
  readonly when: CompiledRule | null
  readonly unless: CompiledRule | null
  readonly citation: (c: Context) => Citation
  /** Facts the line shows, in the order the rule asks for them. */
  readonly shows: readonly FactInfo[]
  /** Every fact it reads, by index of the fact table. */
  readonly reads: readonly number[]
  readonly settings: readonly string[]
  readonly settingsKey: string
}

/**
 * @returns null where the condition does not apply to what `env.fixed` fixes.
 * @throws Refusal `pack.invalid`.
 */
export function compileCondition(
  placed: PlacedCondition,
  data: PackData,
  fixed: Readonly<Record<string, string>>,
): CompiledCondition | null {
  const env: Env = { data, file: placed.file, path: placed.path, fixed }
  const condition = placed.data
  checkCondition(condition, env)
  const scope = compileRule(ruleOfScope(condition.applies), at(env, 'applies'))
  const when = condition.when === null ? null : compileRule(condition.when, at(env, 'when'))
  const unless = condition.unless === null ? null : compileRule(condition.unless, at(env, 'unless'))
  const rule = compileRule(condition.rule, at(env, 'rule'))
  const citations = compileCitations(condition, env)
  checkParameters(condition, [rule, when, unless], env)
  if (scope.constant === notMet || when?.constant === notMet || unless?.constant === met) return null
  const applies = both(scope, when)
  const open = unless === null || unless.constant !== null ? null : unless
  const shown = [...new Set([...rule.facts, ...(condition.rule.test === 'verdict' ? (when?.facts ?? []) : [])])]
  const read = [...rule.facts, ...(applies?.facts ?? []), ...(open?.facts ?? []), ...citations.facts]
  const settings = [...new Set([...rule.settings, ...(applies?.settings ?? [])])]
  return {
    data: condition,
    rule,
    when: applies,
    unless: open,
    citation: citations.run,
    shows: shown.flatMap((name) => factTable.find((fact) => fact.name === name) ?? []),
    reads: [...new Set(read)].flatMap((name) => factIndex.get(name) ?? []),
    settings,
    settingsKey: settings.join(' '),
  }
}

function both(scope: CompiledRule, when: CompiledRule | null): CompiledRule | null {
  if (scope.constant === met) return when?.constant === met ? null : when
  if (when === null) return scope
  return {
    ...scope,
    run: (c) => (scope.run(c) === met ? when.run(c) : notMet),
    facts: [...scope.facts, ...when.facts],
    settings: [...scope.settings, ...when.settings],
  }
}

function ruleOfScope(scope: Scope): Rule {
  const of = Object.entries(scope).map(([fact, values]): Rule => ({ test: 'oneOf', fact, values }))
  return of.length === 0 ? { test: 'verdict', is: 'met' } : { test: 'all', of }
}

function checkCondition(condition: ConditionData, env: Env): void {
  const { data } = env
  if (!data.groups.some((group) => group.id === condition.group)) throw invalid(at(env, 'group'), 'a group of pack.json')
  checkPeriod(condition.inForce, at(env, 'inForce'))
  checkScope(condition.applies, at(env, 'applies'), null)
  for (const [index, citation] of condition.also.entries()) checkCitation(citation, at(at(env, 'also'), index))
  for (const [index, code] of condition.papers.entries()) {
    const here = at(at(env, 'papers'), index)
    const paper = data.papers.find((known) => known.code === code)
    if (paper === undefined) throw invalid(here, `a paper of papers.json, not "${code}"`)
    const { content, work } = env.fixed
    const everywhere = content === undefined || !scopeFits(condition.applies, env.fixed)
    const asked = paper.askedFor.some((scope) => scopeFits(scope, { content: content ?? '', work: work ?? '' }))
    if (!everywhere && !asked) throw invalid(here, `a paper asked for where it proves (${content} ${work})`)
  }
}

/** Every parameter a rule reads must have a value on each day the condition is in force. */
function checkParameters(condition: ConditionData, rules: readonly (CompiledRule | null)[], env: Env): void {
  for (const id of rules.flatMap((rule) => rule?.params ?? [])) {
    const gap = firstGap(parameterOf(env, id).values, condition.inForce)
    if (gap !== null) throw invalid(at(env, 'inForce'), `dates in which "${id}" has a value; it has none on ${gap}`)
  }
}

type CompiledCitations = { readonly run: (c: Context) => Citation; readonly facts: readonly string[] }

function compileCitations(condition: ConditionData, env: Env): CompiledCitations {
  const here = at(env, 'citation')
  const variants = condition.citation.map(({ when, ...citation }, index) => {
    checkCitation(citation, at(here, index))
    checkScope(when, at(at(here, index), 'when'), null)
    const inForce = env.data.documents.find((document) => document.key === citation.document)?.inForce
    const fits = compileRule(ruleOfScope(when), at(at(here, index), 'when'))
    return { citation: Object.freeze(citation), fits, from: inForce?.from ?? null, to: inForce?.to ?? null }
  })
  const last = variants.at(-1)
  const always = condition.citation.at(-1)
  if (last === undefined || always === undefined || Object.keys(always.when).length > 0) {
    throw invalid(here, 'a last citation with an empty "when", for what the others leave')
  }
  const open = variants.filter((variant) => variant.fits.constant !== notMet)
  const [only, second] = open
  if (only !== undefined && second === undefined) return { run: () => only.citation, facts: [] }
  const inForceOn = (variant: (typeof open)[number], day: LocalDate) =>
    (variant.from === null || variant.from <= day) && (variant.to === null || day <= variant.to)
  return {
    run: (c) => {
      let first: Citation | null = null
      for (const variant of open) {
        if (variant.fits.run(c) !== met) continue
        if (inForceOn(variant, c.lawDate)) return variant.citation
        first ??= variant.citation
      }
      return first ?? last.citation
    },
    facts: open.flatMap((variant) => variant.fits.facts),
  }
}

/** Checks a condition as if for every content and work at once, so that a fault in a case nobody asks for is found too. */
export function checkWholeCondition(placed: PlacedCondition, data: PackData): void {
  const env: Env = { data, file: placed.file, path: placed.path, fixed: {} }
  for (const [fact, values] of Object.entries(placed.data.applies)) {
    const here = at(at(env, 'applies'), fact)
    const { info } = factOf(here, fact, 'choice', 'code')
    const known = valuesOf(here, info)
    const strange = values.find((value) => !known.includes(value))
    if (strange !== undefined) throw invalid(here, `one of ${known.join(', ')}, not "${strange}"`)
  }
  compileCondition(placed, data, {})
}
