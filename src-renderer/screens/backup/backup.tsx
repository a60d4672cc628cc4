import { useQueryClient } from '@tanstack/react-query'
import type { BackupSource } from '../../../src-main/contract/backup.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { sealLimits } from '../../../src-main/text/seal.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { call, useCall } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { Page, PageHead, Panel } from '../../ui/page.tsx'
import { jobStore, useJob } from './job-store.ts'
import { KnownPanel } from './known-panel.tsx'
import { MakePanel } from './make-panel.tsx'
import { RehearsePanel } from './rehearse-panel.tsx'
import type { Rehearsed } from './rehearsed.ts'
import { SealCode } from './seal-code.tsx'
import { useMayDo } from './words.ts'
import './backup.css'

const rehearsals = jobStore<Rehearsed>()

/** Sao lưu: backup, restore rehearsal, and the seal of a printed book. */
export const BackupScreen = () => {
  const t = useText(backupText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const status = useCall('backup.status', {}, true)
  const queries = useQueryClient()
  const standing = useJob(rehearsals)
  const mayBackUp = useMayDo('backup.start')
  const rehearse = (from: BackupSource): void => {
    const finish = async (job: string) => {
      const report = await call('restore.report', { job })
      await queries.invalidateQueries()
      return { from, report }
    }
    void rehearsals.start(() => call('restore.rehearse', { from }), finish)
  }
  return (
    <Page
      head={
        <PageHead title={t.title} beside={mayBackUp ? undefined : <span className="muted small">{t.readOnly}</span>} />
      }
    >
      <ErrorNote failure={status.error} onRetry={() => void status.refetch()} />
      {status.data === undefined ? (
        <p className="muted">{ui.loading}</p>
      ) : (
        <div className="backup-grid">
          <div className="stack">
            <MakePanel status={status.data} />
            <Panel title={t.seal.title}>
              <div className="stack">
                <SealCode />
                <p className="muted small">{sealLimits[language]}</p>
              </div>
            </Panel>
          </div>
          <div className="stack">
            <RehearsePanel status={status.data} standing={standing} onFrom={rehearse} onStop={rehearsals.stop} />
            <KnownPanel
              status={status.data}
              busy={standing.at === 'running'}
              onRehearse={(seq) => rehearse({ kind: 'known', seq })}
            />
          </div>
        </div>
      )}
    </Page>
  )
}
