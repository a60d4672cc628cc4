import { formatDate, isLocalDate } from '../../domain/dates.ts'
import { formatCitation } from '../../domain/eligibility/citation.ts'
import type { Criterion, FactUsed } from '../../domain/eligibility/criterion.ts'
import { type Distance, distanceOf } from '../../domain/eligibility/distance.ts'
import { explainCriterion } from '../../domain/eligibility/explain.ts'
import { factTable } from '../../domain/eligibility/facts.ts'
import { limitSideOf } from '../../domain/eligibility/limit-side.ts'
import type { PackData } from '../../domain/eligibility/pack-schema.ts'
import { isRecord } from '../../domain/eligibility/read-facts.ts'
import { formatNumber, type Lang } from '../../domain/eligibility/sentences.ts'
import { labels } from '../../text/labels.ts'
import { factsText } from '../../text/screens/facts.ts'
import { sheetPhrases, sheetWords } from '../../text/verdict-sheet.ts'

type FactWords = {
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
}

/** What of a pack gives codes their names. */
type Names = Pick<PackData, 'items' | 'practices' | 'units'>

const words: Readonly<Record<Lang, FactWords>> = factsText

const factName = (fact: string, lang: Lang): string => {
  const year = /^coop\.revenue\.(\d{4})$/.exec(fact)?.[1]
  return year === undefined ? (words[lang].names[fact] ?? fact) : factsText[lang].revenueOf(year)
}

/** `Vốn đối ứng của HTX: 250.000.000 đồng (nhập tay)`; several with `; ` between them. Empty where there is none. */
export const factsWords = (pack: PackData, criterion: Criterion, lang: Lang): string => {
  const list = [
    ...criterion.facts.map((fact) => factWords(pack, fact, lang)),
    ...paperThatIs(pack, criterion, lang).map((fact) =>
      sheetPhrases.origin[lang]({ fact, origin: labels[lang].origin.paper }),
    ),
  ]
  return list.length === 0 ? '' : sheetPhrases.facts[lang]({ list: list.join('; ') })
}

/** A condition that is itself a paper, and is met: the paper on file is all the fact there is. */
const paperThatIs = (pack: PackData, { id, facts, byFacts }: Criterion, lang: Lang): readonly string[] => {
  const rule = pack.conditions.find((condition) => condition.id === id)?.rule
  if (rule?.test !== 'paper' || facts.length > 0 || byFacts !== 'met') return []
  return [pack.papers.find(({ code }) => code === rule.code)?.name[lang] ?? rule.code]
}

const factWords = (names: Names, { fact, value, known, origin }: FactUsed, lang: Lang): string => {
  const said = `${factName(fact, lang)}: ${known ? valueWords(names, fact, value, lang) : sheetWords.unknown[lang]}`
  return origin === null ? said : sheetPhrases.origin[lang]({ fact: said, origin: labels[lang].origin[origin] })
}

const valueWords = (names: Names, fact: string, value: unknown, lang: Lang): string => {
  if (value === null) return sheetWords.none[lang]
  if (typeof value === 'boolean') return value ? sheetWords.yes[lang] : sheetWords.no[lang]
  if (typeof value === 'number') return `${formatNumber(value, lang)} ${unitOf(fact, lang)}`.trim()
  if (isLocalDate(value)) return formatDate(value)
  if (typeof value === 'string') return words[lang].values[`${fact}.${value}`] ?? value
  if (!Array.isArray(value)) return JSON.stringify(value)
  if (value.length === 0) return sheetWords.none[lang]
  return value.map((item: unknown) => itemWords(names, fact, item, lang)).join(', ')
}

const itemWords = (names: Names, fact: string, item: unknown, lang: Lang): string => {
  if (fact === 'practices') return names.practices.find(({ code }) => code === item)?.name[lang] ?? String(item)
  if (!isRecord(item)) return String(item)
  if (fact === 'lines') return costWords(names, item, lang)
  return Object.values(item)
    .filter((part) => part !== null)
    .join(' ')
}

/** `Lúa thuần 7,5 ha mất 85 %`, `Thuê hội trường 2 ngày 2.000.000 đồng`. */
const costWords = (names: Names, line: Readonly<Record<string, unknown>>, lang: Lang): string => {
  const known = names.items.find(({ code }) => code === line['item'])
  const unit = names.units.find(({ id }) => id === known?.unit)?.name[lang] ?? ''
  const figure = (name: string, words: (n: string) => string): readonly string[] => {
    const value = line[name]
    return typeof value === 'number' ? [words(formatNumber(value, lang))] : []
  }
  return [
    known?.name[lang] ?? String(line['item']),
    ...figure('quantity', (n) => `${n} ${unit}`),
    ...figure('lossPct', (share) => sheetPhrases.loss[lang]({ share })),
    ...figure('amount', (n) => `${n} ${factsText[lang].units.VND}`),
    ...(line['invoice'] === false ? [sheetWords.noInvoice[lang]] : []),
  ].join(' ')
}

const unitOf = (fact: string, lang: Lang): string => {
  const info = factTable.find(({ name }) => name === fact.replace(/\.\d{4}$/, ''))
  return info?.kind === 'number' || info?.kind === 'yearly' ? factsText[lang].units[info.unit] : ''
}

/** How far from another verdict, in words; the way there is nobody's business here. Empty where no figure would change it. */
export const distanceWords = (pack: PackData, criterion: Criterion, lang: Lang): string => {
  const condition = pack.conditions.find(({ id }) => id === criterion.id)
  return sayDistance(pack, distanceOf(criterion, condition === undefined ? 'least' : limitSideOf(condition)), lang)
}

const sayDistance = (pack: Pick<PackData, 'papers' | 'units'>, distance: Distance | null, lang: Lang): string => {
  switch (distance?.kind) {
    case undefined:
      return ''
    case 'over':
    case 'under':
    case 'within':
    case 'beyond': {
      const unit = pack.units.find(({ id }) => id === distance.unit)?.name[lang] ?? ''
      return sheetPhrases[distance.kind][lang]({ by: `${formatNumber(distance.by, lang)} ${unit}`.trim() })
    }
    case 'lacks': {
      const facts = distance.facts.map((fact) => factName(fact, lang)).join(', ')
      const papers = distance.papers
        .map((code) => pack.papers.find((paper) => paper.code === code)?.name[lang] ?? code)
        .join(', ')
      const parts = [
        ...(facts === '' ? [] : [sheetPhrases.lacksFacts[lang]({ list: facts })]),
        ...(papers === '' ? [] : [sheetPhrases.lacksPapers[lang]({ list: papers })]),
      ]
      return parts.join('; ')
    }
    case 'note':
      return sheetPhrases.awaitsNote[lang]()
  }
}

/**
 * A line in one sentence: its verdict, what was compared by which facts from where, how far from another verdict, and the article. Papers
 * not on file are said once.
 */
export const lineSentence = (pack: PackData, criterion: Criterion, lang: Lang): string =>
  sheetPhrases.line[lang]({
    statement: pack.conditions.find(({ id }) => id === criterion.id)?.statement[lang] ?? criterion.id,
    verdict: labels[lang].verdict[criterion.verdict],
    compared: explainCriterion(pack, criterion, lang),
    facts: factsWords(pack, criterion, lang),
    distance: criterion.verdict === 'evidenceMissing' ? '' : distanceWords(pack, criterion, lang),
    article: formatCitation(pack, criterion.citation, lang),
  })
