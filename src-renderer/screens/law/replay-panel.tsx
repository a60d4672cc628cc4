import { useState } from 'react'
import type { CallOutput } from '../../../src-main/contract/calls.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'

/** For whoever inspects: every kept result given again from what it keeps. */
export const ReplayPanel = () => {
  const t = useText(lawText).replay
  const ui = useText(uiText)
  const { language } = useLanguage()
  const [data, setData] = useState<CallOutput<'law.replay'> | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const run = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      // Asked by hand alone: a query would go through all runs again after every write.
      setData(await call('law.replay', {}))
    } catch (cause) {
      setFailure(cause)
    } finally {
      setBusy(false)
    }
  }
  const gaps =
    data === null
      ? []
      : [
          data.withoutPack === 0 ? '' : t.withoutPack(data.withoutPack),
          data.withoutInputs === 0 ? '' : t.withoutInputs(data.withoutInputs),
        ].filter((sentence) => sentence !== '')
  return (
    <Panel
      title={t.title}
      actions={
        <Button little busy={busy} onClick={() => void run()}>
          {t.run}
        </Button>
      }
    >
      <div className="stack">
        <p className="muted small">{t.says}</p>
        <ErrorNote failure={failure} />
        {busy ? <p className="muted">{ui.working}</p> : null}
        {data === null ? null : (
          <Note tone={data.different.length === 0 ? 'good' : 'bad'} title={t.same(data.same, data.runs)}>
            {data.different.length === 0 ? null : <p>{t.different(data.different.length)}</p>}
            {gaps.map((gap) => (
              <p key={gap}>{gap}</p>
            ))}
            <ul>
              {data.different.slice(0, 100).map(({ run, application, condition, amount, refused }) => (
                <li key={run} className="small">
                  {application}:{' '}
                  {refused === null ? t.at(condition ?? (amount ? t.amount : t.overall)) : refused[language]}{' '}
                  <code>{run}</code>
                </li>
              ))}
            </ul>
          </Note>
        )}
      </div>
    </Panel>
  )
}
