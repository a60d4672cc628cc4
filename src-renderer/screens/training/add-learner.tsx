import { useState } from 'react'
import type { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from './form-foot.tsx'
import { IdentityFields, identityFieldNames, identityShape } from './identity-fields.tsx'
import { SenderField } from './sender-field.tsx'
import { senderShape, startSender } from './sender-shape.ts'
import { TravelFields } from './travel-fields.tsx'

const shape = senderShape.extend(identityShape.shape)

/** One learner; who is known from another class is found again by the office. */
export const AddLearner = ({ of, onClose }: { readonly of: ClassView; readonly onClose: () => void }) => {
  const t = useText(trainingText).learners
  const { language } = useLanguage()
  const say = useToast()
  const write = useWrite('training.enrol')
  const [asked, setAsked] = useState(false)
  const draft = useDraft<z.infer<typeof shape>>(
    `class.learner.${of.id}`,
    { ...startSender(of), name: '', bornOn: null, citizenId: '' },
    reader(shape),
  )
  const typed = draft.value
  const put = (change: Partial<typeof typed>): void => draft.set({ ...typed, ...change })
  const save = async (): Promise<void> => {
    setAsked(true)
    const { sender, ...learner } = typed
    if (sender === null || typed.name.trim() === '') return
    await write.mutateAsync({ id: of.id, version: of.version, learners: [{ ...learner, coopId: sender.id }] })
    draft.drop()
    say('good', t.enrolled(1))
    onClose()
  }
  const refused = (field: string): string | null => errorAt(write.error, `learners.0.${field}`, language)
  return (
    <Dialog opened title={t.addTitle} size="620px" onClose={onClose}>
      <IdentityFields value={typed} onChange={put} asked={asked} refused={refused} />
      <SenderField of={of} value={typed.sender} onChange={(sender) => put({ sender })} asked={asked} />
      <TravelFields value={typed} onChange={put} />
      <FormFoot
        draft={draft}
        failure={errorElsewhere(
          write.error,
          identityFieldNames.map((field) => `learners.0.${field}`),
        )}
        busy={write.isPending}
        confirm={t.enrol(1)}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </Dialog>
  )
}
