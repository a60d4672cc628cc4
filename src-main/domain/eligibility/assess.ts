import { Refusal } from '../refusal.ts'
import { type Amount, amountFor } from './amount.ts'
import type { Criterion, Judgement, Verdict } from './criterion.ts'
import { judge } from './judge.ts'
import type { Pack } from './pack.ts'
import { parseFacts } from './parse-facts.ts'
import type { ProvincialValue } from './provincial.ts'

export type Assessment = {
  readonly overall: Verdict
  readonly criteria: readonly Criterion[]
  readonly amount: Pick<Amount, 'ceiling' | 'computed' | 'working'>
} & Pick<Judgement, 'asOf' | 'pack' | 'settings'> &
  Pick<Amount, 'provincial'>

/** A refused item in its place; the caller adds the sentences. */
export type AssessError = {
  readonly error: {
    readonly code: Refusal['code']
    readonly params: Refusal['params']
    readonly field: string | undefined
  }
}

/** How an office reads what the law leaves open, and what its province fixed; the pack's defaults for the rest. */
export type AssessSettings = {
  readonly readings: Readonly<Record<string, string>>
  readonly provincial: readonly ProvincialValue[]
}
export const packDefaults: AssessSettings = { readings: {}, provincial: [] }

/**
 * Judges facts that come from outside, and names the pack, the readings and what the province fixed.
 * @throws Refusal `facts.invalid`, `facts.unknownKey`, `assess.contentUnsupported`, `settings.invalid`.
 */
export function assess(pack: Pack, raw: unknown, { readings, provincial }: AssessSettings): Assessment {
  const facts = parseFacts(pack, raw)
  const { overall, criteria, asOf, pack: version, settings } = judge(pack, facts, { settings: readings })
  const { provincial: used, ceiling, computed, working } = amountFor(pack, facts, { settings: readings, provincial })
  return { overall, criteria, amount: { ceiling, computed, working }, asOf, pack: version, settings, provincial: used }
}

/** One answer per item, in order. What is not a refusal is thrown on. */
export function assessMany(
  pack: Pack,
  raws: readonly unknown[],
  settings: AssessSettings,
): readonly (Assessment | AssessError)[] {
  return raws.map((raw) => {
    try {
      return assess(pack, raw, settings)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { error: { code: error.code, params: error.params, field: error.field } }
    }
  })
}
