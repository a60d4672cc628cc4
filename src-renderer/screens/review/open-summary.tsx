import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useFacts } from '../../ui/facts.ts'

/** What keeps the file from being met, in words: failed conditions, missing papers and facts, open judgements. */
export const OpenSummary = ({ file }: { readonly file: ApplicationView }) => {
  const t = useText(reviewText).bar
  const { language } = useLanguage()
  const law = useLaw()
  const facts = useFacts()
  if (file.run === null) return <span className="muted small">{t.never}</span>
  const lines = file.run.criteria.filter((criterion) => criterion.kind === 'condition')
  const of = (verdict: (typeof lines)[number]['verdict']) => lines.filter((criterion) => criterion.verdict === verdict)
  const statements = (criteria: typeof lines): string[] =>
    criteria.map((criterion) => law.condition(criterion.id)?.statement[language] ?? criterion.id)
  const lacking = of('evidenceMissing')
  const papers = lacking.flatMap((criterion) => criterion.missingPapers.map(law.paper))
  const unknown = lacking.flatMap((criterion) =>
    criterion.facts.filter((used) => !used.known).map((used) => facts.name(used.fact)),
  )
  const parts = [
    { name: t.failed, items: statements(of('notMet')) },
    { name: t.missing, items: papers },
    { name: t.unknown, items: unknown },
    { name: t.toJudge, items: statements(of('needsJudgement')) },
  ].filter(({ items }) => items.length > 0)
  const said = parts.map(({ name, items }) => `${name}: ${[...new Set(items)].join(', ')}.`).join(' ')
  const text = `${file.fresh ? '' : `${t.stale} `}${said === '' ? t.allMet : said}`
  return (
    <span className="bar-open muted small" title={text}>
      {text}
    </span>
  )
}
