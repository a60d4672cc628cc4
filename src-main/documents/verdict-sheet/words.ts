import { formatDate, isLocalDate } from '../../domain/dates.ts'
import type { FactUsed } from '../../domain/eligibility/criterion.ts'
import type { Distance } from '../../domain/eligibility/distance.ts'
import { factTable } from '../../domain/eligibility/facts.ts'
import type { PackData } from '../../domain/eligibility/pack-schema.ts'
import { formatNumber, type Lang } from '../../domain/eligibility/sentences.ts'
import { labels } from '../../text/labels.ts'
import { factsText } from '../../text/screens/facts.ts'
import { sheetPhrases, sheetWords } from '../../text/verdict-sheet.ts'

type FactWords = {
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
}

const words: Readonly<Record<Lang, FactWords>> = factsText

const factName = (fact: string, lang: Lang): string => {
  const { names } = words[lang]
  const year = /^(.+)\.(\d{4})$/.exec(fact)
  return year === null ? (names[fact] ?? fact) : `${names[year[1] ?? ''] ?? fact} ${year[2]}`
}

/** `Vốn đối ứng của HTX 250.000.000 đồng (nhập tay)`. */
export const factWords = ({ fact, value, known, origin }: FactUsed): string => {
  const said = `${factName(fact, 'vi')}: ${known ? valueWords(fact, value) : sheetWords.unknown.vi}`
  return origin === null ? said : sheetPhrases.origin.vi({ fact: said, origin: labels.vi.origin[origin] })
}

const valueWords = (fact: string, value: unknown): string => {
  if (value === null) return sheetWords.none.vi
  if (typeof value === 'boolean') return value ? sheetWords.yes.vi : sheetWords.no.vi
  if (typeof value === 'number') return `${formatNumber(value, 'vi')} ${unitOf(fact)}`.trim()
  if (isLocalDate(value)) return formatDate(value)
  if (typeof value === 'string') return words.vi.values[`${fact}.${value}`] ?? value
  if (Array.isArray(value)) return value.length === 0 ? sheetWords.none.vi : value.map(itemWords).join('; ')
  return JSON.stringify(value)
}

const itemWords = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item)
  return Object.values(item)
    .filter((part) => part !== null)
    .join(' ')
}

const unitOf = (fact: string): string => {
  const info = factTable.find(({ name }) => name === fact.replace(/\.\d{4}$/, ''))
  return info?.kind === 'number' || info?.kind === 'yearly' ? factsText.vi.units[info.unit] : ''
}

/** How far from another verdict, in words; the way there is nobody's business here. Empty where no figure would change it. */
export const distanceWords = (
  pack: Pick<PackData, 'papers' | 'units'>,
  distance: Distance | null,
  lang: Lang,
): string => {
  switch (distance?.kind) {
    case undefined:
      return ''
    case 'over':
    case 'under': {
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
