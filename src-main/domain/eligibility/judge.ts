import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import type { Context } from './compile-env.ts'
import type { Criterion, FactOrigin, Judgement, Verdict } from './criterion.ts'
import type { Facts } from './facts.ts'
import { type Judging, lineOf, noStrings, noYears } from './line.ts'
import { type Pack, packVersionOf, type Plan } from './pack.ts'
import { ruleValues } from './read-facts.ts'
import { type ResolvedSettings, resolveSettings } from './settings.ts'

export type JudgeOptions = {
  /** The day the law is read as of; without it each condition's own deciding date. */
  readonly asOf?: LocalDate | undefined
  /** Dates that may decide beside the request's; a missing one is taken from the request. */
  readonly dates?: { readonly decision?: LocalDate | undefined; readonly payment?: LocalDate | undefined } | undefined
  /** Chosen readings by setting; the pack's defaults for the rest. */
  readonly settings?: Readonly<Record<string, string>> | undefined
  /** Where each fact came from, by flat name. */
  readonly origins?: Readonly<Record<string, FactOrigin>> | undefined
  /** Support in the register that may overlap, one line each. */
  readonly registerOverlaps?: readonly string[] | undefined
}

/**
 * The verdict of a pack on one file. Pure: the same pack, facts and options give the same bytes.
 * @throws Refusal `facts.invalid` (a content or work the pack does not know), `assess.contentUnsupported`,
 * `settings.invalid`.
 */
export function judge(pack: Pack, facts: Facts, options: JudgeOptions): Judgement {
  const { conditions, reads } = planFor(pack, facts)
  const settings = settingsFor(pack, options.settings)
  const requestDate = facts.requestDate ?? undefined
  const { registerOverlaps, dates } = options
  const given = registerOverlaps === undefined ? facts : { ...facts, registerOverlaps }
  const context: Context = {
    values: ruleValues(given, reads),
    requestDate,
    papers: facts.papers ?? noStrings,
    settings: settings.chosen,
    lawDate: requestDate ?? '',
    threshold: Number.NaN,
    margin: Number.NaN,
    years: noYears,
  }
  const judging: Judging = { context, facts, given, settings, origins: options.origins ?? noOrigins }
  const days = {
    request: options.asOf ?? requestDate,
    decision: options.asOf ?? dates?.decision ?? requestDate,
    payment: options.asOf ?? dates?.payment ?? requestDate,
  }
  const criteria: Criterion[] = []
  let worst: Verdict | null = null
  for (const condition of conditions) {
    const line = lineOf(condition, days[condition.data.decidedBy], judging)
    if (line === null) continue
    criteria.push(line)
    if (line.kind === 'condition' && (worst === null || severity[line.verdict] > severity[worst])) worst = line.verdict
  }
  return {
    // A file no condition applies to has not been judged.
    overall: worst ?? 'needsJudgement',
    criteria,
    pack: packVersionOf(pack),
    settings: settings.values,
    asOf: options.asOf ?? requestDate ?? null,
  }
}

const severity = { met: 0, needsJudgement: 1, evidenceMissing: 2, notMet: 3 } as const satisfies Record<Verdict, number>
const noOrigins: Readonly<Record<string, FactOrigin>> = Object.freeze({})

function planFor(pack: Pack, facts: Facts): Plan {
  const byWork = pack.plans.get(facts.content)
  const content = pack.contents.find((known) => known.code === facts.content)
  if (byWork === undefined || content === undefined) {
    throw invalidCode('content', facts.content, pack.contents.map(({ code }) => code))
  }
  if (!content.supported) {
    throw new Refusal('assess.contentUnsupported', { content: content.code, pack: pack.id }, 'content')
  }
  const plan = byWork.get(content.needsWork ? (facts.work ?? '') : '')
  if (plan === undefined) throw invalidCode('work', facts.work ?? null, [...byWork.keys()])
  return plan
}

function invalidCode(path: string, value: string | null, expected: readonly string[]): Refusal {
  return new Refusal('facts.invalid', { path, value: JSON.stringify(value), expected: expected.join(', ') }, path)
}

const resolved = new WeakMap<Pack, WeakMap<object, ResolvedSettings>>()

/** One office's settings judge many files: they are resolved once per pack. */
function settingsFor(pack: Pack, choices: Readonly<Record<string, string>> | undefined): ResolvedSettings {
  if (choices === undefined) return pack.defaultSettings
  const ofPack = resolved.get(pack) ?? new WeakMap<object, ResolvedSettings>()
  resolved.set(pack, ofPack)
  const known = ofPack.get(choices)
  if (known !== undefined) return known
  const made = resolveSettings(pack, choices)
  ofPack.set(choices, made)
  return made
}
