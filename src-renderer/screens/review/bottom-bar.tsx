import { Menu } from '@mantine/core'
import { useState } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { TransitionName } from '../../../src-main/domain/workflow/states.ts'
import { type ReviewText, reviewText } from '../../../src-main/text/screens/review.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useMayWrite, useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { sayFailure } from '../../ui/failure.ts'
import { useToast } from '../../ui/toast.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { type NextAction, nextAction } from './next-action.ts'
import { NoteDialog } from './note-dialog.tsx'
import { OpenSummary } from './open-summary.tsx'
import { StepDialog } from './step-dialog.tsx'

/** Always there: the verdict, what is missing, notes, and the one thing to do next. */
export const BottomBar = (props: {
  readonly file: ApplicationView
  readonly onJudge: (conditionId: string) => void
}) => {
  const { file } = props
  const t = useText(reviewText).bar
  const labels = useLabels()
  const { language } = useLanguage()
  const { person } = useSession()
  const mayWrite = useMayWrite()
  const { go, has } = useRouter()
  const say = useToast()
  const check = useWrite('application.check')
  const [step, setStep] = useState<TransitionName | null>(null)
  const [noting, setNoting] = useState(false)
  const action = nextAction(file, person.role)
  const doable = mayWrite && action.kind !== 'wait' && (action.kind !== 'screen' || has(action.screen))
  const act = (): void => {
    if (!doable) return
    if (action.kind === 'check')
      check.mutate({ id: file.id, asOf: null }, { onError: (cause) => say('bad', sayFailure(cause, language)) })
    if (action.kind === 'judge') props.onJudge(action.conditionId)
    if (action.kind === 'step') setStep(action.name)
    if (action.kind === 'screen') go(action.screen, file.id)
  }
  const words = wordsOf(action, t, labels.step)
  const others = file.steps.filter((other) => action.kind !== 'step' || other.name !== action.name)
  useShortcuts([
    ...(doable ? [{ key: 'd', label: words, run: act }] : []),
    ...(mayWrite ? [{ key: 'n', label: t.note, run: () => setNoting(true) }] : []),
  ])
  const lacks: Readonly<Record<string, string>> = labels.lacks
  return (
    <section className="bar" aria-label={t.label}>
      <div className="bar-sum">
        <VerdictBadge verdict={file.run?.overall ?? null} of="overall" />
        <OpenSummary file={file} />
      </div>
      {mayWrite ? (
        <Button tone="quiet" kbd="N" onClick={() => setNoting(true)}>
          {t.note}
        </Button>
      ) : null}
      {mayWrite && others.length > 0 ? (
        <Menu position="top-end" transitionProps={{ duration: 0 }} withinPortal>
          <Menu.Target>
            <button type="button" className="btn">
              {t.other} <span aria-hidden="true">▴</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((other) => (
              <Menu.Item key={other.name} disabled={other.lacks !== null} onClick={() => setStep(other.name)}>
                {other.lacks === null
                  ? labels.step[other.name]
                  : t.blocked(labels.step[other.name], lacks[other.lacks] ?? other.lacks)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {doable ? (
        <Button tone="main" kbd="D" busy={check.isPending} onClick={act}>
          {words}
        </Button>
      ) : (
        <span className="muted bar-wait">{words}</span>
      )}
      <StepDialog file={file} name={step} onClose={() => setStep(null)} />
      <NoteDialog file={file} opened={noting} onClose={() => setNoting(false)} />
    </section>
  )
}

const wordsOf = (action: NextAction, t: ReviewText['bar'], steps: Readonly<Record<TransitionName, string>>): string => {
  switch (action.kind) {
    case 'check':
      return t.check
    case 'judge':
      return t.judge
    case 'step':
      return steps[action.name]
    case 'screen':
      return action.screen === 'decisions' ? t.toDecisions : t.toVouchers
    case 'wait':
      return t.waits[action.for]
  }
}
