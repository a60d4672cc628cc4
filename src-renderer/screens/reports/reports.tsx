import { useState } from 'react'
import { type ReportName, reportNames } from '../../../src-main/domain/report/ask.ts'
import { reportsText } from '../../../src-main/text/screens/reports.ts'
import { useText } from '../../app/language.tsx'
import type { ScreenProps } from '../../app/screen-props.ts'
import { keptState } from '../../app/session.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { ProfilesPane } from '../profiles/profiles-pane.tsx'
import { TreasuryPane } from '../treasury/treasury-pane.tsx'
import { ReportPane } from './report-pane.tsx'
import './reports.css'

const others = ['treasury', 'profiles'] as const
type Place = ReportName | (typeof others)[number]
const usePlace = keptState<Place>('open-advances')

const placeOf = (id: string | null): Place | null => [...reportNames, ...others].find((name) => name === id) ?? null

/** Báo cáo: the list on the left, the chosen one on the right. `id`: which to open with. */
export const ReportsScreen = ({ id }: ScreenProps) => {
  const t = useText(reportsText)
  const [kept, setKept] = usePlace()
  const [place, setPlace] = useState<Place>(placeOf(id) ?? kept)
  const pick = (next: Place): void => {
    setPlace(next)
    setKept(next)
  }
  return (
    <Page flush head={<PageHead title={t.title} />}>
      <div className="reports">
        <nav className="report-list" aria-label={t.list}>
          <h2>{t.reports}</h2>
          {reportNames.map((name) => (
            <Item key={name} name={name} on={place === name} onPick={pick} />
          ))}
          <h2>{t.withTreasury}</h2>
          <Item name="treasury" on={place === 'treasury'} onPick={pick} />
          <h2>{t.forOthers}</h2>
          <Item name="profiles" on={place === 'profiles'} onPick={pick} />
        </nav>
        {place === 'profiles' ? (
          <ProfilesPane />
        ) : place === 'treasury' ? (
          <TreasuryPane />
        ) : (
          <ReportPane key={place} report={place} />
        )}
      </div>
    </Page>
  )
}

const Item = (props: { readonly name: Place; readonly on: boolean; readonly onPick: (name: Place) => void }) => {
  const t = useText(reportsText)
  return (
    <button
      type="button"
      className={props.on ? 'nav-item on' : 'nav-item'}
      aria-current={props.on ? 'true' : undefined}
      onClick={() => props.onPick(props.name)}
    >
      {t.name[props.name]}
    </button>
  )
}
