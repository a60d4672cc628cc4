import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import type { Context } from './compile-env.ts'
import { type Criterion, type FactOrigin, type Judgement, type Verdict, worse } from './criterion.ts'
import { dayThatDecides } from './deciding-day.ts'
import type { Facts } from './facts.ts'
import { type Judging, lineOf, noStrings, noYears, type SignedOn } from './line.ts'
import type { Pack, Plan } from './pack.ts'
import { decidingDates } from './pack-schema.ts'
import { readFacts } from './read-facts.ts'
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
  /** The facts each signed note was signed on, by condition; one that is missing is taken to be signed on any. */
  readonly signedOn?: SignedOn | undefined
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
  const { raws, values } = readFacts(given, reads)
  const context: Context = {
    raws,
    values,
    requestDate,
    papers: facts.papers ?? noStrings,
    settings: settings.chosen,
    provincial: noProvincial,
    steps: noSteps,
    line: noLine,
    lines: Number.NaN,
    lawDate: '',
    lawDay: 0,
    threshold: Number.NaN,
    margin: Number.NaN,
    unit: null,
    years: noYears,
  }
  const judging: Judging = { context, facts, settings, origins: options.origins, signedOn: options.signedOn }
  const days = decidingDates.map((by) => dayThatDecides(by, facts, dates))
  const criteria: Criterion[] = []
  let worst: Verdict | null = null
  for (const condition of conditions) {
    const line = lineOf(condition, options.asOf ?? days[condition.decidedBy], judging)
    if (line === null) continue
    criteria.push(line)
    if (line.kind === 'condition') worst = worse(worst, line.verdict)
  }
  return {
    // A file no condition applies to has not been judged.
    overall: worst ?? 'needsJudgement',
    criteria,
    pack: pack.packVersion,
    settings: settings.values,
    asOf: options.asOf ?? requestDate ?? null,
  }
}

// A condition asks for none of these: they belong to amounts.
const noProvincial: Context['provincial'] = Object.freeze([])
const noSteps: number[] = []
const noLine: Context['line'] = Object.freeze({ quantity: Number.NaN, lossPct: Number.NaN })

function planFor(pack: Pack, facts: Facts): Plan {
  const content = pack.contents.find((known) => known.code === facts.content)
  if (content === undefined)
    throw invalidCode(
      'content',
      facts.content,
      pack.contents.map(({ code }) => code),
    )
  const byWork = pack.plans.get(content.code)
  if (byWork === undefined) {
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
