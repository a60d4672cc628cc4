import { fold } from '../text.ts'
import { compileAnyYear, compileByRequest, compileElapsed, compileOnOrAfter } from './compile-dates.ts'
import { at, type Context, type Env, factOf, invalid, valuesOf } from './compile-env.ts'
import { compileAnyItem, compileAnyLine } from './compile-lines.ts'
import { compileAll, compileAny } from './compile-logic.ts'
import { compileOperand } from './compile-operand.ts'
import { type CompiledRule, constant, decimal, leaf } from './compiled.ts'
import type { Rule } from './rule-schema.ts'
import { judgement, met, not, notMet, type Truth, truthOf, unknown } from './truth.ts'

type Of<T extends Rule['test']> = Extract<Rule, { test: T }>

/**
 * A rule as a closure. What `env.fixed` fixes (content, work) is folded away, so that a plan carries only what it needs.
 * @throws Refusal `pack.invalid` for a fact, parameter, paper, setting or value the pack does not know.
 */
export function compileRule(rule: Rule, env: Env): CompiledRule {
  switch (rule.test) {
    case 'all':
      return compileAll(compileEach(rule.of, at(env, 'of')))
    case 'any':
      return compileAny(compileEach(rule.of, at(env, 'of')))
    case 'not':
      return compileNot(rule, env)
    case 'verdict':
      return constant(truthOf[rule.is])
    case 'compare':
      return compileCompare(rule, env)
    case 'oneOf':
      return compileOneOf(rule, env)
    case 'flag':
      return compileFlag(rule, env)
    case 'positive':
      return compilePositive(rule, env)
    case 'none':
      return compileNone(rule, env)
    case 'empty':
      return compileEmpty(rule, env)
    case 'includes':
      return compileIncludes(rule, env)
    case 'onOrAfter':
      return compileOnOrAfter(rule, env)
    case 'byRequest':
      return compileByRequest(rule, env)
    case 'elapsed':
      return compileElapsed(rule, env)
    case 'anyYear':
      return compileAnyYear(rule, env)
    case 'anyLine':
      return compileAnyLine(rule, env)
    case 'anyItem':
      return compileAnyItem(rule, env)
    case 'paper':
      return compilePaper(rule, env)
    case 'byFact':
      return compileByFact(rule, env)
    case 'bySetting':
      return compileBySetting(rule, env)
    case 'if':
      return compileIf(rule, env)
  }
}

function compileEach(rules: readonly Rule[], env: Env): CompiledRule[] {
  return rules.map((rule, index) => compileRule(rule, at(env, index)))
}

function compileNot(rule: Of<'not'>, env: Env): CompiledRule {
  const of = compileRule(rule.of, at(env, 'of'))
  if (of.constant !== null) return constant(not(of.constant))
  return { ...of, run: (c) => not(of.run(c)), reports: false }
}

function compileCompare(rule: Of<'compare'>, env: Env): CompiledRule {
  const left = compileOperand(rule.left, at(env, 'left'))
  const right = compileOperand(rule.right, at(env, 'right'))
  if (left.unit !== right.unit) throw invalid(env, `two sides of one unit, not ${left.unit} and ${right.unit}`)
  const atLeast = rule.by === '>='
  const { unit } = left
  const run = (c: Context): Truth => {
    const threshold = right.run(c)
    const value = left.run(c)
    c.threshold = threshold
    c.unit = unit
    c.margin = decimal(atLeast ? value - threshold : threshold - value)
    if (Number.isNaN(c.margin)) return unknown
    return (atLeast ? value >= threshold : value <= threshold) ? met : notMet
  }
  return leaf({
    run,
    facts: [...left.facts, ...right.facts],
    params: [...left.params, ...right.params],
    settings: [...left.settings, ...right.settings],
    reports: true,
  })
}

function compileOneOf(rule: Of<'oneOf'>, env: Env): CompiledRule {
  const { index, info } = factOf(env, rule.fact, 'choice', 'code')
  const known = valuesOf(env, info)
  const strange = rule.values.find((value) => !known.includes(value))
  if (strange !== undefined) throw invalid(at(env, 'values'), `one of ${known.join(', ')}, not "${strange}"`)
  const fixed = env.fixed[rule.fact]
  if (fixed !== undefined) return constant(rule.values.includes(fixed) ? met : notMet)
  const { values } = rule
  const run = (c: Context): Truth => {
    const value = c.values[index]
    if (typeof value !== 'string') return unknown
    return values.includes(value) ? met : notMet
  }
  return leaf({ run, facts: [rule.fact] })
}

function compileFlag(rule: Of<'flag'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'flag')
  const run = (c: Context): Truth => {
    const value = c.values[index]
    if (value === undefined) return unknown
    return value === rule.is ? met : notMet
  }
  return leaf({ run, facts: [rule.fact] })
}

function compilePositive(rule: Of<'positive'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'number')
  const run = (c: Context): Truth => {
    const value = c.values[index]
    return typeof value === 'number' && value > 0 ? met : unknown
  }
  return leaf({ run, facts: [rule.fact] })
}

