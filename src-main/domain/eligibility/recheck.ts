import { Refusal } from '../refusal.ts'
import { amountFor } from './amount.ts'
import { compareRuns, type Outcome, type RunChange } from './compare-runs.ts'
import type { Judgement } from './criterion.ts'
import type { Facts } from './facts.ts'
import { type JudgeOptions, judge } from './judge.ts'
import type { Pack } from './pack.ts'
import type { ProvincialValue } from './provincial.ts'

/** What a re-check follows (kiểm tra lại): a person asked, or a setting or facts changed. */
export const recheckCauses = ['person', 'setting', 'facts'] as const
export type RecheckCause = (typeof recheckCauses)[number]

/** What a person says of a decided file whose result would be another one now: it stands, or a new decision is needed. */
export const flagAnswers = ['kept', 'toBeReviewed'] as const
export type FlagAnswer = (typeof flagAnswers)[number]

/** A file as it is now, beside what the last run said of it. */
export type FileToRecheck = {
  readonly facts: Facts
  readonly options: JudgeOptions
  readonly provincial: readonly ProvincialValue[]
  readonly before: Outcome
}

export type Rechecked<F> =
  /** `change` null: the result stays. */
  | { readonly file: F; readonly after: Judgement; readonly change: RunChange | null }
  | { readonly file: F; readonly refusal: Refusal }

/** Judges one file anew. What cannot be judged is an answer too, so that the files after it go on. */
export function recheckFile<F extends FileToRecheck>(pack: Pack, file: F): Rechecked<F> {
  try {
    const after = judge(pack, file.facts, file.options)
    return { file, after, change: compareRuns(file.before, { ...after, ...ceilingNow(pack, file) }) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { file, refusal: error }
  }
}

/** Only where the run before said it too: one of an older version did not. */
function ceilingNow(pack: Pack, { facts, options, provincial, before }: FileToRecheck): Pick<Outcome, 'ceiling'> {
  if (before.ceiling === undefined) return {}
  const { asOf, settings } = options
  return { ceiling: amountFor(pack, facts, { asOf, settings, provincial }).ceiling }
}

/** Judges a batch anew and yields only what changed or could not be judged. Judgements that changed nothing are let go at once. */
export function* recheck<F extends FileToRecheck>(pack: Pack, files: Iterable<F>): Generator<Rechecked<F>> {
  for (const file of files) {
    const answer = recheckFile(pack, file)
    if ('refusal' in answer || answer.change !== null) yield answer
  }
}
