import type { LocalDate } from '../dates.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type Context, dayKey } from './compile-env.ts'
import type { Criterion, FactOrigin, FactUsed, Verdict } from './criterion.ts'
import { decidingFact } from './deciding-day.ts'
import type { Facts } from './facts.ts'
import { decidingDates } from './pack-schema.ts'
import { type FactSlot, isRecord } from './read-facts.ts'
import type { ResolvedSettings } from './settings.ts'
import { byFactsNames, judgement, met, notMet, type Truth, unknown } from './truth.ts'

/** One file while it is judged. */
export type Judging = {
  readonly context: Context
  readonly facts: Facts
  readonly settings: ResolvedSettings
  readonly origins: Readonly<Record<string, FactOrigin>> | undefined
  readonly signedOn: SignedOn | undefined
}

/** Facts a condition showed when its note was signed, by condition. */
export type SignedOn = Readonly<Record<string, readonly Pick<FactUsed, 'fact' | 'value'>[]>>

export const noStrings: readonly string[] = Object.freeze([])
export const noYears: readonly number[] = Object.freeze([])
const noReadings: Readonly<Record<string, string>> = Object.freeze({})

/** @returns null where the condition is not one for this file. `day`: the day the law is read as of. */
export function lineOf(condition: CompiledCondition, day: LocalDate | undefined, judging: Judging): Criterion | null {
  const { when, unless } = condition
  const { context } = judging
  if (day === undefined) {
    return when === null || when(context) === met ? unjudged(condition, unknown, judging) : null
  }
  if (context.lawDate !== day) {
    context.lawDate = day
    context.lawDay = dayKey(day)
  }
  const outside = outOfForce(condition, context.lawDay)
  if (outside === 'absent') return null
  if (when !== null && when(context) !== met) return null
  if (unless !== null && unless(context) === met) return null
  if (outside === 'judgement') return unjudged(condition, judgement, judging)

  context.threshold = Number.NaN
  context.margin = Number.NaN
  context.years = noYears
  const byFacts = condition.run(context)
  const missingPapers = missing(condition.papers, context.papers)
  const facts = factsShown(condition.shows, judging)
  const note = byFacts === judgement ? noteOn(condition.id, facts, judging) : null
  const { citation, basis } = condition.place(context)
  return {
    id: condition.id,
    kind: condition.kind,
    verdict: verdictOf(byFacts, note, missingPapers.length === 0),
    byFacts: byFactsNames[byFacts],
    missingPapers,
    citation,
    facts,
    threshold: Number.isNaN(context.threshold) ? null : context.threshold,
    margin: Number.isNaN(context.margin) ? null : context.margin,
    unit: Number.isNaN(context.threshold) ? null : context.unit,
    judgement: note,
    ruleInForce: true,
    readings: readingsOf(condition, judging.settings),
    basis,
    inForce: condition.inForce,
  }
}

/** Unknown stays short of evidence and a failed fact stays failed, whatever papers and notes say. */
function verdictOf(byFacts: Truth, note: 'met' | 'notMet' | null, proven: boolean): Verdict {
  if (byFacts === notMet) return 'notMet'
  if (byFacts === unknown) return 'evidenceMissing'
  if (byFacts === judgement) {
    if (note === null) return 'needsJudgement'
    if (note === 'notMet') return 'notMet'
  }
  return proven ? 'met' : 'evidenceMissing'
}

function outOfForce(condition: CompiledCondition, day: number): 'judgement' | 'absent' | null {
  if (day < condition.from) return condition.beforeForce
  return day > condition.to ? condition.afterForce : null
}

/** No rule to apply (a signed note settles it, without papers), or no day to read the law as of. */
function unjudged(
  condition: CompiledCondition,
  byFacts: typeof judgement | typeof unknown,
  judging: Judging,
): Criterion {
  const facts = [decidingDateUsed(condition, judging)]
  const note = byFacts === judgement ? noteOn(condition.id, facts, judging) : null
  const missingPapers = byFacts === judgement ? noStrings : missing(condition.papers, judging.context.papers)
  const { citation, basis } = condition.place(judging.context)
  return {
    id: condition.id,
    kind: condition.kind,
    verdict: verdictOf(byFacts, note, true),
    byFacts: byFactsNames[byFacts],
    missingPapers,
    citation,
    facts,
    threshold: null,
    margin: null,
    unit: null,
    judgement: note,
    ruleInForce: byFacts !== judgement,
    readings: noReadings,
    basis,
    inForce: condition.inForce,
  }
}

/** The signed note of a condition, where it was signed on the facts as they are: one on other facts leaves the question open. */
function noteOn(
  id: string,
  facts: readonly FactUsed[],
  { facts: { judgements }, signedOn }: Judging,
): 'met' | 'notMet' | null {
  const note = judgements?.[id] ?? null
  const signed = note === null ? undefined : signedOn?.[id]
  if (signed === undefined) return note
  const now = facts.map(({ fact, value }) => ({ fact, value }))
  return JSON.stringify(now) === JSON.stringify(signed.map(({ fact, value }) => ({ fact, value }))) ? note : null
}

function decidingDateUsed({ decidedBy }: CompiledCondition, { facts, origins }: Judging): FactUsed {
  const own = decidingFact[decidingDates[decidedBy] ?? 'request']
  const fact = own === 'planApprovedOn' && (facts[own] ?? null) === null ? 'requestDate' : own
  const value = facts[fact] ?? null
  return { fact, value, known: value !== null, origin: origins?.[fact] ?? null }
}

function missing(papers: readonly string[], onFile: readonly string[]): readonly string[] {
  for (const paper of papers) {
    if (!onFile.includes(paper)) return papers.filter((code) => !onFile.includes(code))
  }
  return noStrings
}

function factsShown(shows: readonly FactSlot[], { context, origins }: Judging): FactUsed[] {
  const shown: FactUsed[] = []
  for (const { index, fact } of shows) {
    if (fact.kind === 'yearly') {
      pushYears(fact.name, context.raws[index], context.years, origins, shown)
      continue
    }
    const raw = context.raws[index]
    const value = context.values[index]
    shown.push({
      fact: fact.name,
      value: (raw === undefined ? value : raw) ?? null,
      known: value !== undefined,
      origin: origins?.[fact.name] ?? null,
    })
  }
  return shown
}

function pushYears(
  name: string,
  raw: unknown,
  years: readonly number[],
  origins: Judging['origins'],
  shown: FactUsed[],
): void {
  for (const year of years) {
    const value = isRecord(raw) ? raw[year] : raw
    const fact = `${name}.${year}`
    const origin = origins?.[fact] ?? origins?.[name] ?? null
    shown.push({ fact, value: value ?? null, known: value !== undefined, origin })
  }
}

function readingsOf(condition: CompiledCondition, settings: ResolvedSettings): Readonly<Record<string, string>> {
  if (condition.settings.length === 0) return noReadings
  const key = condition.settingsKey
  const made = settings.readings.get(key)
  if (made !== undefined) return made
  const readings = Object.freeze(Object.fromEntries(condition.settings.map((id) => [id, settings.values[id] ?? ''])))
  settings.readings.set(key, readings)
  return readings
}
