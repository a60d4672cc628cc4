import type { EventView } from '../../../src-main/contract/office.ts'
import { houseText } from '../../../src-main/text/screens/house.ts'
import { useEventWords } from '../../app/events.ts'
import { useText } from '../../app/language.tsx'
import { MomentText } from '../../ui/date-text.tsx'

/** What one event changed, as it was recorded. */
export const EventDetail = ({ event }: { readonly event: EventView | null }) => {
  const t = useText(houseText).log
  const words = useEventWords()
  if (event === null)
    return (
      <aside className="log-detail" aria-label={t.detail}>
        <p className="muted">{t.pick}</p>
      </aside>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <aside className="log-detail" aria-label={t.detail} tabIndex={0}>
      <h2>{words.action(event.action)}</h2>
      <p className="muted small">
        <MomentText moment={event.at} /> · {event.byName} · {words.role(event.byRole)}
      </p>
      <p className="muted small">
        {words.subject(event.subject)} <code>{event.subjectId}</code>
      </p>
      {event.reason === null ? null : <p>{event.reason}</p>}
      <Value title={t.before} value={event.before} />
      <Value title={t.after} value={event.after} />
    </aside>
  )
}

const Value = ({ title, value }: { readonly title: string; readonly value: unknown }) =>
  value === null || value === undefined ? null : (
    <section aria-label={title}>
      <h3>{title}</h3>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </section>
  )
