import { at, type Context, dayKey, type Env, firstDay, invalid, lastDay, parameterOf } from './compile-env.ts'
import { compileRule } from './compile-rule.ts'
import type { CompiledRule } from './compiled.ts'
import type { PlacedCondition } from './pack-files.ts'
import { firstGap } from './pack-parameters.ts'
import { checkCitation, checkPeriod, checkScope } from './pack-places.ts'
import {
  type Basis,
  type Citation,
  type ConditionData,
  decidingDates,
  type PackData,
  type Scope,
} from './pack-schema.ts'
import { checkExplain } from './pack-words.ts'
import { type FactSlot, slotsOf } from './read-facts.ts'
import type { Rule } from './rule-schema.ts'
import { scopeFits } from './scope.ts'
import { met, notMet } from './truth.ts'

/** Where a condition stands for one file, and how sure that place is. */
export type Place = { readonly citation: Citation; readonly basis: Basis }

/**
 * A condition made ready for one content and work. Everything judging reads stands flat in one shape: objects of many shapes
 * make each read a search.
 */
export type CompiledCondition = Readonly<
  Pick<ConditionData, 'id' | 'kind' | 'inForce' | 'beforeForce' | 'afterForce' | 'papers'>
> & {
  /** Place in decidingDates. */
  readonly decidedBy: number
  readonly from: number
  readonly to: number
  readonly run: CompiledRule['run']
  readonly when: CompiledRule['run'] | null
  readonly unless: CompiledRule['run'] | null
  readonly place: (c: Context) => Place
  /** Facts the line shows, in the order the rule asks for them. */
  readonly shows: readonly FactSlot[]
  /** Every fact it reads. */
  readonly reads: readonly string[]
  /** Parameters it reads. */
  readonly params: readonly string[]
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
  const shown = [...rule.facts, ...(condition.rule.test === 'verdict' ? (when?.facts ?? []) : [])]
  if (Object.keys(fixed).length === 0) checkExplain(condition, shown, env)
  const read = [...rule.facts, ...(applies?.facts ?? []), ...(open?.facts ?? []), ...citations.facts]
  const settings = [...new Set([...rule.settings, ...(applies?.settings ?? [])])]
  const { id, kind, inForce, beforeForce, afterForce, papers } = condition
  return {
    id,
    kind,
    inForce: Object.freeze({ from: inForce.from, to: inForce.to }),
    beforeForce,
    afterForce,
    decidedBy: decidingDates.indexOf(condition.decidedBy),
    papers,
    from: dayKey(inForce.from ?? firstDay),
    to: dayKey(inForce.to ?? lastDay),
    run: rule.run,
    when: applies?.run ?? null,
    unless: open?.run ?? null,
    place: citations.run,
    shows: slotsOf(shown),
    reads: read,
    params: [...rule.params, ...(applies?.params ?? []), ...(open?.params ?? [])],
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
    params: [...scope.params, ...when.params],
  }
}

function ruleOfScope(scope: Scope): Rule {
  const of = Object.entries(scope).map(([fact, values]): Rule => ({ test: 'oneOf', fact, values }))
  return of.length === 0 ? { test: 'verdict', is: 'met' } : { test: 'all', of }
}

function checkCondition(condition: ConditionData, env: Env): void {
  const { data } = env
  if (!data.groups.some((group) => group.id === condition.group))
    throw invalid(at(env, 'group'), 'a group of pack.json')
  checkPeriod(condition.inForce, at(env, 'inForce'))
  checkScope(condition.applies, at(env, 'applies'))
  for (const [index, citation] of condition.also.entries()) checkCitation(citation, at(at(env, 'also'), index))
  for (const [index, code] of condition.papers.entries()) checkPaper(code, condition, at(at(env, 'papers'), index))
  checkPaperRules(condition, env)
}

/** A paper a rule asks for must be one the condition lists: else a line would lack it and nobody be told. */
function checkPaperRules({ rule, papers }: ConditionData, env: Env): void {
  const walk = (part: unknown, here: Env): void => {
    if (typeof part !== 'object' || part === null) return
    if ('test' in part && part.test === 'paper' && 'code' in part && !papers.includes(String(part.code)))
      throw invalid(at(here, 'code'), `a paper the condition lists (${papers.join(', ')}), not "${String(part.code)}"`)
    for (const [key, inner] of Object.entries(part)) walk(inner, at(here, key))
  }
  walk(rule, at(env, 'rule'))
}

/** A paper that proves must be known, and be one the applicant is asked for. */
function checkPaper(code: string, condition: ConditionData, env: Env): void {
  const paper = env.data.papers.find((known) => known.code === code)
  if (paper === undefined) throw invalid(env, `a paper of papers.json, not "${code}"`)
  const where = Object.values(env.fixed).join(' ')
  const asked = paper.askedFor.some((scope) => scopeFits(scope, env.fixed))
  if (scopeFits(condition.applies, env.fixed) && !asked)
    throw invalid(env, `a paper asked for in ${where}, not "${code}"`)
}

/** Every parameter a rule reads must have a value on each day the condition is in force. */
function checkParameters(condition: ConditionData, rules: readonly (CompiledRule | null)[], env: Env): void {
  for (const id of rules.flatMap((rule) => rule?.params ?? [])) {
    const gap = firstGap(parameterOf(env, id).values, condition.inForce)
    if (gap !== null) throw invalid(at(env, 'inForce'), `dates in which "${id}" has a value; it has none on ${gap}`)
  }
}

type CompiledCitations = { readonly run: (c: Context) => Place; readonly facts: readonly string[] }

function compileCitations(condition: ConditionData, env: Env): CompiledCitations {
  const here = at(env, 'citation')
  const variants = condition.citation.map(({ when, basis, ...citation }, index) => {
    checkCitation(citation, at(here, index))
    checkScope(when, at(at(here, index), 'when'))
    const inForce = env.data.documents.find((document) => document.key === citation.document)?.inForce
    const fits = compileRule(ruleOfScope(when), at(at(here, index), 'when'))
    const place: Place = { citation: Object.freeze(citation), basis: basis ?? condition.basis }
    return { place, fits, from: dayKey(inForce?.from ?? firstDay), to: dayKey(inForce?.to ?? lastDay) }
  })
  const last = variants.at(-1)
  const always = condition.citation.at(-1)
  if (last === undefined || always === undefined || Object.keys(always.when).length > 0) {
    throw invalid(here, 'a last citation with an empty "when", for what the others leave')
  }
  const open = variants.filter((variant) => variant.fits.constant !== notMet)
  const [only, second] = open
  if (only !== undefined && second === undefined) return { run: () => only.place, facts: [] }
  return {
    run: (c) => {
      let first: Place | null = null
      for (const variant of open) {
        if (variant.fits.run(c) !== met) continue
        if (variant.from <= c.lawDay && c.lawDay <= variant.to) return variant.place
        first ??= variant.place
      }
      return first ?? last.place
    },
    facts: open.flatMap((variant) => variant.fits.facts),
  }
}

/** Checks a condition as if for every content and work at once, so that a fault in a case nobody asks for is found too. */
export function checkWholeCondition(placed: PlacedCondition, data: PackData): void {
  compileCondition(placed, data, {})
}
