import { oneUnit } from './compile-arithmetic.ts'
import { at, type Context, type Env, factOf, invalid, valuesOf } from './compile-env.ts'
import { type CompiledOperand, readsOf } from './compiled.ts'
import type { Band } from './rule-schema.ts'

type Cases = ReadonlyMap<string, CompiledOperand>

export function byFactOperand(
  fact: string,
  cases: Cases,
  otherwise: CompiledOperand | null,
  env: Env,
): CompiledOperand {
  const { index, info } = factOf(at(env, 'byFact'), fact, 'choice', 'code')
  checkCases(cases, valuesOf(env, info), otherwise !== null, env)
  const parts = [...cases.values(), ...(otherwise === null ? [] : [otherwise])]
  const pick = (c: Context) => {
    const value = c.values[index]
    return typeof value === 'string' ? (cases.get(value) ?? otherwise) : null
  }
  const run = (c: Context) => pick(c)?.run(c) ?? Number.NaN
  const reads = readsOf(parts)
  const cites = (c: Context) => pick(c)?.cites?.(c) ?? null
  return { ...reads, run, unit: oneUnit(parts, env), facts: [fact, ...reads.facts], cites }
}

export function bySettingOperand(id: string, cases: Cases, env: Env): CompiledOperand {
  const index = env.data.settings.findIndex((setting) => setting.id === id)
  const setting = env.data.settings[index]
  if (setting === undefined) throw invalid(at(env, 'bySetting'), `a known setting, not "${id}"`)
  const values = setting.values.map(({ value }) => value)
  checkCases(cases, values, false, env)
  const parts = values.flatMap((value) => cases.get(value) ?? [])
  const reads = readsOf(parts)
  return {
    ...reads,
    run: (c) => parts[c.settings[index] ?? 0]?.run(c) ?? Number.NaN,
    unit: oneUnit(parts, env),
    settings: [id, ...reads.settings],
  }
}

export function byFlagOperand(fact: string, yes: CompiledOperand, no: CompiledOperand, env: Env): CompiledOperand {
  const { index } = factOf(at(env, 'byFlag'), fact, 'flag')
  const run = (c: Context) => {
    const value = c.values[index]
    if (value === undefined) return Number.NaN
    return value === true ? yes.run(c) : no.run(c)
  }
  const reads = readsOf([yes, no])
  return { ...reads, run, unit: oneUnit([yes, no], env), facts: [fact, ...reads.facts] }
}

type CompiledBand = { readonly by: Band['by']; readonly limit: CompiledOperand; readonly value: CompiledOperand }

export function bandsOperand(of: CompiledOperand, steps: readonly CompiledBand[], env: Env): CompiledOperand {
  const strange = steps.findIndex(({ limit }) => limit.unit !== of.unit)
  if (strange >= 0) throw invalid(at(at(env, strange), 'limit'), `a limit in ${of.unit}`)
  /** Null: a figure it needs is unknown. */
  const pick = (c: Context): CompiledOperand | 'none' | null => {
    const value = of.run(c)
    if (Number.isNaN(value)) return null
    for (const { by, limit, value: given } of steps) {
      const edge = limit.run(c)
      if (Number.isNaN(edge)) return null
      if (by === '>' ? value > edge : value >= edge) return given
    }
    return 'none'
  }
  const run = (c: Context) => {
    const given = pick(c)
    if (given === null) return Number.NaN
    return given === 'none' ? 0 : given.run(c)
  }
  const fixed = (c: Context) => {
    const given = pick(c)
    return given === null || given === 'none' ? null : (given.fixed?.(c) ?? null)
  }
  const values = steps.map((step) => step.value)
  const reads = readsOf([of, ...steps.map((step) => step.limit), ...values])
  return { ...reads, run, unit: oneUnit(values, env), fixed }
}

/** Every value has its case, or there is an answer for the rest; and no case is for a value that is not. */
function checkCases(cases: Cases, known: readonly string[], rest: boolean, env: Env): void {
  const here = at(env, 'cases')
  const strange = [...cases.keys()].find((value) => !known.includes(value))
  if (strange !== undefined) throw invalid(here, `one of ${known.join(', ')}, not "${strange}"`)
  const missing = rest ? [] : known.filter((value) => !cases.has(value))
  if (missing.length > 0) throw invalid(here, `a case for ${missing.join(', ')}`)
}
