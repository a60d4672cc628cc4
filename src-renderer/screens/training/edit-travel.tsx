import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { FormFoot } from './form-foot.tsx'
import { TravelFields } from './travel-fields.tsx'

const shape = z.object({ distanceKm: z.number().nullable(), ownVehicle: z.boolean().nullable() })

export const EditTravel = (props: {
  readonly of: ClassView
  readonly person: ClassView['people'][number]
  readonly onClose: () => void
}) => {
  const { of, person, onClose } = props
  const t = useText(trainingText).learners
  const say = useToast()
  const write = useWrite('training.travel')
  const { distanceKm, ownVehicle } = person
  // Two ids do not fit into the key of a draft; the end of an id tells people of one class apart.
  const draft = useDraft<z.infer<typeof shape>>(
    `travel.${of.id}.${person.id.slice(-12)}`,
    { distanceKm, ownVehicle },
    reader(shape),
  )
  const save = (): void =>
    whenWritten(write.mutateAsync({ id: of.id, version: of.version, learnerId: person.id, ...draft.value }), () => {
      draft.drop()
      say('good', t.travelSaved(person.name))
      onClose()
    })
  return (
    <Dialog opened title={t.travelOf(person.name)} onClose={onClose}>
      <TravelFields value={draft.value} onChange={draft.set} />
      <FormFoot
        draft={draft}
        failure={write.error}
        busy={write.isPending}
        confirm={t.saveTravel}
        onConfirm={save}
        onClose={onClose}
      />
    </Dialog>
  )
}
