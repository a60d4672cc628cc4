import { useState } from 'react'
import type { SettingsView } from '../../../src-main/contract/settings.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { factsText } from '../../../src-main/text/screens/facts.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Empty } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { AddAreas } from './add-areas.tsx'
import { useMaySet } from './use-settle.ts'

const useSearch = keptState('')

/** Both lists of areas, newest entries first: of several on one commune the newest that covers the day counts. */
export const AreasTab = ({ settings }: { readonly settings: SettingsView }) => {
  const t = useText(settingsText).areas
  const classes: Readonly<Record<string, string>> = useText(factsText).values
  const maySet = useMaySet()
  const [search, setSearch] = useSearch()
  const [adding, setAdding] = useState(false)
  const add = maySet ? <Button onClick={() => setAdding(true)}>{t.add}</Button> : undefined
  const rows = settings.areas.filter(({ commune, district }) => matchesSearch(fold(`${commune} ${district}`), search))
  return (
    <>
      {settings.areas.length === 0 ? (
        <Empty title={t.none} next={t.noneNext} actions={add} />
      ) : (
        <>
          <div className="line">
            <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
            <span className="grow" />
            {add}
          </div>
          <table className="plain-table settings-table">
            <thead>
              <tr>
                <th scope="col">{t.commune}</th>
                <th scope="col">{t.district}</th>
                <th scope="col">{t.list}</th>
                <th scope="col">{t.class}</th>
                <th scope="col">{t.period}</th>
                <th scope="col">{t.document}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{row.commune}</td>
                  <td>{row.district}</td>
                  <td>{t.lists[row.list]}</td>
                  <td>{classes[`coop.area.${row.class}`] ?? row.class}</td>
                  <td className="tab-num nowrap">
                    <DateText date={row.validFrom} />
                    {row.validTo === null ? null : (
                      <>
                        {' – '}
                        <DateText date={row.validTo} />
                      </>
                    )}
                  </td>
                  <td>
                    {row.documentNumber}, <DateText date={row.documentDate} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {adding ? <AddAreas onClose={() => setAdding(false)} /> : null}
    </>
  )
}
