import type { Dong } from '../money.ts'
import type { Criterion, Verdict } from './criterion.ts'
import type { Citation } from './pack-schema.ts'
import type { ParameterUnit } from './rule-schema.ts'

/** What two judgements of one file are compared by: a new one, or one kept by a check run. */
export type Outcome = {
  readonly overall: Verdict
  readonly criteria: readonly Criterion[]
  /** The most the state may give, đồng; null where it is open; compared only where both sides say it. */
  readonly ceiling?: Dong | null
}

/** A line of the verdict whose result is another one. `from` or `to` null: the condition was not there, or is no more. */
export type LineChange = {
  readonly id: string
  readonly kind: Criterion['kind']
  readonly from: Verdict | null
  readonly to: Verdict | null
  /** The clause that decides now; of a condition that vanished, the one that did. */
  readonly citation: Citation
  /** What was compared against, in `unit`; null where nothing was. */
  readonly thresholdFrom: number | null
  readonly thresholdTo: number | null
  readonly unit: ParameterUnit | null
  /** Facts whose values differ, by flat name; null: unknown or none. */
  readonly facts: readonly FactChange[]
}
export type FactChange = { readonly fact: string; readonly from: unknown; readonly to: unknown }

/** From what to what, and by which clauses. Overall may stay while a line changes. */
export type RunChange = {
  readonly overall: { readonly from: Verdict; readonly to: Verdict }
  readonly lines: readonly LineChange[]
  /** The most the state may give, where it is another one; null where it stays or was not asked. */
  readonly ceiling: { readonly from: Dong | null; readonly to: Dong | null } | null
}

/** @returns null where no verdict changed, overall or of any line, and no ceiling: what else was compared changes nobody's result. */
export function compareRuns(before: Outcome, after: Outcome): RunChange | null {
  const ceiling = ceilingChange(before.ceiling, after.ceiling)
  if (ceiling === null && sameVerdicts(before, after)) return null
  const lines = [
    ...after.criteria.flatMap((line) => lineChange(lineOf(before, line.id), line)),
    ...before.criteria.flatMap((line) => (lineOf(after, line.id) === undefined ? lineChange(line, undefined) : [])),
  ]
  if (ceiling === null && lines.length === 0 && before.overall === after.overall) return null
  return { overall: { from: before.overall, to: after.overall }, lines, ceiling }
}

/** Null where it stays, or one side does not say it. */
export function ceilingChange(from: Outcome['ceiling'], to: Outcome['ceiling']): RunChange['ceiling'] {
  return from === undefined || to === undefined || from === to ? null : { from, to }
}

/** Most files of a re-check do not change: this looks without making anything. */
function sameVerdicts(before: Outcome, after: Outcome): boolean {
  const { length } = before.criteria
  if (before.overall !== after.overall || after.criteria.length !== length) return false
  for (let at = 0; at < length; at += 1) {
    const old = before.criteria[at]
    const now = after.criteria[at]
    if (old?.id !== now?.id || old?.verdict !== now?.verdict) return false
  }
  return true
}

function lineOf({ criteria }: Outcome, id: string): Criterion | undefined {
  return criteria.find((line) => line.id === id)
}

function lineChange(before: Criterion | undefined, after: Criterion | undefined): LineChange[] {
  const line = after ?? before
  if (line === undefined || before?.verdict === after?.verdict) return []
  return [
    {
      id: line.id,
      kind: line.kind,
      from: before?.verdict ?? null,
      to: after?.verdict ?? null,
      citation: line.citation,
      thresholdFrom: before?.threshold ?? null,
      thresholdTo: after?.threshold ?? null,
      unit: after?.unit ?? before?.unit ?? null,
      facts: factChanges(before?.facts ?? [], after?.facts ?? []),
    },
  ]
}

function factChanges(before: Criterion['facts'], after: Criterion['facts']): FactChange[] {
  const names = new Set([...before, ...after].map(({ fact }) => fact))
  return [...names].flatMap((fact) => {
    const from = shownValue(before, fact)
    const to = shownValue(after, fact)
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ fact, from, to }]
  })
}

function shownValue(facts: Criterion['facts'], name: string): unknown {
  return facts.find(({ fact }) => fact === name)?.value ?? null
}
