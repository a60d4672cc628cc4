import { NativeSelect } from '@mantine/core'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'

/** Yes, no, or not known: what nobody said is neither. */
export const YesNoField = (props: {
  readonly label: string
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
}) => {
  const ui = useText(uiText)
  return (
    <NativeSelect
      label={props.label}
      value={props.value === null ? '' : props.value ? 'yes' : 'no'}
      data={[
        { value: '', label: ui.unknown },
        { value: 'yes', label: ui.yes },
        { value: 'no', label: ui.no },
      ]}
      onChange={({ currentTarget: { value } }) => props.onChange(value === '' ? null : value === 'yes')}
    />
  )
}
