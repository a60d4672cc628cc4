import { backupText } from '../../../src-main/text/screens/backup.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import type { JobStanding } from './job-store.ts'

/** How far a job is, with the way to stop it; or why it did not come to its end. */
export const JobBar = (props: {
  readonly standing: JobStanding<unknown>
  readonly working: (percent: number) => string
  readonly label: string
  readonly onStop: () => void
}) => {
  const t = useText(backupText).make
  const { standing } = props
  if (standing.at === 'cancelled') return <Note tone="warn" title={t.stopped} />
  if (standing.at === 'failed') return <ErrorNote failure={standing.failure} />
  if (standing.at !== 'running') return null
  return (
    <div className="stack">
      <div className="line">
        <p role="status">{props.working(standing.percent)}</p>
        <span className="grow" />
        <Button little onClick={props.onStop}>
          {t.stop}
        </Button>
      </div>
      <progress className="backup-progress" aria-label={props.label} value={standing.percent} max={100} />
    </div>
  )
}
