import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { PackData } from '../../domain/eligibility/pack-schema.ts'
import { formatNumber, type Lang } from '../../domain/eligibility/sentences.ts'
import { sheetPhrases, sourceNames } from '../../text/verdict-sheet.ts'

/** Who pays for a content (nguồn kinh phí), one a source: `ngân sách trung ương 100 % (Điều 4.1 TT 340/2016)`. */
export const sourceWords = (pack: PackData, content: string, lang: Lang): readonly string[] =>
  (pack.contents.find(({ code }) => code === content)?.sources ?? []).map(({ source, sharePct, citation, note }) =>
    sheetPhrases.source[lang]({
      name: sourceNames[source][lang],
      share: sharePct === null ? '' : ` ${formatNumber(sharePct, lang)} %`,
      article: formatCitationShort(pack, citation, lang),
      note: note === undefined ? '' : `; ${note[lang]}`,
    }),
  )
