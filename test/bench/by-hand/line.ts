import type { LocalDate } from '../../../src-main/domain/dates.ts'
import type { Criterion, FactUsed, Verdict } from '../../../src-main/domain/eligibility/criterion.ts'
import type { Facts } from '../../../src-main/domain/eligibility/facts.ts'
import type { ByFacts } from '../../../src-main/domain/eligibility/truth.ts'

/** One file, its groups at hand. By hand: no pack is read, every number and article stands where it is used. */
export type File = {
  readonly facts: Facts
  readonly coop: NonNullable<Facts['coop']>
  readonly day: LocalDate
  readonly papers: readonly string[]
}

export type Citation = Criterion['citation']
export type Measure = Pick<Criterion, 'threshold' | 'margin' | 'unit'>

/** What is the same for a condition in every file. */
export type Known = Pick<Criterion, 'id' | 'kind' | 'basis' | 'inForce'> & { readonly papers: readonly string[] }

export const nothing: Measure = { threshold: null, margin: null, unit: null }
const noPapers: readonly string[] = []
const noReadings: Criterion['readings'] = {}

export const line = (
  known: Known,
  file: File,
  citation: Citation,
  byFacts: ByFacts,
  facts: readonly FactUsed[],
  measure: Measure,
  readings: Criterion['readings'] | null,
): Criterion => {
  const missingPapers = known.papers.every((code) => file.papers.includes(code))
    ? noPapers
    : known.papers.filter((code) => !file.papers.includes(code))
  const judgement = byFacts === 'judgement' ? noteOf(known, file) : null
  return {
    id: known.id,
    kind: known.kind,
    verdict: verdictOf(byFacts, judgement, missingPapers.length === 0),
    byFacts,
    missingPapers,
    citation,
    facts,
    threshold: measure.threshold,
    margin: measure.margin,
    unit: measure.unit,
    judgement,
    ruleInForce: true,
    readings: readings ?? noReadings,
    basis: known.basis,
    inForce: known.inForce,
  }
}

/** Asked for on a day before the rule was there: a person judges. */
export const tooEarly = (known: Known, file: File, citation: Citation): Criterion => {
  const judgement = noteOf(known, file)
  return {
    id: known.id,
    kind: known.kind,
    verdict: verdictOf('judgement', judgement, true),
    byFacts: 'judgement',
    missingPapers: noPapers,
    citation,
    facts: [{ fact: 'requestDate', value: file.day, known: true, origin: null }],
    threshold: null,
    margin: null,
    unit: null,
    judgement,
    ruleInForce: false,
    readings: noReadings,
    basis: known.basis,
    inForce: known.inForce,
  }
}

const noteOf = (known: Known, file: File): Criterion['judgement'] => file.facts.judgements?.[known.id] ?? null

const verdictOf = (byFacts: ByFacts, note: Criterion['judgement'], proven: boolean): Verdict => {
  if (byFacts === 'notMet' || note === 'notMet') return 'notMet'
  if (byFacts === 'unknown') return 'evidenceMissing'
  if (byFacts === 'judgement' && note === null) return 'needsJudgement'
  return proven ? 'met' : 'evidenceMissing'
}

/** A fact whose `null` says "none". */
export const told = (fact: string, value: unknown): FactUsed => ({
  fact,
  value: value ?? null,
  known: value !== undefined,
  origin: null,
})

/** A fact whose `null` says nothing. */
export const given = (fact: string, value: unknown): FactUsed => ({
  fact,
  value: value ?? null,
  known: value !== undefined && value !== null,
  origin: null,
})

export const atLeast = (value: number | null | undefined, threshold: number, unit: Measure['unit']): Measure => ({
  threshold,
  margin: value === undefined ? null : rounded((value ?? 0) - threshold),
  unit,
})

export const reaches = (value: number | null | undefined, threshold: number): ByFacts => {
  if (value === undefined) return 'unknown'
  return (value ?? 0) >= threshold ? 'met' : 'notMet'
}

/** 20 - 19.9 is 0.1. */
export const rounded = (n: number): number => (Number.isInteger(n) ? n : Math.round(n * 1e6) / 1e6)

/** Has it been that many months from a day to the day of the request? */
export const monthsPassed = (since: LocalDate | null | undefined, months: number, day: LocalDate): boolean => {
  if (since === null || since === undefined) return false
  const passed = monthOf(day) - monthOf(since)
  if (passed !== months) return passed > months
  return day.slice(8) >= since.slice(8) || isMonthEnd(day)
}

const monthOf = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

const isMonthEnd = (date: LocalDate): boolean =>
  Number(date.slice(8)) === new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
