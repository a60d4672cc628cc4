import type { LocalDate } from '../dates.ts'
import { type Dong, shareCeil, shareFloor } from '../money.ts'
import { at, type Context, type Env, factOf, invalid, parameterOf } from './compile-env.ts'
import type { Parameter } from './pack-schema.ts'
import type { Operand, ParameterUnit } from './rule-schema.ts'

/** A number, or NaN when a fact it needs is unknown. */
export type CompiledOperand = {
  readonly run: (c: Context) => number
  readonly unit: ParameterUnit
  readonly facts: readonly string[]
  readonly params: readonly string[]
}

/** @throws Refusal `pack.invalid`. */
export function compileOperand(operand: Operand, env: Env): CompiledOperand {
  if ('fact' in operand) return factOperand(operand.fact, at(env, 'fact'))
  if ('param' in operand) return paramOperand(operand.param, at(env, 'param'))
  if ('shareCeil' in operand) return shareOperand(operand.shareCeil, ceilOf, at(env, 'shareCeil'))
  if ('shareFloor' in operand) return shareOperand(operand.shareFloor, floorOf, at(env, 'shareFloor'))
  return maxOperand(operand.max, at(env, 'max'))
}

function factOperand(name: string, env: Env): CompiledOperand {
  const { index, info } = factOf(env, name, 'number')
  const run = ({ values }: Context) => {
    const value = values[index]
    return typeof value === 'number' ? value : Number.NaN
  }
  return { run, unit: info.unit, facts: [name], params: [] }
}

function paramOperand(id: string, env: Env): CompiledOperand {
  const parameter = parameterOf(env, id)
  const values = parameter.values.map(({ from, to, value }) => {
    if (typeof value !== 'number') throw invalid(env, `a parameter that is a number; "${id}" is a date`)
    return { from, to, value }
  })
  const only = values.length === 1 ? values[0]?.value : undefined
  const run =
    only === undefined
      ? (c: Context) => values.find((dated) => covers(dated, c.lawDate))?.value ?? Number.NaN
      : () => only
  return { run, unit: parameter.unit, facts: [], params: [id] }
}

/** The date a parameter of unit `date` holds on the day the law is read as of. @throws Refusal `pack.invalid`. */
export function compileDateParameter(id: string, env: Env): (c: Context) => LocalDate | undefined {
  const values = parameterOf(env, id).values.map(({ from, to, value }) => {
    if (typeof value === 'number') throw invalid(env, `a parameter that is a date; "${id}" is a number`)
    return { from, to, value }
  })
  return (c) => values.find((dated) => covers(dated, c.lawDate))?.value
}

export function covers(dated: Pick<Parameter['values'][number], 'from' | 'to'>, date: LocalDate): boolean {
  return (dated.from === null || dated.from <= date) && (dated.to === null || date <= dated.to)
}

type Share = (amount: Dong, pct: number) => Dong

function shareOperand([whole, part]: readonly [Operand, Operand], share: Share, env: Env): CompiledOperand {
  const amount = compileOperand(whole, at(env, 0))
  const pct = compileOperand(part, at(env, 1))
  if (amount.unit !== 'VND') throw invalid(at(env, 0), `an amount in VND, not ${amount.unit}`)
  if (pct.unit !== 'percent') throw invalid(at(env, 1), `a percentage, not ${pct.unit}`)
  const run = (c: Context) => {
    const of = amount.run(c)
    const by = pct.run(c)
    return Number.isNaN(of) || Number.isNaN(by) ? Number.NaN : share(of, by)
  }
  return { run, unit: 'VND', facts: [...amount.facts, ...pct.facts], params: [...amount.params, ...pct.params] }
}

function maxOperand(of: readonly Operand[], env: Env): CompiledOperand {
  const parts = of.map((part, index) => compileOperand(part, at(env, index)))
  const [first, ...rest] = parts
  if (first === undefined) throw invalid(env, 'at least one operand')
  if (rest.some((part) => part.unit !== first.unit)) throw invalid(env, `operands of one unit (${first.unit})`)
  const run = (c: Context) => {
    let most = first.run(c)
    for (const part of rest) {
      const value = part.run(c)
      if (value > most) most = value
    }
    return most
  }
  return {
    run,
    unit: first.unit,
    facts: parts.flatMap((part) => part.facts),
    params: parts.flatMap((part) => part.params),
  }
}

/** Whole percentages of an amount whose product is exact need no bigint. */
function ceilOf(amount: Dong, pct: number): Dong {
  const product = amount * pct
  if (!Number.isInteger(pct) || product > Number.MAX_SAFE_INTEGER) return shareCeil(amount, pct)
  const rest = product % 100
  return (product - rest) / 100 + (rest > 0 ? 1 : 0)
}

function floorOf(amount: Dong, pct: number): Dong {
  const product = amount * pct
  if (!Number.isInteger(pct) || product > Number.MAX_SAFE_INTEGER) return shareFloor(amount, pct)
  return (product - (product % 100)) / 100
}
