import type { Context } from './compile-env.ts'
import type { Citation } from './pack-schema.ts'
import type { ProvincialValue } from './provincial.ts'
import type { ParameterUnit } from './rule-schema.ts'
import type { Truth } from './truth.ts'

/** A rule as a closure, with what it reads. */
export type CompiledRule = {
  readonly run: (c: Context) => Truth
  /** The answer, where it does not depend on the facts. */
  readonly constant: Truth | null
  readonly facts: readonly string[]
  readonly settings: readonly string[]
  readonly params: readonly string[]
  /** Whether it writes threshold, margin and unit. */
  readonly reports: boolean
}

export function constant(truth: Truth): CompiledRule {
  return { ...leaf({ run: () => truth }), constant: truth }
}

export function leaf(part: Pick<CompiledRule, 'run'> & Partial<CompiledRule>): CompiledRule {
  return { constant: null, facts: [], settings: [], params: [], reports: false, ...part }
}

/** 20 - 19.9 is 0.1: the dust of binary fractions of ha and percent is dropped. */
export function decimal(n: number): number {
  return Number.isInteger(n) || Number.isNaN(n) ? n : Math.round(n * 1e6) / 1e6
}

/** A number, or NaN when something it needs is unknown. */
export type CompiledOperand = {
  readonly run: (c: Context) => number
  readonly unit: ParameterUnit
  readonly facts: readonly string[]
  readonly params: readonly string[]
  readonly settings: readonly string[]
  /** Keys of provincial.json. */
  readonly provincial: readonly string[]
  /** Where the figure stands that it took, of a parameter that is dated; missing where it is reckoned from several. */
  readonly cites?: (c: Context) => Citation | null
  /** What the province fixed, where that is the figure it took. */
  readonly fixed?: (c: Context) => ProvincialValue | null
}

/** What several operands read together. */
export function readsOf(parts: readonly CompiledOperand[]): Omit<CompiledOperand, 'run' | 'unit' | 'cites' | 'fixed'> {
  return {
    facts: parts.flatMap((part) => part.facts),
    params: parts.flatMap((part) => part.params),
    settings: parts.flatMap((part) => part.settings),
    provincial: parts.flatMap((part) => part.provincial),
  }
}
