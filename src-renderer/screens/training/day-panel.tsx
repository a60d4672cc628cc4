import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { presentOf } from './marks.ts'
import { SheetFiles } from './sheet-files.tsx'
import type { Days } from './use-days.ts'

/** One held day: its sessions, who came, the scans of its list; the place where it is saved. */
export const DayPanel = (props: {
  readonly of: ClassView
  readonly day: ClassView['days'][number]
  readonly days: Days
  readonly mayKeep: boolean
}) => {
  const { of, day, days, mayKeep } = props
  const { attendance: t, parts } = useText(trainingText)
  const say = useToast()
  const write = useWrite('training.day')
  const present = presentOf(of, days.marksOf(day.day))
  const date = formatDate(day.day)
  const changed = days.isChanged(day.day)
  const save = (): void =>
    whenWritten(write.mutateAsync({ id: of.id, version: of.version, day: day.day, present }), () => {
      days.forget(day.day)
      say('good', t.saved(date))
    })
  return (
    <Panel title={t.day(date)}>
      <div className="stack">
        <ul className="small">
          {of.sessions
            .filter((session) => session.day === day.day && session.held)
            .map((session) => (
              <li key={session.part}>
                <b>{parts[session.part]}</b>: {session.topic} ({session.lecturer})
              </li>
            ))}
        </ul>
        <p>{t.sums(present.length, present.filter(({ signed }) => signed).length)}</p>
        {mayKeep ? (
          <>
            <div className="line">
              <Button
                little
                onClick={() => days.set(day.day, Object.fromEntries(of.people.map(({ id }) => [id, true])))}
              >
                {t.everybody}
              </Button>
              <Button little tone="quiet" disabled={present.length === 0} onClick={() => days.set(day.day, {})}>
                {t.nobody}
              </Button>
            </div>
            <ErrorNote failure={write.error} />
            <div className="line">
              <Button tone="main" disabled={!changed} busy={write.isPending} onClick={save}>
                {t.save}
              </Button>
              {changed ? (
                <Button
                  tone="quiet"
                  onClick={() => {
                    days.forget(day.day)
                    write.reset()
                  }}
                >
                  {t.undo}
                </Button>
              ) : null}
            </div>
          </>
        ) : null}
        <SheetFiles of={of} day={day} mayKeep={mayKeep} />
      </div>
    </Panel>
  )
}
