import type { Citation, PackData } from './pack-schema.ts'
import { fill, type Lang } from './sentences.ts'

/** `Thông tư 15/2016/TT-BNNPTNT, Điều 5, khoản 3, điểm a`; an article nobody fixed is said to be undetermined. */
export function formatCitation(pack: PackData, citation: Citation, lang: Lang): string {
  const document = documentOf(pack, citation)
  const cite = document?.cite[lang] ?? citation.document
  if (citation.article === null) {
    // A rule of the office has no document, so no article is missing either.
    return document?.number === null ? cite : `${cite}, ${pack.words.undetermined[lang]}`
  }
  const { article, clause, point, requirement } = citation
  const parts = Object.entries({ article, clause, point, requirement } as const).flatMap(([part, n]) =>
    n === null ? [] : [fill(wordOf(pack, part, lang), () => n, n)],
  )
  return [cite, ...parts].join(', ')
}

/** For the margin of a line: `Điều 5.3.a TT 15/2016`, `Điều 4.1.b TT 15/2016, yêu cầu thứ 4`. */
export function formatCitationShort(pack: PackData, citation: Citation, lang: Lang): string {
  const short = documentOf(pack, citation)?.short[lang] ?? citation.document
  const { article, clause, point, requirement } = citation
  if (article === null) return short
  const number = [article, clause, point].filter((part) => part !== null).join('.')
  const place = `${fill(pack.words.article[lang], () => number, number)} ${short}`
  return requirement === null
    ? place
    : `${place}, ${fill(pack.words.requirement[lang], () => requirement, requirement)}`
}

function documentOf(pack: PackData, citation: Citation) {
  return pack.documents.find((document) => document.key === citation.document)
}

function wordOf({ words }: PackData, part: string, lang: Lang): string {
  switch (part) {
    case 'article':
      return words.article[lang]
    case 'clause':
      return words.clause[lang]
    case 'point':
      return words.point[lang]
    default:
      return words.requirement[lang]
  }
}
