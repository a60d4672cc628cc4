import type { LocalDate } from '../../domain/dates.ts'
import type { FactOrigin, Judgement } from '../../domain/eligibility/criterion.ts'
import type { Facts } from '../../domain/eligibility/facts.ts'
import { judge } from '../../domain/eligibility/judge.ts'
import type { SignedOn } from '../../domain/eligibility/line.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { ProvincialValue } from '../../domain/eligibility/provincial.ts'
import type { Gathered } from './gather.ts'

/** What a check run keeps so that it can be given again; its pack, readings and result stand beside it. */
export type RunInputs = {
  readonly facts: Facts
  readonly origins: Readonly<Record<string, FactOrigin>>
  readonly overlaps: readonly string[]
  /** What the province had fixed; missing in runs of the version before. */
  readonly provincial?: readonly ProvincialValue[]
  /** What each signed note was signed on; missing in runs of an older version, and empty where nothing was signed. */
  readonly signedOn?: SignedOn
  /** The day the law was read as of; null: each condition's own. */
  readonly asOf: LocalDate | null
}

export type Judged = { readonly judgement: Judgement; readonly inputs: RunInputs }

export const judgeGathered = (pack: Pack, gathered: Gathered, asOf: LocalDate | null): Judged => {
  return judgeInputs(pack, inputsOf(gathered, asOf), gathered.settings)
}

/** What of a gathered file a run keeps. */
export const inputsOf = (
  { facts, origins, overlaps, provincial, signedOn }: Gathered,
  asOf: LocalDate | null,
): RunInputs => ({
  facts,
  origins,
  overlaps,
  provincial,
  signedOn,
  asOf,
})

/** The one way from what a run keeps to its verdict, now or when it is given again. */
export const judgeInputs = (pack: Pack, inputs: RunInputs, settings: Readonly<Record<string, string>>): Judged => ({
  judgement: judge(pack, inputs.facts, optionsOf(inputs, settings)),
  inputs,
})

export const optionsOf = (
  { origins, overlaps, signedOn, asOf }: RunInputs,
  settings: Readonly<Record<string, string>>,
) => ({
  asOf: asOf ?? undefined,
  origins,
  settings,
  registerOverlaps: overlaps,
  signedOn,
})
