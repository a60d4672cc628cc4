import { at, type Context, type Env, factOf, invalid } from './compile-env.ts'
import { compileOperand } from './compile-operand.ts'
import { type CompiledRule, decimal, leaf } from './compiled.ts'
import { isRecord } from './read-facts.ts'
import type { Rule } from './rule-schema.ts'
import { met, notMet, type Truth, unknown } from './truth.ts'

type Of<T extends Rule['test']> = Extract<Rule, { test: T }>

/** The line nearest to the limit is the one that shows. A figure nobody stated leaves the question open, unless another line decides. */
export function compileAnyLine(rule: Of<'anyLine'>, env: Env): CompiledRule {
  const { index } = factOf(env, 'lines', 'list')
  const limit = compileOperand({ param: rule.param }, env)
  if (limit.unit !== 'percent') throw invalid(at(env, 'param'), `a percentage, not ${limit.unit}`)
  const run = (c: Context): Truth => {
    const lines = c.values[index]
    if (!Array.isArray(lines)) return unknown
    const figures = lines.map((line: unknown) => (isRecord(line) ? line[rule.figure] : undefined))
    const known = figures.filter((figure) => typeof figure === 'number')
    const most = known.length === 0 ? Number.NaN : Math.max(...known)
    c.threshold = limit.run(c)
    c.unit = limit.unit
    c.margin = decimal(most - c.threshold)
    if (most >= c.threshold) return met
    return known.length < figures.length || Number.isNaN(c.threshold) ? unknown : notMet
  }
  return leaf({ run, facts: ['lines'], params: [rule.param], reports: true })
}

export function compileAnyItem(rule: Of<'anyItem'>, env: Env): CompiledRule {
  const { index } = factOf(env, 'lines', 'list')
  const known = env.data.items.map(({ code }) => code)
  for (const [place, item] of rule.items.entries())
    if (!known.includes(item)) throw invalid(at(at(env, 'items'), place), `an item of items.json, not "${item}"`)
  const run = (c: Context): Truth => {
    const lines = c.values[index]
    if (!Array.isArray(lines)) return unknown
    return lines.some((line: unknown) => isRecord(line) && rule.items.includes(String(line['item']))) ? met : notMet
  }
  return leaf({ run, facts: ['lines'] })
}
