import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { EventView } from '../../../src-main/contract/office.ts'
import { houseText } from '../../../src-main/text/screens/house.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useEventWords } from '../../app/events.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { MomentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { useEventSubject } from './event-subject.ts'

const EventSubject = ({ event }: { readonly event: EventView }) => {
  const subject = useEventSubject()(event)
  return subject === null ? null : <span className="muted"> · {subject}</span>
}

/** Diễn biến: notes, and every event of the file, newest first. */
export const HistoryTab = ({ file }: { readonly file: ApplicationView }) => {
  const t = useText(reviewText).history
  const log = useText(houseText).log
  const words = useEventWords()
  const events = useCall('event.list', { subject: 'application', subjectId: file.id, before: null }, true)
  const rows = events.data?.events ?? []
  return (
    <div className="stack">
      <Panel title={t.notes}>
        {file.notes.length === 0 ? <p className="muted">{t.noNotes}</p> : null}
        <ul className="stack">
          {file.notes.toReversed().map((note) => (
            <li key={note.id}>
              <p className="said">{note.text}</p>
              <p className="muted small">
                {note.writtenBy} · <MomentText moment={note.writtenAt} />
              </p>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t.events} flush>
        <ErrorNote failure={events.error} onRetry={() => void events.refetch()} />
        {events.isSuccess && rows.length === 0 ? <p className="queue-none muted">{t.noEvents}</p> : null}
        {rows.length === 0 ? null : (
          <table className="plain-table history">
            <thead>
              <tr>
                <th scope="col">{log.at}</th>
                <th scope="col">{log.action}</th>
                <th scope="col">{log.who}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((event) => (
                <tr key={event.seq}>
                  <td>
                    <MomentText moment={event.at} />
                  </td>
                  <td>
                    {words.action(event.action)}
                    <EventSubject event={event} />
                    {event.reason === null ? null : <div className="muted said">{event.reason}</div>}
                  </td>
                  <td>
                    {event.byName}
                    <div className="muted small">{words.role(event.byRole)}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  )
}
