import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { fieldOf } from '../../ui/failure.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { FormFoot } from './form-foot.tsx'
import { PastedLines } from './pasted-lines.tsx'
import { readLearners } from './read-learners.ts'
import { SenderField } from './sender-field.tsx'
import { senderShape, startSender } from './sender-shape.ts'
import { TravelFields } from './travel-fields.tsx'

const shape = senderShape.extend({ text: z.string() })

/** A whole list of learners of one co-op, as a spreadsheet hands it over; all are taken or none. */
export const PasteLearners = ({ of, onClose }: { readonly of: ClassView; readonly onClose: () => void }) => {
  const t = useText(trainingText).learners
  const ui = useText(uiText)
  const say = useToast()
  const write = useWrite('training.enrol')
  const [asked, setAsked] = useState(false)
  const draft = useDraft<z.infer<typeof shape>>(
    `class.learners.${of.id}`,
    { ...startSender(of), text: '' },
    reader(shape),
  )
  const typed = draft.value
  const put = (change: Partial<typeof typed>): void => {
    draft.set({ ...typed, ...change })
    write.reset()
  }
  const lines = readLearners(typed.text)
  const good = lines.flatMap((line) => ('learner' in line ? [line] : []))
  const save = async (): Promise<void> => {
    setAsked(true)
    const { sender, distanceKm, ownVehicle } = typed
    if (sender === null || good.length === 0 || good.length < lines.length) return
    const learners = good.map(({ learner }) => ({ ...learner, coopId: sender.id, distanceKm, ownVehicle }))
    await write.mutateAsync({ id: of.id, version: of.version, learners })
    draft.drop()
    say('good', t.enrolled(learners.length))
    onClose()
  }
  const refusedAt = Number(/^learners\.(\d+)\./.exec(fieldOf(write.error) ?? '')?.[1] ?? Number.NaN)
  return (
    <Dialog opened title={t.pasteTitle} size="860px" onClose={onClose}>
      <Textarea
        label={t.pasteLabel}
        description={t.pasteHint}
        withAsterisk
        aria-required
        autosize
        minRows={4}
        maxRows={8}
        data-autofocus
        value={typed.text}
        onChange={({ currentTarget }) => put({ text: currentTarget.value })}
        error={asked && lines.length === 0 ? ui.fieldMissing(t.pasteTitle) : null}
      />
      {lines.length === 0 ? null : <PastedLines lines={lines} refused={good[refusedAt]?.line ?? null} />}
      <SenderField of={of} value={typed.sender} onChange={(sender) => put({ sender })} asked={asked} />
      <TravelFields value={typed} onChange={put} />
      <FormFoot
        draft={draft}
        failure={write.error}
        busy={write.isPending}
        confirm={t.enrol(good.length)}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </Dialog>
  )
}
