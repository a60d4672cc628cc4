import { type Dong, productFloor, shareCeil, shareFloor } from '../money.ts'
import { at, type Context, type Env, invalid } from './compile-env.ts'
import { type CompiledOperand, readsOf } from './compiled.ts'

type Share = (amount: Dong, pct: number) => Dong

/** A share of 0 % is 0 whatever the amount, known or not. */
export function shareOperand(
  amount: CompiledOperand,
  pct: CompiledOperand,
  rounding: 'up' | 'down',
  env: Env,
): CompiledOperand {
  const share: Share = rounding === 'up' ? ceilOf : floorOf
  if (amount.unit !== 'VND') throw invalid(at(env, 0), `an amount in VND, not ${amount.unit}`)
  if (pct.unit !== 'percent') throw invalid(at(env, 1), `a percentage, not ${pct.unit}`)
  const run = (c: Context) => {
    const of = amount.run(c)
    const by = pct.run(c)
    if (by === 0) return 0
    return Number.isNaN(of) || Number.isNaN(by) ? Number.NaN : share(of, by)
  }
  return { ...readsOf([amount, pct]), run, unit: 'VND' }
}

export function maxOperand(parts: readonly CompiledOperand[], env: Env): CompiledOperand {
  return extremeOperand(parts, (value, most) => value > most, env)
}

export function minOperand(parts: readonly CompiledOperand[], env: Env): CompiledOperand {
  return extremeOperand(parts, (value, least) => value < least, env)
}

/** The first must be known; of the rest, the known ones count. */
function extremeOperand(
  parts: readonly CompiledOperand[],
  better: (value: number, best: number) => boolean,
  env: Env,
): CompiledOperand {
  const [first, ...rest] = parts
  if (first === undefined) throw invalid(env, 'at least one operand')
  const run = (c: Context) => {
    let best = first.run(c)
    for (const part of rest) {
      const value = part.run(c)
      if (better(value, best)) best = value
    }
    return best
  }
  const fixed = (c: Context) => {
    const best = run(c)
    return parts.find((part) => part.fixed !== undefined && part.run(c) === best)?.fixed?.(c) ?? null
  }
  return { ...readsOf(parts), run, unit: oneUnit(parts, env), fixed }
}

export function sumOperand(parts: readonly CompiledOperand[], env: Env): CompiledOperand {
  const run = (c: Context) => parts.reduce((sum, part) => sum + part.run(c), 0)
  return { ...readsOf(parts), run, unit: oneUnit(parts, env) }
}

/** At most one factor is money; the others count or measure. Nothing times anything is nothing, known or not. */
export function productOperand(parts: readonly CompiledOperand[], env: Env): CompiledOperand {
  const [first] = parts
  const money = parts.filter((part) => part.unit === 'VND')
  if (first === undefined || money.length > 1) throw invalid(env, 'counts and measures, times one amount at most')
  const run = (c: Context) => {
    const factors = parts.map((part) => part.run(c))
    return factors.includes(0) ? 0 : productFloor(factors)
  }
  return { ...readsOf(parts), run, unit: money[0]?.unit ?? first.unit }
}

/** @throws Refusal `pack.invalid` when the parts measure different things. */
export function oneUnit(parts: readonly CompiledOperand[], env: Env): CompiledOperand['unit'] {
  const [first, ...rest] = parts
  if (first === undefined) throw invalid(env, 'at least one operand')
  if (rest.some((part) => part.unit !== first.unit)) throw invalid(env, `operands of one unit (${first.unit})`)
  return first.unit
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
