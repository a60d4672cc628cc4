import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { SettingsView } from '../../../src-main/contract/settings.ts'
import { formatNumber } from '../../../src-main/domain/eligibility/sentences.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Empty } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { RecordProvincial } from './record-provincial.tsx'
import { useMaySet } from './use-settle.ts'

type Provincial = SettingsView['provincial'][number]

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

const ProvincialRow = ({ row, onRecord }: { readonly row: Provincial; readonly onRecord: (() => void) | null }) => {
  const all = useText(settingsText)
  const t = all.provincial
  const { language } = useLanguage()
  const [last, ...earlier] = row.history
  return (
    <tr>
      <td>
        {row.name[language]}
        <div className="muted small">{row.article[language]}</div>
      </td>
      {last === undefined ? (
        <>
          <td className="num muted nowrap">{all.notSet}</td>
          <td />
          <td className="muted">{all.unconfirmed}</td>
        </>
      ) : (
        <>
          <td className="num tab-num">
            {typeof last.value === 'number' ? formatNumber(last.value, language) : last.value}{' '}
            <span className="muted small">{row.unitName?.[language]}</span>
          </td>
          <td className="tab-num nowrap">
            <DateText date={last.validFrom} />
            {last.validTo === null ? null : (
              <>
                {' – '}
                <DateText date={last.validTo} />
              </>
            )}
          </td>
          <td>
            {last.documentNumber}, <DateText date={last.documentDate} />, {last.signer}
            {earlier.length === 0 ? null : <div className="muted small">{t.earlier(earlier.length)}</div>}
          </td>
        </>
      )}
      <td className="num">
        {onRecord === null ? null : (
          <Button little label={`${t.record}: ${row.name[language]}`} onClick={onRecord}>
            {t.record}
          </Button>
        )}
      </td>
    </tr>
  )
}
