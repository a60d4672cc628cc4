import { formatCitation } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { packVersionText } from '../../store/check-runs.ts'

/** The rule pack as readable law: names, statements, dates, papers. */
export const viewLaw = (pack: Pack) => ({
  pack: { id: pack.id, version: packVersionText(pack), name: pack.name },
  contents: pack.contents.map(({ code, name, supported }) => ({ code, name, supported })),
  works: pack.works.map(({ code, name }) => ({ code, name })),
  papers: pack.papers.map(({ code, name }) => ({ code, name })),
  practices: pack.practices.map(({ code, name }) => ({ code, name })),
  conditions: pack.conditions.map((condition) => ({
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
      vi: formatCitation(pack, citation, 'vi'),
      en: formatCitation(pack, citation, 'en'),
    })),
    inForce: condition.inForce,
  })),
  documents: pack.documents.map(({ key, number, title }) => ({ key, number: number ?? '', title })),
})
