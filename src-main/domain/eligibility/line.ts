import type { LocalDate } from '../dates.ts'
import type { CompiledCondition } from './compile-condition.ts'
import type { Context } from './compile-env.ts'
import type { Criterion, FactOrigin, FactUsed, Verdict } from './criterion.ts'
import { type FactInfo, type Facts, factTable } from './facts.ts'
import { isRecord, rawFact, ruleValue } from './read-facts.ts'
import type { ResolvedSettings } from './settings.ts'
import { byFactsNames, judgement, met, notMet, type Truth, unknown } from './truth.ts'

/** One file while it is judged. */
export type Judging = {
  readonly context: Context
  readonly facts: Facts
  /** The facts, with the inputs of the engine beside them. */
  readonly given: Readonly<Record<string, unknown>>
  readonly settings: ResolvedSettings
  readonly origins: Readonly<Record<string, FactOrigin>>
}

export const noStrings: readonly string[] = Object.freeze([])
export const noYears: readonly number[] = Object.freeze([])
const noReadings: Readonly<Record<string, string>> = Object.freeze({})

/** @returns null where the condition is not one for this file. `day`: the day the law is read as of. */
export function lineOf(condition: CompiledCondition, day: LocalDate | undefined, judging: Judging): Criterion | null {
  if (day === undefined) return unjudged(condition, unknown, judging)
  const { data, when, unless } = condition
  const { context } = judging
  context.lawDate = day
  const outside = outOfForce(condition, day)
  if (outside === 'absent') return null
  if (when !== null && when.run(context) !== met) return null
  if (unless !== null && unless.run(context) === met) return null
  if (outside === 'judgement') return unjudged(condition, judgement, judging)

  context.threshold = Number.NaN
  context.margin = Number.NaN
  context.years = noYears
  const byFacts = condition.rule.run(context)
  const missingPapers = missing(data.papers, context.papers)
  const note = byFacts === judgement ? (judging.facts.judgements?.[data.id] ?? null) : null
  return {
    id: data.id,
    kind: data.kind,
    verdict: verdictOf(byFacts, note, missingPapers.length === 0),
    byFacts: byFactsNames[byFacts],
    missingPapers,
    citation: condition.citation(context),
    facts: factsShown(condition.shows, judging),
    threshold: Number.isNaN(context.threshold) ? null : context.threshold,
    margin: Number.isNaN(context.margin) ? null : context.margin,
    unit: condition.rule.unit,
    judgement: note,
    ruleInForce: true,
    readings: readingsOf(condition, judging.settings),
    basis: data.basis,
    inForce: data.inForce,
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

function outOfForce({ data }: CompiledCondition, day: LocalDate): 'judgement' | 'absent' | null {
  const { from, to } = data.inForce
  if (from !== null && day < from) return data.beforeForce
  return to !== null && day > to ? data.afterForce : null
}

/** No rule to apply (a signed note settles it, without papers), or no day to read the law as of. */
function unjudged(condition: CompiledCondition, byFacts: typeof judgement | typeof unknown, judging: Judging): Criterion {
  const { data } = condition
  const note = byFacts === judgement ? (judging.facts.judgements?.[data.id] ?? null) : null
  const missingPapers = byFacts === judgement ? noStrings : missing(data.papers, judging.context.papers)
  return {
    id: data.id,
    kind: data.kind,
    verdict: verdictOf(byFacts, note, true),
    byFacts: byFactsNames[byFacts],
    missingPapers,
    citation: condition.citation(judging.context),
    facts: [used(requestDate, judging)],
    threshold: null,
    margin: null,
    unit: null,
    judgement: note,
    ruleInForce: byFacts !== judgement,
    readings: noReadings,
    basis: data.basis,
    inForce: data.inForce,
  }
}

const requestDate: FactInfo = factTable.find((fact) => fact.name === 'requestDate') ?? {
  name: 'requestDate',
  parent: null,
  key: 'requestDate',
  kind: 'date',
}

function missing(papers: readonly string[], onFile: readonly string[]): readonly string[] {
  for (const paper of papers) {
    if (!onFile.includes(paper)) return papers.filter((code) => !onFile.includes(code))
  }
  return noStrings
}

function factsShown(shows: readonly FactInfo[], judging: Judging): FactUsed[] {
  const shown: FactUsed[] = []
  for (const fact of shows) {
    if (fact.kind === 'yearly') pushYears(fact, judging, shown)
    else shown.push(used(fact, judging))
  }
  return shown
}

function used(fact: FactInfo, { given, origins }: Judging): FactUsed {
  const raw = rawFact(given, fact)
  const value = ruleValue(fact, raw)
  return {
    fact: fact.name,
    value: raw === undefined ? (value ?? null) : raw,
    known: value !== undefined,
    origin: origins[fact.name] ?? null,
  }
}

function pushYears(fact: FactInfo, { given, origins, context }: Judging, shown: FactUsed[]): void {
  const raw = rawFact(given, fact)
  for (const year of context.years) {
    const name = `${fact.name}.${year}`
    const value = isRecord(raw) ? raw[year] : raw
    shown.push({ fact: name, value: value ?? null, known: value !== undefined, origin: origins[name] ?? origins[fact.name] ?? null })
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
