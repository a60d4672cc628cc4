import { useState } from 'react'
import type { LawView, TrialInput } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { SidePane } from './pane.tsx'
import { Report } from './report.tsx'
import { changesOf, nothingTyped, type Typed, trialOf } from './trial-state.ts'
import { useLawWords } from './words.ts'

/** The trial bench: what is tried, and how many files it would change. */
export const TrialPanel = (props: {
  readonly law: LawView
  readonly typed: Typed
  readonly onTyped: (typed: Typed) => void
}) => {
  const { law, typed } = props
  const t = useText(lawText)
  const ui = useText(uiText)
  const [asked, setAsked] = useState<TrialInput | null>(null)
  const trial = trialOf(law, typed)
  const result = useCall('law.trial', asked ?? trial, asked !== null)
  const empty = trial.parameters.length === 0 && Object.keys(trial.settings).length === 0
  const stale = asked !== null && JSON.stringify(asked) !== JSON.stringify(trial)
  return (
    <SidePane label={t.trial.title}>
      <h2>{t.trial.title}</h2>
      <p className="muted small">{t.trial.says}</p>
      {empty ? (
        <Empty title={t.trial.empty} next={t.trial.emptyNext} />
      ) : (
        <>
          <Changes {...props} />
          <div className="line">
            <Button tone="main" busy={result.isFetching} onClick={() => setAsked(trial)}>
              {t.trial.run}
            </Button>
            <span className="grow" />
            <Button
              tone="quiet"
              onClick={() => {
                setAsked(null)
                props.onTyped(nothingTyped)
              }}
            >
              {t.trial.clear}
            </Button>
          </div>
          {asked !== null && result.isPending ? <p className="muted">{ui.working}</p> : null}
          <ErrorNote failure={asked === null ? null : result.error} />
          {asked === null || result.data === undefined ? null : (
            <div className={stale ? 'law-stale' : ''}>
              {stale ? <p className="small">{t.trial.stale}</p> : null}
              <Report law={law} report={result.data} would />
            </div>
          )}
        </>
      )}
    </SidePane>
  )
}

const Changes = ({ law, typed, onTyped }: Parameters<typeof TrialPanel>[0]) => {
  const t = useText(lawText).trial
  const { language } = useLanguage()
  const words = useLawWords()
  const dropValue = (key: string): void => {
    const { [key]: _, ...values } = typed.values
    onTyped({ ...typed, values })
  }
  const dropReading = (id: string): void => {
    const { [id]: _, ...readings } = typed.readings
    onTyped({ ...typed, readings })
  }
  const values = changesOf(law, typed).map(({ key, parameter, index, value }) => ({
    key,
    name: parameter.name[language],
    words: t.fromTo(words.value(parameter.values[index]?.value ?? '', null), words.value(value, parameter.unitName)),
    drop: () => dropValue(key),
  }))
  const readings = Object.entries(typed.readings).map(([id, value]) => {
    const setting = law.settings.find((known) => known.id === id)
    return {
      key: id,
      name: setting?.name[language] ?? id,
      words: setting?.values.find((known) => known.value === value)?.name[language] ?? value,
      drop: () => dropReading(id),
    }
  })
  return (
    <ul className="law-tried" aria-label={t.changes}>
      {[...values, ...readings].map((change) => (
        <li key={change.key}>
          <span>
            {change.name}
            <b>{change.words}</b>
          </span>
          <Button little tone="quiet" label={t.drop(change.name)} onClick={change.drop}>
            ×
          </Button>
        </li>
      ))}
    </ul>
  )
}
