import { Select } from '@mantine/core'
import { fold, matchesSearch } from '../../src-main/domain/text.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { useCall } from '../client.ts'

/** One co-op of the register, found without marks; a record that was led to another is not offered, its history stands with that one. */
export const CoopSelect = (props: {
  /** Shown above; or `hiddenLabel`, read out only. */
  readonly label?: string
  readonly hiddenLabel?: string
  readonly className?: string
  readonly required?: boolean
  readonly coop: string | null
  readonly onCoop: (coop: string | null) => void
}) => {
  const t = useText(uiText)
  const coops = useCall('coop.list', { search: '' }, true).data?.rows ?? []
  const offered = coops.filter(({ id, mergedInto }) => mergedInto === null || id === props.coop)
  return (
    <Select
      className={props.className ?? ''}
      size="xs"
      {...(props.label === undefined ? { 'aria-label': props.hiddenLabel ?? '' } : { label: props.label })}
      placeholder={props.required === true ? t.coopChoose : t.coopAny}
      nothingFoundMessage={t.coopUnknown}
      searchable
      clearable
      limit={50}
      withScrollArea={false}
      classNames={{ options: 'pick-options' }}
      data={offered.map((coop) => ({ value: coop.id, label: coop.name }))}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && matchesSearch(fold(String(option.label)), search))
      }
      value={props.coop}
      onChange={props.onCoop}
    />
  )
}
