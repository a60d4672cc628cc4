import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { KnownCoop } from '../applications/coop-choice.tsx'

export type Sender = { readonly id: string; readonly name: string }

/** The co-op that sends learners: often the one of the file, else one of the register. */
export const SenderField = (props: {
  readonly of: ClassView
  readonly value: Sender | null
  readonly onChange: (sender: Sender | null) => void
  readonly asked: boolean
}) => {
  const t = useText(trainingText).learners
  const file = useCall('application.get', { id: props.of.applicationId }, true).data
  const { value, onChange } = props
  return (
    <fieldset className="sender" aria-label={t.coopTitle}>
      <legend>{t.coopTitle}</legend>
      <KnownCoop value={value} onChange={onChange} asked={props.asked} />
      {value === null && file !== undefined ? (
        <div className="line">
          <Button little onClick={() => onChange({ id: file.coopId, name: file.coop })}>
            {t.coopOfFile(file.coop)}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
