import { useState } from 'react'
import { type LawView, recheckers } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useCall, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { Figures, Panel } from '../../ui/page.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { Flags } from './flags.tsx'
import { useMayRecheck } from './may-recheck.ts'
import { TextPane } from './pane.tsx'
import { PastRechecks } from './past-rechecks.tsx'
import { ReplayPanel } from './replay-panel.tsx'
import { Report } from './report.tsx'

/** What is judged by other law, who would change, and what was re-checked before. */
export const RecheckTab = ({ law }: { readonly law: LawView }) => {
  const t = useText(lawText).recheck
  return (
    <div className="law-split wide">
      <TextPane label={t.run} padded>
        <Current law={law} />
        <PastRechecks law={law} />
        <ReplayPanel />
      </TextPane>
      <Flags law={law} />
    </div>
  )
}

const Current = ({ law }: { readonly law: LawView }) => {
  const t = useText(lawText).recheck
  const ui = useText(uiText)
  const labels = useLabels()
  const mayRecheck = useMayRecheck()
  const status = useCall('law.status', {}, true)
  const [looks, setLooks] = useState(false)
  const [asks, setAsks] = useState(false)
  const preview = useCall('law.recheckPreview', {}, looks)
  const recheck = useWrite('law.recheck')
  const { data } = status
  const outdated = (data?.byPack ?? 0) + (data?.bySettings ?? 0)
  const run = async (reason: string): Promise<void> => {
    await recheck.mutateAsync({ reason })
    setLooks(false)
  }
  return (
    <Panel
      title={t.pack}
      actions={
        <>
          <Button little busy={preview.isFetching} onClick={() => (looks ? void preview.refetch() : setLooks(true))}>
            {t.preview}
          </Button>
          {mayRecheck ? (
            <Button little tone="main" onClick={() => setAsks(true)}>
              {t.run}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <ErrorNote failure={status.error} onRetry={() => void status.refetch()} />
        {data === undefined ? null : (
          <>
            <Figures
              items={[
                { key: 'version', label: t.packVersion, value: <code>{data.packVersion}</code> },
                { key: 'pack', label: t.byPack, value: data.byPack },
                { key: 'settings', label: t.bySettings, value: data.bySettings },
              ]}
            />
            {outdated === 0 ? <p className="muted">{t.upToDate}</p> : <Note tone="warn" title={t.outdated} />}
          </>
        )}
        {mayRecheck ? null : (
          <p className="muted small">{t.only(recheckers.map((role) => labels.role[role]).join(', '))}</p>
        )}
        <ErrorNote failure={preview.error} onRetry={() => void preview.refetch()} />
        {looks && preview.isPending ? <p className="muted">{ui.working}</p> : null}
        {looks && preview.data !== undefined ? (
          <>
            <h3>{t.previewed}</h3>
            <Report law={law} report={preview.data} would />
          </>
        ) : null}
        {!looks && recheck.data !== undefined ? (
          <>
            <h3>{t.done}</h3>
            <Report law={law} report={recheck.data} />
          </>
        ) : null}
      </div>
      <ReasonDialog
        opened={asks}
        title={t.run}
        says={t.says}
        confirm={t.run}
        reasonLabel={t.reason}
        draftKey="law.recheck"
        onClose={() => setAsks(false)}
        onConfirm={run}
      />
    </Panel>
  )
}
