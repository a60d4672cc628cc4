import type { BackupSource, BackupStatus } from '../../../src-main/contract/backup.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { useText } from '../../app/language.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { JobBar } from './job-bar.tsx'
import type { JobStanding } from './job-store.ts'
import type { Rehearsed } from './rehearsed.ts'
import { RestorePart } from './restore-part.tsx'
import { RestoreReport } from './restore-report.tsx'
import { useMayDo } from './words.ts'

/** Diễn tập khôi phục: reads a backup through and says how it stands to the present office. */
export const RehearsePanel = (props: {
  readonly status: BackupStatus
  readonly standing: JobStanding<Rehearsed>
  readonly onFrom: (from: BackupSource) => void
  readonly onStop: () => void
}) => {
  const t = useText(backupText).rehearse
  const mayRehearse = useMayDo('restore.rehearse')
  const { standing } = props
  const { rehearsed } = props.status
  return (
    <Panel
      title={t.title}
      actions={
        mayRehearse ? (
          <FilePicker
            purpose="backup"
            disabled={standing.at === 'running'}
            onFile={({ token }) => props.onFrom({ kind: 'file', file: token })}
          >
            {t.choose}
          </FilePicker>
        ) : undefined
      }
    >
      <div className="stack">
        <p className="muted">{t.says}</p>
        {rehearsed === null ? (
          <Note tone="warn" title={t.never} />
        ) : (
          <p>{t.last(momentText(rehearsed.at), rehearsed.byName)}</p>
        )}
        <JobBar standing={standing} working={t.working} label={t.progress} onStop={props.onStop} />
        {standing.at === 'done' ? (
          <>
            <RestoreReport report={standing.result.report} />
            <RestorePart rehearsed={standing.result} />
          </>
        ) : null}
      </div>
    </Panel>
  )
}
