import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate, isLocalDate } from '../../../src-main/domain/dates.ts'
import { isFixed } from '../../../src-main/domain/training/timetable.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Sign } from '../../ui/sign.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from './form-foot.tsx'
import { useMayKeep } from './use-may-keep.ts'

/** By which decision the timetable stands, what was decided before, and the way to the next decision. */
export const TimetableApproval = ({ of }: { readonly of: ClassView }) => {
  const t = useText(trainingText).approval
  const mayKeep = useMayKeep()
  const [asking, setAsking] = useState(false)
  const fixed = isFixed(of.timetables)
  const last = of.timetables.at(-1)
  return (
    <div className="approval">
      <div className="line">
        <span className={fixed ? 'finding met' : 'finding evidenceMissing'}>
          <Sign name={fixed ? 'met' : 'evidenceMissing'} />
          <span>
            {last === undefined || !fixed ? t.open : t.fixed(last.number, formatDate(last.decidedOn), last.days)}
          </span>
        </span>
        <span className="grow" />
        {mayKeep && (fixed || of.counts.plannedDays > 0) ? (
          <Button onClick={() => setAsking(true)}>{fixed ? t.reopen : t.approve}</Button>
        ) : null}
      </div>
      {of.timetables.length > 1 ? (
        <details className="small muted">
          <summary>{t.history(of.timetables.length)}</summary>
          <ol>
            {of.timetables.map(({ kind, number, decidedOn, days, sessions, reason, recordedBy }) => (
              <li key={`${kind} ${number} ${decidedOn}`}>
                {t.decided[kind](number, formatDate(decidedOn), days, sessions)}
                {reason === null ? null : ` ${reason}`} ({recordedBy})
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {asking ? <DecisionDialog of={of} kind={fixed ? 'reopen' : 'approve'} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

const shape = z.object({ number: z.string(), decidedOn: z.string().refine(isLocalDate).nullable(), reason: z.string() })
const start: z.infer<typeof shape> = { number: '', decidedOn: null, reason: '' }

const DecisionDialog = (props: {
  readonly of: ClassView
  readonly kind: 'approve' | 'reopen'
  readonly onClose: () => void
}) => {
  const { of, kind, onClose } = props
  const t = useText(trainingText).approval
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const approve = useWrite('training.approveTimetable')
  const reopen = useWrite('training.reopenTimetable')
  const write = kind === 'approve' ? approve : reopen
  const [asked, setAsked] = useState(false)
  const draft = useDraft(`class.timetable.${of.id.slice(-12)}.${kind}`, start, reader(shape))
  const { number, decidedOn, reason } = draft.value
  const missing = (label: string, empty: boolean): string | null => (asked && empty ? ui.fieldMissing(label) : null)
  const save = (): void => {
    setAsked(true)
    if (number.trim() === '' || decidedOn === null || (kind === 'reopen' && reason.trim() === '')) return
    const decided = { id: of.id, version: of.version, number, decidedOn }
    const written = kind === 'approve' ? approve.mutateAsync(decided) : reopen.mutateAsync({ ...decided, reason })
    whenWritten(written, () => {
      draft.drop()
      say('good', t.done[kind])
      onClose()
    })
  }
  return (
    <Dialog opened title={t.title[kind]} size="620px" onClose={onClose}>
      <p>{t.says[kind](of.counts.plannedDays, of.counts.plannedSessions)}</p>
      <div className="fields two-fields">
        <TextInput
          label={t.number}
          withAsterisk
          aria-required
          maxLength={60}
          data-autofocus
          value={number}
          onChange={({ currentTarget }) => draft.set({ ...draft.value, number: currentTarget.value })}
          error={missing(t.number, number.trim() === '') ?? errorAt(write.error, 'number', language)}
        />
        <DateField
          label={t.decidedOn}
          required
          value={decidedOn}
          onChange={(day) => draft.set({ ...draft.value, decidedOn: day })}
          error={missing(t.decidedOn, decidedOn === null) ?? errorAt(write.error, 'decidedOn', language)}
        />
      </div>
      {kind === 'reopen' ? (
        <TextInput
          label={t.reason}
          withAsterisk
          aria-required
          maxLength={4000}
          value={reason}
          onChange={({ currentTarget }) => draft.set({ ...draft.value, reason: currentTarget.value })}
          error={missing(t.reason, reason.trim() === '')}
        />
      ) : null}
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, ['number', 'decidedOn'])}
        busy={write.isPending}
        confirm={t[kind]}
        onConfirm={save}
        onClose={onClose}
      />
    </Dialog>
  )
}
