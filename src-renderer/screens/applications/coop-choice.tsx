import { NativeSelect, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { checkTaxCode, normaliseTaxCode } from '../../../src-main/domain/tax-code.ts'
import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { TypedApplication } from './form-state.ts'

type Props = {
  readonly value: TypedApplication
  readonly onChange: (next: TypedApplication) => void
  readonly asked: boolean
}

/** A co-op of the register, or a new one by name, district and tax code. */
export const CoopChoice = (props: Props) => {
  const t = useText(applicationsText).form
  const { value, onChange } = props
  return (
    <div className="stack">
      <Radio.Group
        aria-label={t.applicant}
        value={value.fresh ? 'fresh' : 'known'}
        onChange={(choice) => onChange({ ...value, fresh: choice === 'fresh' })}
      >
        <div className="line choices">
          <Radio value="known" label={t.known} />
          <Radio value="fresh" label={t.fresh} />
        </div>
      </Radio.Group>
      {value.fresh ? (
        <FreshCoop {...props} />
      ) : (
        <KnownCoop value={value.coop} onChange={(coop) => onChange({ ...value, coop })} asked={props.asked} />
      )}
    </div>
  )
}

const mostShown = 20

/** A co-op of the register, found by name, district or tax code. */
export const KnownCoop = (props: {
  readonly value: TypedApplication['coop']
  readonly onChange: (coop: TypedApplication['coop']) => void
  readonly asked: boolean
}) => {
  const { value, onChange, asked } = props
  const t = useText(applicationsText).form
  const ui = useText(uiText)
  const { mergedInto } = useText(coopsText).list
  const [search, setSearch] = useState('')
  const found = useCall('coop.list', { search }, value === null && search.trim() !== '')
  const rows = found.data?.rows ?? []
  if (value !== null)
    return (
      <div className="line">
        <span>
          {t.chosen}: <b>{value.name}</b>
        </span>
        <Button little onClick={() => onChange(null)}>
          {t.change}
        </Button>
      </div>
    )
  return (
    <div className="stack">
      <SearchField label={t.find} placeholder={t.findHint} value={search} onSearch={setSearch} />
      {asked ? <p className="late small">{ui.fieldMissing(t.applicant)}</p> : null}
      <div className="pick-list">
        {rows.slice(0, mostShown).map((row) => (
          <button
            key={row.id}
            type="button"
            className="pick"
            onClick={() => onChange({ id: row.rootId, name: row.mergedInto ?? row.name })}
          >
            <b className="row-name">{row.name}</b>
            <span className="muted small">
              {row.district} {row.taxCode}
              {row.mergedInto === null ? null : ` · ${mergedInto(row.mergedInto)}`}
            </span>
          </button>
        ))}
      </div>
      {found.isSuccess && rows.length === 0 ? <p className="muted">{t.nothingFound}</p> : null}
    </div>
  )
}

const FreshCoop = ({ value, onChange, asked }: Props) => {
  const t = useText(applicationsText).form
  const ui = useText(uiText)
  const districts = useCall('office.lists', {}, true).data?.districts ?? []
  const check = value.taxCode.trim() === '' ? 'ok' : checkTaxCode(normaliseTaxCode(value.taxCode))
  return (
    <div className="fields">
      <TextInput
        label={t.name}
        withAsterisk
        aria-required
        maxLength={200}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={asked && value.name.trim() === '' ? ui.fieldMissing(t.name) : null}
      />
      <NativeSelect
        label={t.district}
        withAsterisk
        aria-required
        value={value.districtCode}
        data={[{ value: '', label: t.chooseDistrict }, ...districts.map((u) => ({ value: u.code, label: u.name }))]}
        onChange={(event) => onChange({ ...value, districtCode: event.currentTarget.value })}
        error={asked && value.districtCode === '' ? ui.fieldMissing(t.district) : null}
      />
      <TextInput
        label={t.taxCode}
        description={check === 'badCheckDigit' ? t.taxCodeBad : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        maxLength={20}
        value={value.taxCode}
        onChange={(event) => onChange({ ...value, taxCode: event.currentTarget.value })}
      />
    </div>
  )
}
