import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RestoreReportView } from '../../../src-main/contract/backup.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { Note } from '../../ui/note.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { JobBar } from './job-bar.tsx'
import { jobStore, useJob } from './job-store.ts'
import type { Rehearsed } from './rehearsed.ts'
import { useMayDo } from './words.ts'

const store = jobStore<RestoreReportView>()

/** From the rehearsal to the real thing: says what will happen and asks why. */
export const RestorePart = ({ rehearsed }: { readonly rehearsed: Rehearsed }) => {
  const all = useText(backupText)
  const t = all.restore
  const standing = useJob(store)
  const queries = useQueryClient()
  const mayRestore = useMayDo('restore.apply')
  const [asking, setAsking] = useState(false)
  const { report, from } = rehearsed
  const lost = report.difference?.onlyHere.count ?? 0
  const begin = async (reason: string): Promise<void> => {
    const seen = report.here.is === 'there' ? report.here.facts.book.head : null
    const started = await call('restore.apply', { from, reason, seen })
    void store.start(
      async () => started,
      async (job) => {
        const restored = await call('restore.report', { job })
        await queries.invalidateQueries()
        return restored
      },
    )
  }
  return (
    <>
      {mayRestore && standing.at !== 'done' ? (
        <div className="line">
          <span className="grow" />
          <Button tone="danger" busy={standing.at === 'running'} onClick={() => setAsking(true)}>
            {t.open}
          </Button>
        </div>
      ) : null}
      <JobBar standing={standing} working={t.working} label={all.rehearse.progress} onStop={store.stop} />
      {standing.at === 'done' ? (
        <Note tone="good" title={t.done}>
          {standing.result.kept === null ? null : (
            <p>
              {t.kept}: <span className="path">{standing.result.kept}</span>
            </p>
          )}
        </Note>
      ) : null}
      <ReasonDialog
        opened={asking}
        title={t.title}
        danger
        says={
          <div className="stack">
            <p className="will">{t.will(momentText(report.backup.madeAt))}</p>
            {lost > 0 ? <Note tone="warn" title={t.loses(lost)} /> : null}
            <p>{t.keeps}</p>
            <p>{t.closes}</p>
          </div>
        }
        confirm={t.confirm}
        reasonLabel={t.reason}
        draftKey="restore.reason"
        onClose={() => setAsking(false)}
        onConfirm={begin}
      />
    </>
  )
}
