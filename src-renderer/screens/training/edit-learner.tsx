import { useState } from 'react'
import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from './form-foot.tsx'
import { IdentityFields, identityFieldNames, identityShape } from './identity-fields.tsx'
import { TravelFields } from './travel-fields.tsx'

const shape = identityShape.extend({ distanceKm: z.number().nullable(), ownVehicle: z.boolean().nullable() })

/** Who a learner is, and how they travel: a person is the same in every class. */
export const EditLearner = (props: {
  readonly of: ClassView
  readonly person: ClassView['people'][number]
  readonly onClose: () => void
}) => {
  const { of, person, onClose } = props
  const t = useText(trainingText).learners
  const { language } = useLanguage()
  const say = useToast()
  const write = useWrite('training.learner')
  const [asked, setAsked] = useState(false)
  const { name, bornOn, citizenId, distanceKm, ownVehicle } = person
  // Two ids do not fit into the key of a draft; the end of an id tells people of one class apart.
  const draft = useDraft<z.infer<typeof shape>>(
    `learner.${of.id}.${person.id.slice(-12)}`,
    { name, bornOn, citizenId: citizenId ?? '', distanceKm, ownVehicle },
    reader(shape),
  )
  const typed = draft.value
  const save = (): void => {
    setAsked(true)
    if (typed.name.trim() === '') return
    whenWritten(write.mutateAsync({ id: of.id, version: of.version, learnerId: person.id, ...typed }), () => {
      draft.drop()
      say('good', t.learnerSaved(typed.name))
      onClose()
    })
  }
  return (
    <Dialog opened title={t.editOf(person.name)} size="620px" onClose={onClose}>
      <IdentityFields
        value={typed}
        onChange={(identity) => draft.set({ ...typed, ...identity })}
        asked={asked}
        refused={(field) => errorAt(write.error, field, language)}
      />
      <p className="muted small">{t.everywhere}</p>
      <TravelFields value={typed} onChange={(travel) => draft.set({ ...typed, ...travel })} />
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, identityFieldNames)}
        busy={write.isPending}
        confirm={t.saveLearner}
        onConfirm={save}
        onClose={onClose}
      />
    </Dialog>
  )
}
