import type { SessionView } from '../../../src-main/contract/training.ts'
import type { LocalDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'
import { useSessionWords, weekdayOf } from './session-words.ts'

export type SessionActs = {
  readonly busy: boolean
  readonly markHeld: (session: SessionView) => void
  readonly edit: (session: SessionView) => void
  readonly remove: (session: SessionView) => void
}

/** `acts` null: only to read. */
export const SessionRows = (props: {
  readonly sessions: readonly SessionView[]
  /** The timetable is approved: what is planned stays. */
  readonly fixed: boolean
  readonly today: LocalDate
  readonly acts: SessionActs | null
}) => {
  const { timetable } = useText(trainingText)
  const t = timetable.column
  const { sessions, fixed, today, acts } = props
  return (
    <table className="plain-table class-table" aria-label={useText(trainingText).page.tabs.timetable}>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.part}</th>
          <th scope="col">{t.topic}</th>
          <th scope="col">{t.lecturer}</th>
          <th scope="col">{t.planned}</th>
          <th scope="col">{t.held}</th>
          {acts === null ? null : <th scope="col" aria-label={t.actions} />}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session, index) => (
          <SessionRow
            key={`${session.day} ${session.part}`}
            session={session}
            firstOfDay={sessions[index - 1]?.day !== session.day}
            fixed={fixed}
            today={today}
            acts={acts}
          />
        ))}
      </tbody>
    </table>
  )
}

const SessionRow = (props: {
  readonly session: SessionView
  readonly firstOfDay: boolean
  readonly fixed: boolean
  readonly today: LocalDate
  readonly acts: SessionActs | null
}) => {
  const { session, firstOfDay, fixed, today, acts } = props
  const { parts, timetable: t, weekdays } = useText(trainingText)
  const words = useSessionWords()(session)
  return (
    <tr className={firstOfDay ? undefined : 'same-day'}>
      <td className="nowrap">
        {firstOfDay ? (
          <>
            <DateText date={session.day} /> <span className="muted small">{weekdays[weekdayOf(session.day)]}</span>
          </>
        ) : (
          <span className="sr-only">
            <DateText date={session.day} />
          </span>
        )}
      </td>
      <td>{parts[session.part]}</td>
      <td>{session.topic}</td>
      <td>{session.lecturer}</td>
      <td>
        {session.planned ? <State sign="met" word={t.planned} /> : <State sign="needsJudgement" word={t.notPlanned} />}
      </td>
      <td>{session.held ? <State sign="met" word={t.held} /> : <State sign="evidenceMissing" word={t.notHeld} />}</td>
      {acts === null ? null : (
        <td>
          <div className="row-acts">
            {session.held || session.day > today ? null : (
              <Button little busy={acts.busy} label={t.on(t.markHeld, words)} onClick={() => acts.markHeld(session)}>
                {t.markHeld}
              </Button>
            )}
            <Button little label={t.on(t.edit, words)} onClick={() => acts.edit(session)}>
              {t.edit}
            </Button>
            {fixed && session.planned ? null : (
              <Button little tone="quiet" label={t.on(t.remove, words)} onClick={() => acts.remove(session)}>
                {t.remove}
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  )
}

const State = ({ sign, word }: { readonly sign: SignName; readonly word: string }) => (
  <span className={`verdict ${sign}`}>
    <Sign name={sign} />
    {word}
  </span>
)
