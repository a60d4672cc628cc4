import type { CriterionView } from '../../../src-main/contract/applications.ts'
import { formatDate, isLocalDate } from '../../../src-main/domain/dates.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'

const dateOr = (date: string | null): string => (isLocalDate(date) ? formatDate(date) : '…')

/** The article a condition rests on, since when it is in force, and how sure its text is. */
export const LawText = ({ criterion, asOf }: { readonly criterion: CriterionView; readonly asOf: string | null }) => {
  const t = useText(reviewText).proof
  const { seeRule } = useText(lawText)
  const { go } = useRouter()
  const labels = useLabels()
  const { language } = useLanguage()
  const { condition } = useLaw()
  const { from, to } = criterion.inForce
  const dates = [
    from === null && to === null ? null : t.inForce(dateOr(from), dateOr(to)),
    isLocalDate(asOf) ? t.appliedOn(formatDate(asOf)) : null,
  ].filter((part) => part !== null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="proof-law" aria-label={t.law} tabIndex={0}>
      <b>{criterion.article[language]}</b>
      <p className="muted small">{dates.join(' · ')}</p>
      <p>{condition(criterion.id)?.statement[language]}</p>
      {criterion.basis === 'read' ? null : <p className="muted small">{labels.basis[criterion.basis]}</p>}
      <p>
        <Button little onClick={() => go('law', criterion.id)}>
          {seeRule}
        </Button>
      </p>
    </section>
  )
}
