import { formatDate, isLocalDate } from '../../src-main/domain/dates.ts'
import type { FactKind, FactUnit } from '../../src-main/domain/eligibility/fact-kinds.ts'
import { factTable } from '../../src-main/domain/eligibility/facts.ts'
import { formatDong } from '../../src-main/domain/money.ts'
import { type FactsText, factsText } from '../../src-main/text/screens/facts.ts'
import { type UiText, uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { type LawNames, useLaw } from '../app/law.ts'

const revenuePrefix = 'coop.revenue.'

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key

/** How a fact is typed and shown: a year's revenue is an amount, everything else as the schema of facts says. */
export const kindOfFact = (name: string): FactKind | null => {
  const listed = name.startsWith(revenuePrefix) ? 'totalInvestment' : name
  return factTable.find((fact) => fact.name === listed) ?? null
}

/** Facts a form can edit: one value each, no groups, none of what other parts of the screen hold. */
const heldElsewhere = ['content', 'work', 'requestDate', 'papers', 'judgements', 'registerOverlaps', 'coop.kind']
export const editableFacts: readonly string[] = factTable
  .filter((fact) => fact.kind !== 'group' && fact.kind !== 'yearly' && !heldElsewhere.includes(fact.name))
  .map((fact) => fact.name)

/** Kept beside the facts of the law and never judged. */
export const remarkFacts: readonly string[] = [
  'coop.address',
  'coop.account',
  'coop.bank',
  'coop.representative',
  'coop.phone',
  'coop.certificate',
  'coop.commune',
  'size',
  'place',
  'placeCommune',
  'remark',
]

export const isEditable = (name: string): boolean =>
  editableFacts.includes(name) || remarkFacts.includes(name) || name.startsWith(revenuePrefix)

const factName = (name: string, t: FactsText): string =>
  name.startsWith(revenuePrefix) ? t.revenueOf(name.slice(revenuePrefix.length)) : wordOf(t.names, name)

const numberText = (value: number, unit: FactUnit, t: FactsText): string => {
  if (unit === 'VND') return formatDong(value)
  const figure = String(value).replace('.', ',')
  return unit === 'percent' ? `${figure} %` : `${figure} ${t.units[unit]}`
}

type Words = { readonly t: FactsText; readonly ui: UiText; readonly law: LawNames }

const factText = (name: string, value: unknown, { t, ui, law }: Words): string => {
  if (value === null) return ui.none
  if (typeof value === 'boolean') return value ? ui.yes : ui.no
  const kind = kindOfFact(name)
  if (typeof value === 'number' && kind?.kind === 'number') return numberText(value, kind.unit, t)
  if (name === 'content' && typeof value === 'string') return law.content(value)
  if (name === 'work' && typeof value === 'string') return law.work(value)
  if (isLocalDate(value)) return formatDate(value)
  if (typeof value === 'string') return wordOf(t.values, `${name}.${value}`).replace(`${name}.`, '')
  if (Array.isArray(value)) return value.length === 0 ? ui.none : value.map((item) => itemText(item, law)).join('; ')
  return JSON.stringify(value)
}

const itemText = (item: unknown, law: LawNames): string => {
  if (typeof item === 'string') return law.practice(item)
  if (typeof item !== 'object' || item === null) return String(item)
  if ('item' in item && typeof item.item === 'string') return lineText(item.item, item, law)
  return Object.values(item)
    .filter((part) => part !== null && part !== undefined)
    .join(', ')
}

/** `Lúa thuần 2,35 ha, 80 %` or `Thuê hội trường 2.000.000 đồng`. */
const lineText = (code: string, line: object, law: LawNames): string => {
  const figure = (key: string): number | null => {
    const value: unknown = Reflect.get(line, key)
    return typeof value === 'number' ? value : null
  }
  const [quantity, lossPct, amount] = [figure('quantity'), figure('lossPct'), figure('amount')]
  return [
    quantity === null
      ? law.item(code)
      : `${law.item(code)} ${String(quantity).replace('.', ',')} ${law.itemUnit(code)}`,
    ...(lossPct === null ? [] : [`${String(lossPct).replace('.', ',')} %`]),
    ...(amount === null ? [] : [`${formatDong(amount)} đ`]),
  ].join(', ')
}

/** Names and values of facts in the language of the moment. */
export const useFacts = () => {
  const words: Words = { t: useText(factsText), ui: useText(uiText), law: useLaw() }
  return {
    name: (fact: string): string => factName(fact, words.t),
    text: (fact: string, value: unknown): string => factText(fact, value, words),
  }
}
