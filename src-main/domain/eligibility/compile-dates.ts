import { addMonths, type LocalDate } from '../dates.ts'
import { at, type Context, type Env, factOf, invalid, parameterOf } from './compile-env.ts'
import { compileDateParameter, compileOperand } from './compile-operand.ts'
import { type CompiledRule, leaf } from './compiled.ts'
import type { Rule, YearWindow } from './rule-schema.ts'
import { met, notMet, type Truth, unknown } from './truth.ts'
import { bestYear, type Years, yearsBefore } from './windows.ts'

type Of<T extends Rule['test']> = Extract<Rule, { test: T }>

export function compileOnOrAfter(rule: Of<'onOrAfter'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'date')
  const limit = compileDateParameter(rule.param, at(env, 'param'))
  const run = (c: Context): Truth => {
    const value = c.values[index]
    const from = limit(c)
    if (value === null) return notMet
    if (typeof value !== 'string' || from === undefined) return unknown
    return value >= from ? met : notMet
  }
  return leaf({ run, facts: [rule.fact], params: [rule.param] })
}

/** A day after that of the request has not come; without a day of the request nobody can tell. */
export function compileByRequest(rule: Of<'byRequest'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'date')
  const run = (c: Context): Truth => {
    const value = c.values[index]
    if (typeof value !== 'string' || c.requestDate === undefined) return unknown
    return value <= c.requestDate ? met : notMet
  }
  return leaf({ run, facts: [rule.fact] })
}

export function compileElapsed(rule: Of<'elapsed'>, env: Env): CompiledRule {
  const { index } = factOf(env, rule.fact, 'date')
  const months = countParameter(rule.months, 'month', at(env, 'months'))
  const end = remembered((since, count) => addMonths(since, count))
  const run = (c: Context): Truth => {
    const since = c.values[index]
    if (since === null) return notMet
    const count = months(c)
    if (typeof since !== 'string' || Number.isNaN(count)) return unknown
    return end(since, count) <= c.lawDate ? met : notMet
  }
  return leaf({ run, facts: [rule.fact], params: [rule.months] })
}

export function compileAnyYear(rule: Of<'anyYear'>, env: Env): CompiledRule {
  const { index, info } = factOf(env, rule.fact, 'yearly')
  const threshold = compileOperand({ param: rule.param }, env)
  if (threshold.unit !== info.unit) throw invalid(at(env, 'param'), `a parameter in ${info.unit}`)
  const { kind } = rule.window
  const count = countParameter(rule.window.count, 'year', at(env, 'window.count'))
  const close = closing(rule.window, env)
  const years = remembered<Years>((requestDate, span, months) => yearsBefore(kind, requestDate, span, months))
  const run = (c: Context): Truth => {
    const least = threshold.run(c)
    const span = count(c)
    if (c.requestDate === undefined || Number.isNaN(span) || Number.isNaN(least)) return unknown
    const window = years(c.requestDate, span, close.months(c))
    const { truth, best } = bestYear(yearly(c.values[index]), window, least)
    c.threshold = least
    c.unit = info.unit
    c.margin = best - least
    c.years = window.all
    return truth
  }
  return leaf({
    run,
    facts: [rule.fact],
    params: [rule.param, rule.window.count, ...close.params],
    reports: true,
  })
}

function closing(window: YearWindow, env: Env): { months: (c: Context) => number; params: readonly string[] } {
  if (window.kind !== 'closed') return { months: () => 0, params: [] }
  const months = countParameter(window.closeMonths, 'month', at(env, 'window.closeMonths'))
  return { months, params: [window.closeMonths] }
}

function countParameter(id: string, unit: 'month' | 'year', env: Env): (c: Context) => number {
  const parameter = parameterOf(env, id)
  if (parameter.unit !== unit) throw invalid(env, `a parameter in ${unit}, not ${parameter.unit}`)
  const broken = parameter.values.some(({ value }) => !Number.isInteger(value))
  if (broken) throw invalid(env, `a parameter that is a whole number of ${unit}s`)
  return compileOperand({ param: id }, env).run
}

function yearly(value: unknown): Readonly<Record<string, number | null | undefined>> | null | undefined {
  if (value === undefined || value === null) return value
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, number | null | undefined>> {
  return typeof value === 'object'
}

/** Files share few dates, and calendar arithmetic is dear: answers are kept, a bounded number of them. */
function remembered<T>(compute: (date: LocalDate, a: number, b: number) => T) {
  const known = new Map<LocalDate, { readonly a: number; readonly b: number; readonly value: T }>()
  return (date: LocalDate, a: number, b = 0): T => {
    const found = known.get(date)
    if (found !== undefined && found.a === a && found.b === b) return found.value
    const value = compute(date, a, b)
    if (known.size >= mostRemembered) known.clear()
    known.set(date, { a, b, value })
    return value
  }
}

const mostRemembered = 20_000
