import type { ApplicationView, CriterionView } from '../../../src-main/contract/applications.ts'
import { verdicts } from '../../../src-main/contract/applications.ts'
import { formatDate, isLocalDate } from '../../../src-main/domain/dates.ts'
import { type ReviewText, reviewText } from '../../../src-main/text/screens/review.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useMayWrite } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ConditionLine } from './condition-line.tsx'
import { SheetButton } from './sheet-button.tsx'
import type { Shown } from './shown.ts'

type Props = {
  readonly file: ApplicationView
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly onJudge: (conditionId: string) => void
}

/** Each rule one line: sign, statement, what was compared, citation; a click opens the proof. */
export const ConditionsTab = ({ file, shown, onShow, onJudge }: Props) => {
  const t = useText(reviewText).conditions
  const { language } = useLanguage()
  const { condition, law } = useLaw()
  const mayWrite = useMayWrite()
  const check = useWrite('application.check')
  const run = (): void => check.mutate({ id: file.id, asOf: null })
  const checkButton = (words: string) =>
    mayWrite ? (
      <Button little busy={check.isPending} onClick={run}>
        {words}
      </Button>
    ) : undefined
  if (file.run === null)
    return (
      <>
        <ErrorNote failure={check.error} />
        <Empty title={t.never} next={t.neverNext} actions={checkButton(t.check)} />
      </>
    )
  const groups = groupsOf(file.run.criteria, (id) => condition(id)?.group[language] ?? t.other)
  const packName = law?.pack.name[language] ?? file.run.pack
  return (
    <div className="stack">
      <ErrorNote failure={check.error} />
      {file.fresh ? null : <Note tone="warn" title={t.stale} action={checkButton(t.recheck)} />}
      {groups.map(({ name, criteria }) => (
        <section key={name} aria-label={name}>
          <h2 className="group">
            <span>{name}</span>
            <span>{tally(criteria, t)}</span>
          </h2>
          <ul className="rules">
            {criteria.map((criterion) => (
              <ConditionLine
                key={criterion.id}
                file={file}
                criterion={criterion}
                open={shown.conditionId === criterion.id}
                onToggle={() =>
                  onShow({ conditionId: shown.conditionId === criterion.id ? null : criterion.id, fileId: null })
                }
                onJudge={() => onJudge(criterion.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="line">
        <p className="muted small">
          {t.asOf(
            isLocalDate(file.run.asOf) ? formatDate(file.run.asOf) : file.run.asOf,
            `${packName} (${file.run.packVersion})`,
          )}
        </p>
        <span className="grow" />
        <SheetButton applicationId={file.id} words={t.sheet} />
      </div>
    </div>
  )
}

const groupsOf = (criteria: readonly CriterionView[], nameOf: (id: string) => string) => {
  const names = [...new Set(criteria.map((criterion) => nameOf(criterion.id)))]
  return names.map((name) => ({ name, criteria: criteria.filter((criterion) => nameOf(criterion.id) === name) }))
}

const tally = (criteria: readonly CriterionView[], t: ReviewText['conditions']): string =>
  verdicts
    .map((verdict) => ({ verdict, n: criteria.filter((criterion) => criterion.verdict === verdict).length }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => t.count[verdict](n))
    .join(' · ')
