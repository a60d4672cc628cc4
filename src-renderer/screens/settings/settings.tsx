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

type TabKey = 'office' | 'readings' | 'provincial' | 'areas' | 'payRules' | 'codes'

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
  const readOnly = {
    codes: mayImport ? null : c.readOnly,
    office: maySetOffice ? null : officeText.readOnly,
    others: maySet ? null : t.readOnly,
  }[tab === 'codes' || tab === 'office' ? tab : 'others']
  const settings = useCall('settings.view', {}, true)
  const nameOf = (key: TabKey): string =>
    key === 'payRules' ? payRules : key === 'office' ? officeText.tab : t.tabs[key]
  const { data } = settings
  return (
    <Page
      head={
        <PageHead
          title={t.title}
          beside={readOnly === null ? undefined : <span className="muted small">{readOnly}</span>}
        >
          <Tabs
            label={t.tabs.label}
            panelId={panelId}
            active={tab}
            onPick={setTab}
            tabs={[
              { key: 'office', label: officeText.tab },
              { key: 'provincial', label: t.tabs.provincial },
              { key: 'readings', label: t.tabs.readings },
              { key: 'areas', label: t.tabs.areas },
              { key: 'payRules', label: payRules },
              { key: 'codes', label: t.tabs.codes },
            ]}
          />
        </PageHead>
      }
    >
      <div id={panelId} role="tabpanel" aria-label={nameOf(tab)} className="stack">
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