function compileNone(rule: Of<'none'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'date', 'group')
  const run = (c: Context): Truth => {
    const value = c.values[index]
    if (value === undefined) return unknown
    return value === null ? met : notMet
  }
  return leaf({ run, facts: [rule.fact] })
}

function compileEmpty(rule: Of<'empty'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'list')
  const run = (c: Context): Truth => {
    const value = c.values[index]
    if (!Array.isArray(value)) return unknown
    return value.length === 0 ? met : notMet
  }
  return leaf({ run, facts: [rule.fact] })
}

function compileIncludes(rule: Of<'includes'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'list')
  const wanted = rule.values === null ? null : new Set(rule.values.map(codeKey))
  const run = (c: Context): Truth => {
    const value = c.values[index]
    if (!Array.isArray(value)) return unknown
    const found = wanted === null ? value.length > 0 : value.some((item) => wanted.has(codeKey(String(item))))
    return found ? met : notMet
  }
  return leaf({ run, facts: [rule.fact] })
}

/** `VietGAP`, `VIETGAP` and `viet_gap` are one code. */
function codeKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function compilePaper(rule: Of<'paper'>, env: Env): CompiledRule {
  const { code } = rule
  if (!env.data.papers.some((paper) => paper.code === code)) throw invalid(env, `a known paper, not "${code}"`)
  return leaf({ run: (c) => (c.papers.includes(code) ? met : unknown) })
}

function compileByFact(rule: Of<'byFact'>, env: Env): CompiledRule {
  const { index, info } = factOf(env, rule.fact, 'choice', 'code')
  const known = valuesOf(env, info)
  const otherwise = rule.otherwise === null ? null : compileRule(rule.otherwise, at(env, 'otherwise'))
  const cases = new Map<string, CompiledRule>()
  for (const [value, inner] of Object.entries(rule.cases)) {
    if (!known.includes(value)) throw invalid(at(env, 'cases'), `one of ${known.join(', ')}, not "${value}"`)
    const fixed = { ...env.fixed, [rule.fact]: value }
    cases.set(value, compileRule(inner, { ...at(at(env, 'cases'), value), fixed }))
  }
  const pick = (value: string) => cases.get(value) ?? otherwise
  const fixed = env.fixed[rule.fact]
  if (fixed !== undefined) return pick(fixed) ?? constant(unknown)
  const missing = otherwise === null ? known.filter((value) => !cases.has(value)) : []
  if (missing.length > 0 && info.kind === 'choice') throw invalid(at(env, 'cases'), `a case for ${missing.join(', ')}`)
  const run = (c: Context): Truth => {
    const value = c.values[index]
    return typeof value === 'string' ? (pick(value)?.run(c) ?? unknown) : unknown
  }
  return merged([...cases.values(), ...(otherwise === null ? [] : [otherwise])], run, [rule.fact], [])
}

function compileBySetting(rule: Of<'bySetting'>, env: Env): CompiledRule {
  const index = env.data.settings.findIndex((setting) => setting.id === rule.setting)
  const setting = env.data.settings[index]
  if (setting === undefined) throw invalid(at(env, 'setting'), `a known setting, not "${rule.setting}"`)
  const strange = Object.keys(rule.cases).find((value) => !setting.values.some((known) => known.value === value))
  if (strange !== undefined) throw invalid(at(env, 'cases'), `a value of "${setting.id}", not "${strange}"`)
  const cases = setting.values.map(({ value }) => {
    const inner = rule.cases[value]
    if (inner === undefined) throw invalid(at(env, 'cases'), `a case for "${value}"`)
    return compileRule(inner, at(at(env, 'cases'), value))
  })
  const run = (c: Context): Truth => cases[c.settings[index] ?? 0]?.run(c) ?? unknown
  return merged(cases, run, [], [rule.setting])
}

function compileIf(rule: Of<'if'>, env: Env): CompiledRule {
  const ask = compileRule(rule.ask, at(env, 'ask'))
  const yes = compileRule(rule.yes, at(env, 'yes'))
  const no = compileRule(rule.no, at(env, 'no'))
  const open = rule.unknown === null ? constant(unknown) : compileRule(rule.unknown, at(env, 'unknown'))
  const run = (c: Context): Truth => {
    const answer = ask.run(c)
    if (answer === met) return yes.run(c)
    if (answer === notMet) return no.run(c)
    return answer === unknown ? open.run(c) : judgement
  }
  return merged([ask, yes, no, open], run, [], [])
}

function merged(
  parts: readonly CompiledRule[],
  run: CompiledRule['run'],
  facts: readonly string[],
  settings: readonly string[],
): CompiledRule {
  return {
    run,
    constant: null,
    facts: [...facts, ...parts.flatMap((part) => part.facts)],
    settings: [...settings, ...parts.flatMap((part) => part.settings)],
    params: parts.flatMap((part) => part.params),
    reports: parts.some((part) => part.reports),
  }
}
