import type { BackupStatus } from '../../../src-main/contract/backup.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { MomentText, momentText } from '../../ui/date-text.tsx'
import { Panel } from '../../ui/page.tsx'
import { useMayDo, useSize } from './words.ts'

/** Backups the log knows, newest first, each with the way to rehearse it. */
export const KnownPanel = (props: {
  readonly status: BackupStatus
  readonly busy: boolean
  readonly onRehearse: (seq: number) => void
}) => {
  const t = useText(backupText).known
  const size = useSize()
  const mayRehearse = useMayDo('restore.rehearse')
  const { known } = props.status
  return (
    <Panel title={t.title} flush>
      {known.length === 0 ? (
        <p className="muted backup-none">{t.none}</p>
      ) : (
        <table className="plain-table" aria-label={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.at}</th>
              <th scope="col">{t.where}</th>
              <th scope="col" className="num">
                {t.vouchers}
              </th>
              <th scope="col" className="num">
                {t.size}
              </th>
              <th scope="col" aria-label={t.rehearse} />
            </tr>
          </thead>
          <tbody>
            {known.map((backup) => (
              <tr key={backup.seq}>
                <td>
                  <MomentText moment={backup.at} />
                  <div className="muted small">{backup.byName}</div>
                </td>
                <td className="path small">
                  {backup.path}
                  {backup.there ? null : <div className="late">{t.gone}</div>}
                </td>
                <td className="num">{backup.vouchers}</td>
                <td className="num nowrap">{backup.bytes === null ? '–' : size(backup.bytes)}</td>
                <td className="num">
                  {mayRehearse && backup.there ? (
                    <Button
                      little
                      busy={props.busy}
                      label={t.rehearseFor(momentText(backup.at))}
                      onClick={() => props.onRehearse(backup.seq)}
                    >
                      {t.rehearse}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
