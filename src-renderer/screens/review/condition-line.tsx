import type { ApplicationView, CriterionView } from '../../../src-main/contract/applications.ts'
import { factsText } from '../../../src-main/text/screens/facts.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useMayWrite } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { FactRows } from './fact-rows.tsx'

type Props = {
  readonly file: ApplicationView
  readonly criterion: CriterionView
  readonly open: boolean
  readonly onToggle: () => void
  readonly onJudge: () => void
}

export const ConditionLine = ({ file, criterion, open, onToggle, onJudge }: Props) => {
  const t = useText(reviewText).conditions
  const { language } = useLanguage()
  const { condition } = useLaw()
  const statement = condition(criterion.id)?.statement[language] ?? criterion.id
  return (
    <li className={open ? 'rule on' : 'rule'} data-condition={criterion.id}>
      <button type="button" className="rule-line" aria-expanded={open} onClick={onToggle}>
        <span className="rule-sign">
          <VerdictBadge verdict={criterion.verdict} of="line" />
        </span>
        <span className="rule-words">
          <span className="rule-statement">
            {statement}
            {criterion.kind === 'condition' ? null : <span className="muted small"> · {t[criterion.kind]}</span>}
          </span>
          <span className="rule-compared">{criterion.compared[language]}</span>
        </span>
        <span className="rule-cite">{inLines(criterion.shortArticle[language])}</span>
      </button>
      {open ? <ConditionDetail file={file} criterion={criterion} onJudge={onJudge} /> : null}
    </li>
  )
}

/** The place above, the document below, and what has no letter last: `Điều 4.1.b`, `TT 15/2016`, `yêu cầu thứ 4`. */
const inLines = (cite: string): string =>
  cite.replace(/^(\S+ .*?) (\S+ \d\S*?)(?:, (.+))?$/, (_, place: string, document: string, rest: string | undefined) =>
    [place, document, ...(rest === undefined ? [] : [rest])].join('\n'),
  )

const ConditionDetail = (props: Pick<Props, 'file' | 'criterion' | 'onJudge'>) => {
  const { file, criterion } = props
  const t = useText(reviewText).conditions
  const facts = useText(factsText)
  const labels = useLabels()
  const { language } = useLanguage()
  const { paper } = useLaw()
  const mayWrite = useMayWrite()
  const judgement = file.judgements.filter((one) => one.conditionId === criterion.id).at(-1)
  // The office takes a note for the facts it was signed on: on others it asks again.
  const outdated = judgement !== undefined && criterion.byFacts === 'judgement' && criterion.judgement === null
  const asks = criterion.verdict === 'needsJudgement' || criterion.byFacts === 'judgement'
  return (
    <div className="rule-detail">
      {criterion.ruleInForce ? null : <p>{t.notInForce}</p>}
      {criterion.distance[language] === '' ? null : (
        <p>
          <b>{t.distance}:</b> {criterion.distance[language]}
        </p>
      )}
      {criterion.missingPapers.length === 0 ? null : (
        <p>
          <b>{t.missingPapers}:</b> {criterion.missingPapers.map(paper).join(', ')}
        </p>
      )}
      {criterion.facts.length === 0 ? null : (
        <FactRows
          file={file}
          caption={t.facts}
          rows={criterion.facts.map((used) => ({
            fact: used.fact,
            value: used.known ? used.value : (used.value ?? undefined),
            known: used.known,
            origin: used.origin === null ? '' : labels.origin[used.origin],
          }))}
          columns={facts}
        />
      )}
      {judgement === undefined ? null : (
        <blockquote>
          <p>{judgement.note}</p>
          <footer className="muted small">
            {t.signed(labels.verdict[judgement.verdict], judgement.signedBy, momentText(judgement.signedAt))}
          </footer>
          {outdated ? <p className="small">{t.signedOnOthers}</p> : null}
        </blockquote>
      )}
      {asks && mayWrite ? (
        <div className="line">
          <Button little tone={judgement === undefined ? 'main' : 'plain'} onClick={props.onJudge}>
            {judgement === undefined ? t.sign : t.signAgain}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
