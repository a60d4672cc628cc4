import type { Context } from './compile-env.ts'
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

/** A number, or NaN when something it needs is unknown. */
export type CompiledOperand = {
  readonly run: (c: Context) => number
  readonly unit: ParameterUnit
  readonly facts: readonly string[]
  readonly params: readonly string[]
  readonly settings: readonly string[]
  /** Keys of provincial.json. */
  readonly provincial: readonly string[]
}

/** What several operands read together. */
export function readsOf(parts: readonly CompiledOperand[]): Omit<CompiledOperand, 'run' | 'unit'> {
  return {
    facts: parts.flatMap((part) => part.facts),
    params: parts.flatMap((part) => part.params),
    settings: parts.flatMap((part) => part.settings),
    provincial: parts.flatMap((part) => part.provincial),
  }
}
