import { formatDate } from '../../domain/dates.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { Ranked, RankReason } from '../../domain/eligibility/rank.ts'
import type { Lang } from '../../domain/eligibility/sentences.ts'
import { planReportPhrases as phrases, planReportWords as words } from '../../text/plan-report.ts'

/** Why a file stands where it stands: `2. Đạt ưu tiên: Điều 4.2.a TT 15/2016. Hồ sơ trước đạt mà …` */
export const rankWords = (pack: Pack, { rank, meets, reason }: Omit<Ranked, 'id'>, lang: Lang): string => {
  const met = meets.flatMap((id) => {
    const citation = pack.conditions.find((condition) => condition.id === id)?.citation.at(-1)
    return citation === undefined ? [] : [formatCitationShort(pack, citation, lang)]
  })
  const has = met.length === 0 ? words.noPriority[lang] : phrases.meets[lang]({ list: met.join(', ') })
  return [`${rank}. ${has}`, reasonWords(pack, reason, lang)].filter((text) => text !== '').join(' ')
}

/** What put it after the one before. */
const reasonWords = (pack: Pack, reason: RankReason, lang: Lang): string => {
  switch (reason.by) {
    case 'first':
      return ''
    case 'priority': {
      const condition = pack.conditions.find(({ id }) => id === reason.condition)?.statement[lang] ?? reason.condition
      return phrases.byPriority[lang]({ condition, article: formatCitationShort(pack, reason.citation, lang) })
    }
    case 'received':
      return phrases.byDay[lang]({ before: formatDate(reason.before), own: formatDate(reason.own) })
    case 'number':
      return words.byNumber[lang]
  }
}
