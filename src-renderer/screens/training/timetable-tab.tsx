import { useState } from 'react'
import type { SessionView } from '../../../src-main/contract/training.ts'
import { isFixed } from '../../../src-main/domain/training/timetable.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { nextSession } from './next-session.ts'
import { type EditedSession, SessionDialog } from './session-dialog.tsx'
import { SessionRows } from './session-rows.tsx'
import { useSessionWords } from './session-words.ts'
import type { TabProps } from './tab-props.ts'
import { TimetableApproval } from './timetable-approval.tsx'
import { useMayKeep } from './use-may-keep.ts'

/** Thời khóa biểu: every half day, planned and held side by side. */
export const TimetableTab = ({ of }: TabProps) => {
  const t = useText(trainingText).timetable
  const words = useSessionWords()
  const say = useToast()
  const { today } = useSession()
  const mayKeep = useMayKeep()
  const put = useWrite('training.session')
  const remove = useWrite('training.removeSession')
  const [edited, setEdited] = useState<EditedSession | null>(null)
  const [going, setGoing] = useState<SessionView | null>(null)
  const { id, version, sessions, counts } = of
  const fixed = isFixed(of.timetables)
  const addNext = (): void => setEdited({ session: nextSession(sessions, today, fixed), known: false })
  const markHeld = (session: SessionView): void =>
    whenWritten(put.mutateAsync({ id, version, session: { ...session, held: true } }), () =>
      say('good', t.saved(words(session))),
    )
  const add = mayKeep ? (
    <Button tone="main" onClick={addNext}>
      {sessions.length === 0 ? t.add : t.addNext}
    </Button>
  ) : undefined
  return (
    <>
      {sessions.length === 0 ? (
        <Empty title={t.none} next={t.noneNext} actions={add} />
      ) : (
        <>
          <div className="line">
            <span>{t.sums(counts.plannedDays, counts.plannedSessions, counts.heldDays, counts.heldSessions)}</span>
            <span className="grow" />
            {add}
          </div>
          <TimetableApproval of={of} />
          <ErrorNote failure={put.error} />
          <SessionRows
            sessions={sessions}
            fixed={fixed}
            today={today}
            acts={
              mayKeep
                ? {
                    busy: put.isPending,
                    markHeld,
                    edit: (session) => setEdited({ session, known: true }),
                    remove: setGoing,
                  }
                : null
            }
          />
        </>
      )}
      {edited === null ? null : (
        <SessionDialog of={of} edited={edited} onNext={setEdited} onClose={() => setEdited(null)} />
      )}
      <ReasonDialog
        opened={going !== null}
        danger
        title={t.removeTitle}
        says={going === null ? null : t.removeSays(words(going))}
        confirm={t.removeTitle}
        reasonLabel={null}
        draftKey={`class.session.go.${id}`}
        onClose={() => setGoing(null)}
        onConfirm={async () => {
          if (going !== null) await remove.mutateAsync({ id, version, day: going.day, part: going.part })
        }}
      />
    </>
  )
}
