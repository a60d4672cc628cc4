import { NativeSelect } from '@mantine/core'
import type { ReportFilter, ReportFilters } from '../../src-main/domain/report/ask.ts'
import { filterNames } from '../../src-main/text/ledger-filters.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { useLaw } from '../app/law.ts'
import { useCall } from '../client.ts'
import { CoopSelect } from './coop-select.tsx'

type Props = {
  readonly year: number
  /** Which filters are offered. */
  readonly takes: readonly ReportFilter[]
  readonly filters: ReportFilters
  readonly onFilters: (next: ReportFilters) => void
  /** The co-op must be chosen. */
  readonly coopRequired?: boolean
}

/** What a book or a report is narrowed to, a field each; what a year does not have is not offered. */
export const ScopeFields = ({ year, takes, filters, onFilters, coopRequired }: Props) => {
  const ui = useText(uiText)
  const { language } = useLanguage()
  const law = useLaw()
  const choices = useCall('report.choices', { year }, true).data
  const districts = useCall('office.lists', {}, true).data?.districts ?? []
  const options: Readonly<
    Record<Exclude<ReportFilter, 'coop'>, readonly { readonly value: string; readonly label: string }[]>
  > = {
    content: (choices?.contents ?? []).map((code) => ({ value: code, label: law.content(code) })),
    source: same((choices?.sources ?? []).filter((source) => source !== '')),
    payingUnit: same(choices?.payingUnits ?? []),
    district: districts.map(({ code, name }) => ({ value: code, label: name })),
  }
  return takes.map((key) => {
    const label = filterNames[key][language]
    if (key === 'coop')
      return (
        <CoopSelect
          key={key}
          label={label}
          required={coopRequired === true}
          coop={filters.coop}
          onCoop={(coop) => onFilters({ ...filters, coop })}
        />
      )
    return (
      <NativeSelect
        key={key}
        label={label}
        value={filters[key] ?? ''}
        data={[{ value: '', label: ui.all }, ...options[key]]}
        onChange={(event) =>
          onFilters({ ...filters, [key]: event.currentTarget.value === '' ? null : event.currentTarget.value })
        }
      />
    )
  })
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
