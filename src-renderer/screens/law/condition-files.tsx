import { verdicts } from '../../../src-main/contract/applications.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { reviewPlace } from '../review/shown.ts'

/** From a condition to the files it decides; a file opens at this condition. */
export const ConditionFiles = ({ conditionId }: { readonly conditionId: string }) => {
  const t = useText(lawText).side
  const labels = useLabels()
  const { go } = useRouter()
  const files = useCall('law.files', { conditionId }, true)
  const counts = files.data?.counts
  const rows = files.data?.rows ?? []
  const all = verdicts.reduce((sum, verdict) => sum + (counts?.[verdict] ?? 0), 0)
  return (
    <section className="law-files" aria-label={t.files}>
      <h3>{t.files}</h3>
      <ErrorNote failure={files.error} onRetry={() => void files.refetch()} />
      {files.isSuccess && all === 0 ? <p className="muted small">{t.noFiles}</p> : null}
      {all === 0 ? null : (
        <p className="line law-counts">
          {verdicts.map((verdict) => (
            <span key={verdict} className={counts?.[verdict] === 0 ? 'muted' : ''}>
              <VerdictBadge verdict={verdict} of="line" /> <b className="tab-num">{counts?.[verdict]}</b>
            </span>
          ))}
        </p>
      )}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="law-file"
              aria-label={t.openFile(row.no, row.coop)}
              onClick={() => go('review', reviewPlace(row.id, conditionId))}
            >
              <VerdictBadge verdict={row.verdict} of="line" bare />
              <span className="clip">{row.coop}</span>
              <span className="muted small tab-num">{row.no}</span>
              <span className="muted small">{labels.state[row.state]}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length < all ? <p className="muted small">{t.filesShown(rows.length, all)}</p> : null}
    </section>
  )
}
