import { useId } from 'react'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { MoneyYear, useMoneyYear } from '../money/money-year.tsx'
import { MonthsTab } from './months-tab.tsx'
import './periods.css'
import { YearTab } from './year-tab.tsx'

type TabKey = 'months' | 'year'
const useTab = keptState<TabKey>('months')

/** Khóa sổ: the months of a year with their checks, and what the end of a budget year asks for. */
export const PeriodsScreen = () => {
  const t = useText(periodsText)
  const ui = useText(uiText)
  const panelId = useId()
  const [tab, setTab] = useTab()
  const [year, setYear] = useMoneyYear()
  const months = useCall('period.months', { year }, true)
  const { data } = months
  return (
    <div className="page">
      <PageHead
        title={t.title}
        beside={data?.closedOn == null ? null : <span className="chip">{t.yearClosed(formatDate(data.closedOn))}</span>}
        actions={<MoneyYear year={year} onYear={setYear} />}
      >
        <Tabs
          label={t.tabs.label}
          panelId={panelId}
          active={tab}
          onPick={setTab}
          tabs={(['months', 'year'] as const).map((key) => ({ key, label: t.tabs[key] }))}
        />
      </PageHead>
      <div id={panelId} role="tabpanel" aria-label={t.tabs[tab]} className="tab-panel">
        <ErrorNote failure={months.error} onRetry={() => void months.refetch()} />
        {data === undefined ? (
          <p className="muted period-wait">{ui.loading}</p>
        ) : tab === 'months' ? (
          <MonthsTab key={year} view={data} />
        ) : (
          <YearTab key={year} year={year} />
        )}
      </div>
    </div>
  )
}
