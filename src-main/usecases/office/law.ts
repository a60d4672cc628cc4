import { formatCitation, formatCitationShort } from '../../domain/eligibility/citation.ts'
import { contentsByRead, lawReads } from '../../domain/eligibility/law-reads.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { Citation, ConditionData } from '../../domain/eligibility/pack-schema.ts'
import { packVersionText } from '../../store/check-runs.ts'

/** The rule pack as readable law: statements, dates, papers, parameters with their history, readings. */
export const viewLaw = (pack: Pack) => {
  const conditions = pack.conditions.map((condition) => ({ condition, reads: lawReads(condition) }))
  const amounts = contentsByRead(pack)
  const askers = (kind: 'parameters' | 'settings', id: string): string[] =>
    conditions.filter(({ reads }) => reads[kind].includes(id)).map(({ condition }) => condition.id)
  return {
    pack: { id: pack.id, version: packVersionText(pack), name: pack.name },
    contents: pack.contents.map(({ code, name, supported }) => ({ code, name, supported })),
    works: pack.works.map(({ code, name }) => ({ code, name })),
    papers: pack.papers.map(({ code, name }) => ({ code, name })),
    practices: pack.practices.map(({ code, name }) => ({ code, name })),
    items: pack.items.map(({ code, name, unit }) => ({ code, name, unitName: unitName(pack, unit) })),
    conditions: conditions.map(({ condition, reads }) => ({
      ...conditionView(pack, condition),
      parameters: [...reads.parameters],
      settings: [...reads.settings],
    })),
    parameters: pack.parameters.map(({ id, name, unit, values }) => ({
      id,
      name,
      unit,
      unitName: unitName(pack, unit),
      conditions: askers('parameters', id),
      amounts: [...(amounts.parameters.get(id) ?? [])],
      values: values.map(({ value, from, to, basis, citation }) => ({
        value,
        from,
        to,
        basis,
        article: bothArticles(pack, citation),
        shortArticle: {
          vi: formatCitationShort(pack, citation, 'vi'),
          en: formatCitationShort(pack, citation, 'en'),
        },
      })),
    })),
    settings: pack.settings.map((setting) => ({
      ...setting,
      conditions: askers('settings', setting.id),
      amounts: [...(amounts.settings.get(setting.id) ?? [])],
    })),
    documents: pack.documents.map(({ key, number, title }) => ({ key, number: number ?? '', title })),
  }
}

const conditionView = (pack: Pack, condition: ConditionData) => ({
  id: condition.id,
  kind: condition.kind,
  group: pack.groups.find((group) => group.id === condition.group)?.name ?? {
    vi: condition.group,
    en: condition.group,
  },
  statement: condition.statement,
  basis: condition.basis,
  papers: [...condition.papers],
  articles: condition.citation.map((citation) => ({
    ...bothArticles(pack, citation),
    basis: citation.basis ?? condition.basis,
  })),
  also: condition.also.map((citation) => bothArticles(pack, citation)),
  inForce: condition.inForce,
  contents: condition.applies['content'] ?? null,
  works: condition.applies['work'] ?? null,
})

const unitName = (pack: Pack, unit: Pack['parameters'][number]['unit']) =>
  pack.units.find(({ id }) => id === unit)?.name ?? { vi: unit, en: unit }

/** Full citation in both languages. */
export const bothArticles = (pack: Pack, citation: Citation) => ({
  vi: formatCitation(pack, citation, 'vi'),
  en: formatCitation(pack, citation, 'en'),
})
