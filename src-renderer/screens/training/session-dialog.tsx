import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import type { ClassView, SessionView } from '../../../src-main/contract/training.ts'
import { isLocalDate } from '../../../src-main/domain/dates.ts'
import { isFixed, parts } from '../../../src-main/domain/training/timetable.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { FormFoot } from './form-foot.tsx'
import { nextSession, sameSlot } from './next-session.ts'
import { useSessionWords } from './session-words.ts'

/** A session being typed; `known`: it stands in the timetable, where its day and half day name it. */
export type EditedSession = { readonly session: SessionView; readonly known: boolean }

const shape = z.object({
  day: z.string().refine(isLocalDate).nullable(),
  part: z.enum(parts),
  topic: z.string(),
  lecturer: z.string(),
  planned: z.boolean(),
  held: z.boolean(),
})

type Props = {
  readonly of: ClassView
  readonly edited: EditedSession
  readonly onNext: (next: EditedSession) => void
  readonly onClose: () => void
}

export const SessionDialog = (props: Props) => {
  const t = useText(trainingText).timetable
  const { session, known } = props.edited
  return (
    <Dialog opened title={known ? t.editTitle : t.addTitle} size="620px" onClose={props.onClose}>
      <SessionForm key={`${session.day} ${session.part}`} {...props} />
    </Dialog>
  )
}

const SessionForm = ({ of, edited: { session, known }, onNext, onClose }: Props) => {
  const { timetable: t, parts: partNames } = useText(trainingText)
  const ui = useText(uiText)
  const words = useSessionWords()
  const say = useToast()
  const { today } = useSession()
  const write = useWrite('training.session')
  const [asked, setAsked] = useState(false)
  const draft = useDraft<z.infer<typeof shape>>(
    `session.${of.id}.${session.day}.${session.part[0]}`,
    session,
    reader(shape),
  )
  const form = useRef<HTMLDivElement>(null)
  // The next session takes the place of the one just saved, in a dialog that stays open.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const typed = draft.value
  const fixed = isFixed(of.timetables)
  const put = (change: Partial<typeof typed>): void => draft.set({ ...typed, ...change })
  const { day, part } = typed
  const taken = !known && day !== null && of.sessions.some((one) => sameSlot(one, { day, part }))
  const neither = !typed.planned && !typed.held
  const missing = (label: string, value: string): string | null =>
    asked && value.trim() === '' ? ui.fieldMissing(label) : null
  const save = async (then: (saved: ClassView) => void): Promise<void> => {
    setAsked(true)
    if (day === null || typed.topic.trim() === '' || typed.lecturer.trim() === '' || taken || neither) return
    const saved = await write.mutateAsync({ id: of.id, version: of.version, session: { ...typed, day } })
    draft.drop()
    say('good', t.saved(words({ day, part })))
    then(saved)
  }
  const goOn = (saved: ClassView): void => onNext({ session: nextSession(saved.sessions, today, fixed), known: false })
  return (
    <div ref={form} className="stack">
      {known ? (
        <p>
          <b>{words(session)}</b>
        </p>
      ) : (
        <div className="fields two-fields">
          <DateField
            label={t.column.day}
            required
            value={day}
            onChange={(next) => put({ day: next })}
            error={asked && day === null ? ui.fieldMissing(t.column.day) : null}
          />
          <NativeSelect
            label={t.column.part}
            value={part}
            data={parts.map((one) => ({ value: one, label: partNames[one] }))}
            onChange={({ currentTarget }) => put({ part: parts.find((one) => one === currentTarget.value) ?? part })}
            error={taken ? t.taken : null}
          />
        </div>
      )}
      <TextInput
        label={t.column.topic}
        withAsterisk
        aria-required
        maxLength={300}
        value={typed.topic}
        onChange={({ currentTarget }) => put({ topic: currentTarget.value })}
        error={missing(t.column.topic, typed.topic)}
      />
      <TextInput
        label={t.column.lecturer}
        withAsterisk
        aria-required
        maxLength={200}
        value={typed.lecturer}
        onChange={({ currentTarget }) => put({ lecturer: currentTarget.value })}
        error={missing(t.column.lecturer, typed.lecturer)}
      />
      <Checkbox
        label={t.inPlan}
        description={fixed ? t.planFixed : null}
        disabled={fixed}
        checked={typed.planned}
        onChange={({ currentTarget }) => put({ planned: currentTarget.checked })}
      />
      <Checkbox
        label={t.wasHeld}
        checked={typed.held}
        onChange={({ currentTarget }) => put({ held: currentTarget.checked })}
        error={asked && neither ? t.neither : null}
      />
      <FormFoot
        draft={draft}
        failure={write.error}
        busy={write.isPending}
        confirm={t.save}
        onConfirm={() => void save(onClose).catch(() => undefined)}
        onClose={onClose}
        other={
          known ? undefined : (
            <Button busy={write.isPending} onClick={() => void save(goOn).catch(() => undefined)}>
              {t.saveNext}
            </Button>
          )
        }
      />
    </div>
  )
}
