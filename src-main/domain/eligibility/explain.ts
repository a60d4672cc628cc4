import type { Criterion } from './criterion.ts'
import { decidingFact } from './deciding-day.ts'
import { limitSideOf } from './limit-side.ts'
import type { ConditionData, PackData } from './pack-schema.ts'
import { fill, formatNumber, formatRatio, formatValue, type Lang } from './sentences.ts'

/**
 * What was compared, in one line: `2016: 1.516.000.000 ≥ 1.000.000.000, dư 516.000.000`; then the note that settled it, the
 * papers not on file, and any reading of the law other than the default. The sentences stand in the pack.
 */
export function explainCriterion(pack: PackData, criterion: Criterion, lang: Lang): string {
  const { words } = pack
  const parts: string[] = []
  // A paper that is itself the condition: the papers not on file say all there is.
  const onlyPaper = criterion.byFacts === 'unknown' && criterion.facts.length === 0
  if (!onlyPaper) {
    parts.push(
      fill(sentenceFor(pack, criterion, lang), (name) => wordsFor(pack, criterion, name, lang), words.none[lang]),
    )
  }
  if (criterion.judgement !== null) {
    parts.push((criterion.judgement === 'met' ? words.settledMet : words.settledNotMet)[lang])
  }
  if (criterion.missingPapers.length > 0 && criterion.verdict !== 'notMet') {
    const papers = criterion.missingPapers.map((code) => paperName(pack, code, lang)).join(', ')
    parts.push(fill(words.missingPapers[lang], () => papers, papers))
  }
  return [...parts, ...otherReadings(pack, criterion, lang)].join(' · ')
}

function sentenceFor(pack: PackData, criterion: Criterion, lang: Lang): string {
  const { words } = pack
  const { byFacts } = criterion
  if (!criterion.ruleInForce) return words.outOfForce[lang]
  const condition = conditionOf(pack, criterion)
  if (words.noDay !== undefined && condition !== undefined && hasNoDay(condition, criterion)) return words.noDay[lang]
  return (condition?.explain[byFacts] ?? words[byFacts])[lang]
}

function conditionOf(pack: PackData, { id }: Criterion): ConditionData | undefined {
  return pack.conditions.find((condition) => condition.id === id)
}

/** All such a line shows is the day that would choose the rule, and it is not known. */
function hasNoDay({ decidedBy }: ConditionData, { byFacts, facts }: Criterion): boolean {
  const [day, more] = facts
  if (byFacts !== 'unknown' || day === undefined || day.known || more !== undefined) return false
  return day.fact === decidingFact[decidedBy] || day.fact === decidingFact.request
}

function wordsFor(pack: PackData, criterion: Criterion, name: string, lang: Lang): string | null {
  const [ask = '', of = ''] = name.split(':', 2)
  switch (ask) {
    case 'threshold':
      return formatValue(criterion.threshold, lang)
    case 'margin':
      return marginWords(pack, criterion.margin, lang)
    case 'excess':
      return criterion.margin === null ? null : formatNumber(Math.abs(criterion.margin), lang)
    case 'compared':
      return comparedWords(pack, criterion, lang)
    case 'from':
      return formatValue(criterion.inForce.from, lang)
    case 'to':
      return formatValue(criterion.inForce.to, lang)
    case 'best':
      return formatValue(bestOf(criterion, of)?.value, lang)
    case 'bestYear':
      return bestOf(criterion, of)?.year ?? null
    case 'years':
      return yearsOf(criterion, of)
        .map(({ year }) => year)
        .sort()
        .join(', ')
    case 'count':
      return formatValue(listOf(criterion, of).length, lang)
    case 'list':
      return listOf(criterion, of)
        .map((item) => (of === 'practices' ? practiceName(pack, item, lang) : itemWords(item)))
        .join('; ')
    case 'ratio':
      return ratioOf(criterion, of, lang)
    default:
      return formatValue(factValue(criterion, name), lang)
  }
}

function marginWords({ words }: PackData, margin: number | null, lang: Lang): string | null {
  if (margin === null) return null
  const amount = formatNumber(Math.abs(margin), lang)
  return fill((margin < 0 ? words.shortfall : words.surplus)[lang], () => amount, amount)
}

/** What was held against the threshold: a fact, or what was reckoned from several. */
function comparedWords(pack: PackData, criterion: Criterion, lang: Lang): string | null {
  const { threshold, margin } = criterion
  const condition = conditionOf(pack, criterion)
  if (threshold === null || margin === null || condition === undefined) return null
  return formatNumber(limitSideOf(condition) === 'most' ? threshold - margin : threshold + margin, lang)
}

function factValue(criterion: Criterion, name: string): unknown {
  return criterion.facts.find(({ fact }) => fact === name)?.value
}

function yearsOf(criterion: Criterion, name: string) {
  const prefix = `${name}.`
  return criterion.facts.flatMap(({ fact, value, known }) =>
    fact.startsWith(prefix) ? [{ year: fact.slice(prefix.length), value, known }] : [],
  )
}

function bestOf(criterion: Criterion, name: string): { readonly year: string; readonly value: number } | null {
  let best: { year: string; value: number } | null = null
  for (const { year, value, known } of yearsOf(criterion, name)) {
    const amount = typeof value === 'number' ? value : 0
    if (known && (best === null || amount > best.value)) best = { year, value: amount }
  }
  return best
}

function listOf(criterion: Criterion, name: string): readonly unknown[] {
  const value = factValue(criterion, name)
  return Array.isArray(value) ? value : []
}

function itemWords(item: unknown): string {
  if (typeof item === 'string') return item
  return typeof item === 'object' && item !== null ? Object.values(item).filter(Boolean).join(' ') : String(item)
}

function practiceName(pack: PackData, code: unknown, lang: Lang): string {
  return pack.practices.find((practice) => practice.code === code)?.name[lang] ?? itemWords(code)
}

function ratioOf(criterion: Criterion, names: string, lang: Lang): string | null {
  const [part, whole] = names.split('/').map((name) => factValue(criterion, name))
  return typeof part === 'number' && typeof whole === 'number' ? formatRatio(part, whole, lang) : null
}

function paperName(pack: PackData, code: string, lang: Lang): string {
  const name = pack.papers.find((paper) => paper.code === code)?.name[lang] ?? code
  // "GAP" stays as it is.
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(lang) + name.slice(1)
}

function otherReadings(pack: PackData, { readings }: Criterion, lang: Lang): string[] {
  return Object.entries(readings).flatMap(([id, value]) => {
    const setting = pack.settings.find((known) => known.id === id)
    const chosen = setting?.values.find((known) => known.value === value)
    return setting === undefined || chosen === undefined || setting.default === value ? [] : [chosen.name[lang]]
  })
}
