import type { LocalDate } from '../dates.ts'
import { maxOperand, minOperand, productOperand, shareOperand, sumOperand } from './compile-arithmetic.ts'
import { bandsOperand, byFactOperand, byFlagOperand, bySettingOperand } from './compile-cases.ts'
import { at, type Context, type Env, factOf, invalid, parameterOf } from './compile-env.ts'
import { type CompiledOperand, readsOf } from './compiled.ts'
import { covers } from './covers.ts'
import { inForce, provincialAt } from './provincial.ts'
import type { Operand } from './rule-schema.ts'

const readsNothing = readsOf([])

/** @throws Refusal `pack.invalid`. */
export function compileOperand(operand: Operand, env: Env): CompiledOperand {
  if ('fact' in operand) return factOperand(operand.fact, at(env, 'fact'))
  if ('param' in operand) return paramOperand(operand.param, operand.on === 'request', at(env, 'param'))
  if ('zero' in operand) return { ...readsNothing, run: () => 0, unit: operand.zero }
  if ('open' in operand) return { ...readsNothing, run: () => Number.NaN, unit: operand.open }
  if ('shareCeil' in operand) return shareOf(operand.shareCeil, 'up', at(env, 'shareCeil'))
  if ('shareFloor' in operand) return shareOf(operand.shareFloor, 'down', at(env, 'shareFloor'))
  if ('max' in operand) return maxOperand(compileEach(operand.max, at(env, 'max')), at(env, 'max'))
  if ('min' in operand) return minOperand(compileEach(operand.min, at(env, 'min')), at(env, 'min'))
  if ('sum' in operand) return sumOperand(compileEach(operand.sum, at(env, 'sum')), at(env, 'sum'))
  if ('product' in operand) return productOperand(compileEach(operand.product, at(env, 'product')), at(env, 'product'))
  if ('byFact' in operand) {
    const otherwise = operand.otherwise === null ? null : compileOperand(operand.otherwise, at(env, 'otherwise'))
    return byFactOperand(operand.byFact, compileCases(operand.cases, env), otherwise, env)
  }
  if ('bySetting' in operand) return bySettingOperand(operand.bySetting, compileCases(operand.cases, env), env)
  if ('byFlag' in operand) {
    const yes = compileOperand(operand.yes, at(env, 'yes'))
    return byFlagOperand(operand.byFlag, yes, compileOperand(operand.no, at(env, 'no')), env)
  }
  if ('bands' in operand) return bandsOf(operand, env)
  return amountOperand(operand, env)
}

function compileEach(of: readonly Operand[], env: Env): readonly CompiledOperand[] {
  return of.map((part, index) => compileOperand(part, at(env, index)))
}

function compileCases(cases: Readonly<Record<string, Operand>>, env: Env): ReadonlyMap<string, CompiledOperand> {
  const here = at(env, 'cases')
  return new Map(Object.entries(cases).map(([value, inner]) => [value, compileOperand(inner, at(here, value))]))
}

function shareOf([whole, part]: readonly [Operand, Operand], rounding: 'up' | 'down', env: Env): CompiledOperand {
  return shareOperand(compileOperand(whole, at(env, 0)), compileOperand(part, at(env, 1)), rounding, env)
}

function bandsOf(operand: Extract<Operand, { bands: Operand }>, env: Env): CompiledOperand {
  const steps = operand.steps.map(({ by, limit, value }, index) => {
    const here = at(at(env, 'steps'), index)
    return { by, limit: compileOperand(limit, at(here, 'limit')), value: compileOperand(value, at(here, 'value')) }
  })
  return bandsOperand(compileOperand(operand.bands, at(env, 'bands')), steps, at(env, 'steps'))
}

function factOperand(name: string, env: Env): CompiledOperand {
  const { index, info } = factOf(env, name, 'number')
  const run = ({ values }: Context) => {
    const value = values[index]
    return typeof value === 'number' ? value : Number.NaN
  }
  return { ...readsNothing, run, unit: info.unit, facts: [name] }
}

function paramOperand(id: string, onRequest: boolean, env: Env): CompiledOperand {
  const parameter = parameterOf(env, id)
  const values = parameter.values.map(({ from, to, value, citation }) => {
    if (typeof value !== 'number') throw invalid(env, `a parameter that is a number; "${id}" is a date`)
    return { from, to, value, citation }
  })
  // A condition is only asked while its parameters have values; an amount also outside their dates.
  const always = env.amount === undefined && values.length === 1 ? values[0]?.value : undefined
  const on = (c: Context) => {
    const day: LocalDate | undefined = onRequest ? c.requestDate : c.lawDate
    return day === undefined ? undefined : values.find((dated) => covers(dated, day))
  }
  const run = always !== undefined ? () => always : (c: Context) => on(c)?.value ?? Number.NaN
  return { ...readsNothing, run, unit: parameter.unit, params: [id], cites: (c) => on(c)?.citation ?? null }
}

/** What only an amount or an item may ask: the province's values, earlier steps, the lines of the file. */
function amountOperand(
  operand: Extract<Operand, { provincial: string } | { step: string } | { line: string } | { lines: string }>,
  env: Env,
): CompiledOperand {
  const { amount } = env
  if (amount === undefined) throw invalid(env, 'a fact or a parameter: only amounts and items ask for more')
  if ('provincial' in operand) {
    const index = env.data.provincial.findIndex(({ id }) => id === operand.provincial)
    const declared = env.data.provincial[index]
    if (declared === undefined || declared.unit === null)
      throw invalid(at(env, 'provincial'), `a figure of provincial.json, not "${operand.provincial}"`)
    const run = (c: Context) => provincialAt(c.provincial, index, c.lawDate)
    const fixed = (c: Context) => inForce(c.provincial[index] ?? [], c.lawDate)
    return { ...readsNothing, run, unit: declared.unit, provincial: [declared.id], fixed }
  }
  if ('step' in operand) {
    const step = amount.steps.get(operand.step)
    if (step === undefined) throw invalid(at(env, 'step'), `an earlier step, not "${operand.step}"`)
    return { ...readsNothing, run: (c) => c.steps[step.index] ?? Number.NaN, unit: step.unit }
  }
  if ('lines' in operand) return { ...readsNothing, run: (c) => c.lines, unit: 'VND', facts: ['lines'] }
  if (amount.lineUnit === null) throw invalid(at(env, 'line'), 'a figure of a line only in items.json')
  if (operand.line === 'lossPct') return { ...readsNothing, run: (c) => c.line.lossPct, unit: 'percent' }
  return { ...readsNothing, run: (c) => c.line.quantity, unit: amount.lineUnit }
}

/** The date a parameter of unit `date` holds on the day the law is read as of. @throws Refusal `pack.invalid`. */
export function compileDateParameter(id: string, env: Env): (c: Context) => LocalDate | undefined {
  const values = parameterOf(env, id).values.map(({ from, to, value }) => {
    if (typeof value === 'number') throw invalid(env, `a parameter that is a date; "${id}" is a number`)
    return { from, to, value }
  })
  return (c) => values.find((dated) => covers(dated, c.lawDate))?.value
}
