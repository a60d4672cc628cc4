import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { SettingsView } from '../../../src-main/contract/settings.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { Empty } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { type Provincial, ProvincialRow } from './provincial-row.tsx'
import { RecordProvincial } from './record-provincial.tsx'
import { useMaySet } from './use-settle.ts'

const useSearch = keptState('')

/** What the pack leaves to the province: value, days and document; what nobody fixed says so. */
export const ProvincialTab = ({ settings }: { readonly settings: SettingsView }) => {
  const all = useText(settingsText)
  const t = all.provincial
  const { language } = useLanguage()
  const maySet = useMaySet()
  const [search, setSearch] = useSearch()
  const [onlySet, setOnlySet] = useState(false)
  const [recording, setRecording] = useState<Provincial | null>(null)
  const rows = settings.provincial.filter(
    ({ name, history }) => matchesSearch(fold(name[language]), search) && (!onlySet || history.length > 0),
  )
  return (
    <>
      <div className="line">
        <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
        <Checkbox label={t.onlySet} checked={onlySet} onChange={(event) => setOnlySet(event.currentTarget.checked)} />
      </div>
      {settings.unfit.length === 0 ? null : (
        <p className="small" role="note">
          <b>{t.unfit}</b>{' '}
          {settings.unfit.map(({ key, value, document }) => `${key}: ${value} (${document})`).join('; ')}
        </p>
      )}
      {rows.length === 0 ? <Empty title={t.none} next={t.noneNext} /> : null}
      <table className="plain-table settings-table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col" className="num">
              {t.value}
            </th>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.document}</th>
            <th scope="col" aria-label={t.record} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProvincialRow key={row.id} row={row} onRecord={maySet ? () => setRecording(row) : null} />
          ))}
        </tbody>
      </table>
      {recording === null ? null : <RecordProvincial of={recording} onClose={() => setRecording(null)} />}
    </>
  )
}
