import { Refusal } from '../refusal.ts'
import { type Amount, amountFor } from './amount.ts'
import type { Criterion, Verdict } from './criterion.ts'
import { judge } from './judge.ts'
import type { Pack } from './pack.ts'
import { parseFacts } from './parse-facts.ts'

export type Assessment = {
  readonly overall: Verdict
  readonly criteria: readonly Criterion[]
  readonly amount: Pick<Amount, 'ceiling' | 'computed' | 'working'>
}

/** A refused item in its place; the caller adds the sentences. */
export type AssessError = {
  readonly error: {
    readonly code: Refusal['code']
    readonly params: Refusal['params']
    readonly field: string | undefined
  }
}

/**
 * Judges facts that come from outside, by the pack's default settings.
 * @throws Refusal `facts.invalid`, `facts.unknownKey`, `assess.contentUnsupported`.
 */
export function assess(pack: Pack, raw: unknown): Assessment {
  const facts = parseFacts(pack, raw)
  const { overall, criteria } = judge(pack, facts, {})
  const { ceiling, computed, working } = amountFor(pack, facts, {})
  return { overall, criteria, amount: { ceiling, computed, working } }
}

/** One answer per item, in order. What is not a refusal is thrown on. */
export function assessMany(pack: Pack, raws: readonly unknown[]): readonly (Assessment | AssessError)[] {
  return raws.map((raw) => {
    try {
      return assess(pack, raw)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { error: { code: error.code, params: error.params, field: error.field } }
    }
  })
}
