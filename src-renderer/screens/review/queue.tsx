import { useEffect, useRef } from 'react'
import type { ApplicationListRow } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useSession } from '../../app/session.tsx'
import { DueText } from '../../ui/due-text.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'

/** Files waiting for the person at work, most urgent first; J and K move. */
export const Queue = (props: {
  readonly rows: readonly ApplicationListRow[]
  readonly current: string | null
  readonly failure: unknown
  readonly onPick: (id: string) => void
  readonly onMove: (by: number) => void
}) => {
  const t = useText(reviewText)
  const law = useLaw()
  const { today } = useSession()
  const here = useRef<HTMLButtonElement>(null)
  const { current } = props
  useEffect(() => {
    if (current !== null) here.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <aside className="queue" aria-label={t.queue}>
      <header className="pane-head">
        <h2>{t.queue}</h2>
        <span className="grow" />
        <button
          type="button"
          className="key"
          aria-label={t.nextFile}
          title={t.nextFile}
          onClick={() => props.onMove(1)}
        >
          <Kbd>J</Kbd>
        </button>
        <button
          type="button"
          className="key"
          aria-label={t.previousFile}
          title={t.previousFile}
          onClick={() => props.onMove(-1)}
        >
          <Kbd>K</Kbd>
        </button>
      </header>
      <ErrorNote failure={props.failure} />
      {props.rows.length === 0 ? <p className="queue-none muted small">{t.queueEmpty}</p> : null}
      <ul>
        {props.rows.map((row) => (
          <li key={row.id}>
            <button
              ref={row.id === current ? here : null}
              type="button"
              className={row.id === current ? 'queue-row on' : 'queue-row'}
              aria-current={row.id === current ? 'true' : undefined}
              onClick={() => props.onPick(row.id)}
            >
              <span className="queue-line">
                <b className="clip" title={row.coop}>
                  {row.coop}
                </b>
                <VerdictBadge verdict={row.verdict} of="overall" bare />
              </span>
              <span className="queue-line">
                <span className="muted small clip">
                  {row.no} · {law.work(row.work)}
                </span>
                <DueText due={row.dueOn} today={today} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
