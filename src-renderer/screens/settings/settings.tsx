import { useId } from 'react'
import { codesText } from '../../../src-main/text/screens/codes.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { officeDataText } from '../../../src-main/text/screens/office-data.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AreasTab } from './areas-tab.tsx'
import { CodesTab } from './codes-tab.tsx'
import { OfficeTab } from './office-tab.tsx'
import { PayRulesTab } from './pay-rules-tab.tsx'
import { ProvincialTab } from './provincial-tab.tsx'
import { ReadingsTab } from './readings-tab.tsx'
import { useMayImport } from './use-codes-may.ts'
import './settings.css'
import { useMaySet, useMaySetOffice } from './use-settle.ts'

const tabs = ['office', 'provincial', 'readings', 'areas', 'payRules', 'codes'] as const
type TabKey = (typeof tabs)[number]

const useTab = keptState<TabKey>('provincial')

/** Cài đặt: what the office and its province set on top of the law, each with what decides it. */
export const SettingsScreen = () => {
  const t = useText(settingsText)
  const payRules = useText(evidenceText).rules.tab
  const officeText = useText(officeDataText)
  const c = useText(codesText)
  const ui = useText(uiText)
  const panelId = useId()
  const [tab, setTab] = useTab()
  const maySet = useMaySet()
  const mayImport = useMayImport()
  const maySetOffice = useMaySetOffice()
  const [may, readOnly] =
    tab === 'codes'
      ? [mayImport, c.readOnly]
      : tab === 'office'
        ? [maySetOffice, officeText.readOnly]
        : [maySet, t.readOnly]
  const settings = useCall('settings.view', {}, true)
  const names: Readonly<Record<TabKey, string>> = { ...t.tabs, office: officeText.tab, payRules }
  const { data } = settings
  return (
    <Page
      head={
        <PageHead title={t.title} beside={may ? undefined : <span className="muted small">{readOnly}</span>}>
          <Tabs
            label={t.tabs.label}
            panelId={panelId}
            active={tab}
            onPick={setTab}
            tabs={tabs.map((key) => ({ key, label: names[key] }))}
          />
        </PageHead>
      }
    >
      <div id={panelId} role="tabpanel" aria-label={names[tab]} className="stack">
        <ErrorNote failure={settings.error} onRetry={() => void settings.refetch()} />
        {tab === 'codes' ? <CodesTab /> : null}
        {tab === 'office' ? <OfficeTab /> : null}
        {data === undefined ? <p className="muted">{ui.loading}</p> : null}
        {data !== undefined && tab === 'readings' ? <ReadingsTab settings={data} /> : null}
        {data !== undefined && tab === 'provincial' ? <ProvincialTab settings={data} /> : null}
        {data !== undefined && tab === 'areas' ? <AreasTab settings={data} /> : null}
        {tab === 'payRules' ? <PayRulesTab /> : null}
      </div>
    </Page>
  )
}
