import { useEffect, useId } from 'react'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import type { ScreenProps } from '../../app/screen-props.ts'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Page, PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ConditionsTab } from './conditions-tab.tsx'
import './law.css'
import { ParametersTab } from './parameters-tab.tsx'
import { lawPlaces } from './places.ts'
import { RecheckTab } from './recheck-tab.tsx'
import { useParameterSearch } from './trial-state.ts'

type TabKey = 'conditions' | 'parameters' | 'recheck'

const useTab = keptState<TabKey>('conditions')
const useChosen = keptState<string | null>(null)

/** Quy định: the pack as readable law, its parameters with a trial bench, the re-check. `id`: a condition, or one of lawPlaces. */
export const LawScreen = ({ id }: ScreenProps) => {
  const t = useText(lawText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { law } = useLaw()
  const status = useCall('law.status', {}, true)
  const panelId = useId()
  const [tab, setTab] = useTab()
  const [chosen, setChosen] = useChosen()
  const [, setSearch] = useParameterSearch()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a route is followed once, when it comes; then the reader goes on from there.
  useEffect(() => {
    if (id === lawPlaces.recheck) setTab('recheck')
    else if (id === lawPlaces.parameters) setTab('parameters')
    else if (id !== null) {
      setTab('conditions')
      setChosen(id)
    }
  }, [id])
  const tryParameters = (conditionId: string): void => {
    setSearch(conditionId)
    setTab('parameters')
  }
  return (
    <Page
      flush
      head={
        <PageHead
          title={t.title}
          beside={
            law === null ? undefined : (
              <>
                <span className="chip">{law.pack.name[language]}</span>
                <span className="muted small">{t.version(law.pack.version)}</span>
              </>
            )
          }
        >
          <Tabs
            label={t.tabs.label}
            panelId={panelId}
            active={tab}
            onPick={setTab}
            tabs={[
              { key: 'conditions', label: t.tabs.conditions },
              { key: 'parameters', label: t.tabs.parameters },
              { key: 'recheck', label: t.tabs.recheck(status.data?.openFlags ?? 0) },
            ]}
          />
        </PageHead>
      }
    >
      <div className="law-body" id={panelId} role="tabpanel" aria-label={t.tabs[tab === 'recheck' ? 'label' : tab]}>
        {law === null ? <p className="muted law-wait">{ui.loading}</p> : null}
        {law !== null && tab === 'conditions' ? (
          <ConditionsTab law={law} chosen={chosen} onChoose={setChosen} onTry={tryParameters} />
        ) : null}
        {law !== null && tab === 'parameters' ? <ParametersTab law={law} /> : null}
        {law !== null && tab === 'recheck' ? <RecheckTab law={law} /> : null}
      </div>
    </Page>
  )
}
