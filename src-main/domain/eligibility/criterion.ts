import type { LocalDate } from '../dates.ts'
import type { Basis, Citation, LineKind, Period } from './pack-schema.ts'
import type { ParameterUnit } from './rule-schema.ts'
import type { ByFacts } from './truth.ts'

export const verdicts = ['met', 'notMet', 'evidenceMissing', 'needsJudgement'] as const

/** đạt, không đạt, chưa đủ căn cứ, cần thẩm định. */
export type Verdict = (typeof verdicts)[number]

/** The worst counts: notMet, then evidenceMissing, then needsJudgement, then met. */
export function worse(a: Verdict | null, b: Verdict): Verdict {
  if (a === null || a === b) return b
  if (a === 'notMet' || b === 'notMet') return 'notMet'
  if (a === 'evidenceMissing' || b === 'evidenceMissing') return 'evidenceMissing'
  return 'needsJudgement'
}

/** Where a fact came from: an officer's form, an imported workbook, a paper, the register. */
export type FactOrigin = 'form' | 'import' | 'paper' | 'register'

/** A fact a rule read. `known` false: missing, or a `null` or 0 that tells nothing; `value` null: known to be none. */
export type FactUsed = {
  /** Flat name; for figures by year `coop.revenue.2016`. */
  readonly fact: string
  readonly value: unknown
  readonly known: boolean
  /** Null where the caller did not say. */
  readonly origin: FactOrigin | null
}

/** One line of a verdict (điều kiện hoặc tiêu chí ưu tiên). Statement and names stand in the pack, by id. */
export type Criterion = {
  readonly id: string
  /** A priority and a warning never count in the overall verdict. */
  readonly kind: LineKind
  readonly verdict: Verdict
  /** What the facts alone say, papers and notes apart. */
  readonly byFacts: ByFacts
  /** Codes of the proving papers that are not on file, whatever the verdict. */
  readonly missingPapers: readonly string[]
  readonly citation: Citation
  readonly facts: readonly FactUsed[]
  /** What was compared against, in `unit`; null where nothing was. */
  readonly threshold: number | null
  /** How far inside the threshold (negative: outside), in `unit`. */
  readonly margin: number | null
  readonly unit: ParameterUnit | null
  /** The signed note that settled it, where one did. */
  readonly judgement: 'met' | 'notMet' | null
  /** False: no rule was in force on the day the law is read as of. */
  readonly ruleInForce: boolean
  /** Open readings of the law this line depends on, and the reading taken. */
  readonly readings: Readonly<Record<string, string>>
  readonly basis: Basis
  readonly inForce: Period
}

/** The verdict on one file, with everything needed to give it again. */
export type Judgement = {
  readonly overall: Verdict
  readonly criteria: readonly Criterion[]
  readonly pack: PackVersion
  /** The chosen value of every setting of the pack. */
  readonly settings: Readonly<Record<string, string>>
  /** The day the law is read as of; null when that is each condition's own deciding date and the request has none. */
  readonly asOf: LocalDate | null
}

/** `hash`: SHA-256 of the pack's content. */
export type PackVersion = { readonly id: string; readonly version: string; readonly hash: string }
