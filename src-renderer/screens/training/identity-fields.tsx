import { TextInput } from '@mantine/core'
import { z } from 'zod'
import { isLocalDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { DateField } from '../../ui/date-field.tsx'

/** Who a learner is, as it is being typed. */
export const identityShape = z.object({
  name: z.string(),
  bornOn: z.string().refine(isLocalDate).nullable(),
  citizenId: z.string(),
})
type Identity = z.infer<typeof identityShape>
export const identityFieldNames = ['name', 'bornOn', 'citizenId'] as const

export const IdentityFields = (props: {
  readonly value: Identity
  readonly onChange: (identity: Identity) => void
  readonly asked: boolean
  /** What the office refused of a field. */
  readonly refused: (field: (typeof identityFieldNames)[number]) => string | null
}) => {
  const t = useText(trainingText).learners
  const ui = useText(uiText)
  const { value, onChange, asked, refused } = props
  const { name, bornOn, citizenId } = value
  return (
    <>
      <TextInput
        label={t.column.name}
        withAsterisk
        aria-required
        maxLength={200}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => onChange({ bornOn, citizenId, name: currentTarget.value })}
        error={asked && name.trim() === '' ? ui.fieldMissing(t.column.name) : refused('name')}
      />
      <div className="fields two-fields">
        <DateField
          label={t.column.bornOn}
          value={bornOn}
          onChange={(day) => onChange({ name, citizenId, bornOn: day })}
          error={refused('bornOn')}
        />
        <TextInput
          label={t.column.citizenId}
          inputMode="numeric"
          maxLength={40}
          value={citizenId}
          onChange={({ currentTarget }) => onChange({ name, bornOn, citizenId: currentTarget.value })}
          error={refused('citizenId')}
        />
      </div>
      <p className="muted small">{t.identityHint}</p>
    </>
  )
}
