import { useQueryClient } from '@tanstack/react-query'
import type { BackupStatus } from '../../../src-main/contract/backup.ts'
import type { BackupReport } from '../../../src-main/domain/backup/report.ts'
import { daysBetween, today } from '../../../src-main/domain/dates.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { useText } from '../../app/language.tsx'
import { call, callShell } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { JobBar } from './job-bar.tsx'
import { jobStore, useJob } from './job-store.ts'
import { LostNote } from './lost-note.tsx'
import { useMayDo, useSize } from './words.ts'

const store = jobStore<BackupReport>()

/** Sao lưu: one click, and where the last one lies. */
export const MakePanel = ({ status }: { readonly status: BackupStatus }) => {
  const t = useText(backupText).make
  const standing = useJob(store)
  const queries = useQueryClient()
  const mayBackUp = useMayDo('backup.start')
  const start = (): void => {
    const begin = async () => {
      const place = await callShell('shell.chooseTarget', { name: status.name })
      return place.kind === 'cancelled' ? null : call('backup.start', { target: place.token })
    }
    const finish = async (job: string) => {
      const report = await call('backup.report', { job })
      await queries.invalidateQueries()
      return report
    }
    void store.start(begin, finish)
  }
  return (
    <Panel
      title={t.title}
      actions={
        mayBackUp ? (
          <Button tone="main" busy={standing.at === 'running'} onClick={start}>
            {t.start}
          </Button>
        ) : undefined
      }
    >
      <div className="stack">
        <p className="muted">{t.says}</p>
        <LastBackup status={status} />
        <JobBar standing={standing} working={t.working} label={t.progress} onStop={store.stop} />
        {standing.at === 'done' ? <Made report={standing.result} /> : null}
      </div>
    </Panel>
  )
}

/** When and where; or that there is none. */
export const LastBackup = ({ status }: { readonly status: Pick<BackupStatus, 'known'> }) => {
  const t = useText(backupText).make
  const [last] = status.known
  if (last === undefined) return <Note tone="warn" title={t.never} />
  const days = Math.max(0, daysBetween(today(new Date(last.at)), today(new Date())))
  return (
    <div>
      <p>
        {t.last}: <b>{t.days(days)}</b> (<MomentText moment={last.at} />, {t.by(last.byName)})
      </p>
      <p className="muted small path">{last.path}</p>
      {last.sameDisk === true ? <p className="small late">{t.sameDisk}</p> : null}
    </div>
  )
}

const Made = ({ report }: { readonly report: BackupReport }) => {
  const t = useText(backupText).make
  const size = useSize()
  return (
    <>
      <Note tone="good" title={t.done}>
        <p className="path">{report.path}</p>
        <p>
          {t.holds(report.files, report.book.vouchers, size(report.bytes))} · <code>{report.book.short}</code>
        </p>
      </Note>
      {report.sameDisk ? (
        <Note tone="warn" title={t.sameDisk}>
          {t.sameDiskDo}
        </Note>
      ) : null}
      <LostNote lost={report.lost} tone="bad" />
    </>
  )
}
