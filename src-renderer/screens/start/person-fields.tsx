import { NativeSelect, TextInput } from '@mantine/core'
import { type Actor, type Role, roles } from '../../../src-main/domain/people.ts'
import { startText } from '../../../src-main/text/screens/start.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLabels, useText } from '../../app/language.tsx'

const roleOf = (value: string): Role => roles.find((role) => role === value) ?? 'reviewOfficer'

/** Name and role, declared. `asked`: say what is missing. */
export const PersonFields = (props: {
  readonly value: Actor
  readonly onChange: (next: Actor) => void
  readonly asked: boolean
}) => {
  const t = useText(startText)
  const ui = useText(uiText)
  const labels = useLabels()
  const { value, onChange } = props
  return (
    <>
      <TextInput
        label={t.name}
        withAsterisk
        aria-required
        autoComplete="off"
        maxLength={120}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={props.asked && value.name.trim() === '' ? ui.fieldMissing(t.name) : null}
      />
      <NativeSelect
        label={t.role}
        value={value.role}
        data={roles.map((role) => ({ value: role, label: labels.role[role] }))}
        onChange={(event) => onChange({ ...value, role: roleOf(event.currentTarget.value) })}
      />
    </>
  )
}
