import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import type { PlanView } from '../../../src-main/contract/plan.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { keptState, useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { DecisionsTab } from './decisions-tab.tsx'
import { DraftTab } from './draft-tab.tsx'
import { MoveButton } from './move-dialog.tsx'
import { NeedsTab } from './needs-tab.tsx'
import './plan.css'
import { ReportsTab } from './reports-tab.tsx'

type TabKey = 'needs' | 'draft' | 'decisions' | 'reports'
const views = { needs: NeedsTab, draft: DraftTab, decisions: DecisionsTab, reports: ReportsTab } as const

const useTab = keptState<TabKey>('needs')
const useYear = keptState<number | null>(null)

/** Kế hoạch hỗ trợ: needs, amounts proposed, what was decided, and the reports that go up. */
export const PlanScreen = () => {
  const t = useText(planText)
  const ui = useText(uiText)
  const panelId = useId()
  const { office } = useSession()
  const [tab, setTab] = useTab()
  const [picked, setYear] = useYear()
  const year = picked ?? office.year
  const plan = useCall('plan.view', { year }, true)
  const years = useCall('plan.years', {}, true).data?.years ?? [year]
  return (
    <Page
      head={
        <PageHead
          title={t.title}
          actions={
            <NativeSelect
              aria-label={t.year}
              value={String(year)}
              data={years.map((one) => ({
                value: String(one),
                label: `${t.year} ${one}`,
              }))}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            />
          }
        >
          <Tabs
            label={t.tabs.label}
            panelId={panelId}
            active={tab}
            onPick={setTab}
            tabs={(['needs', 'draft', 'decisions', 'reports'] as const).map((key) => ({ key, label: t.tabs[key] }))}
          />
        </PageHead>
      }
    >
      <div id={panelId} role="tabpanel" aria-label={t.tabs[tab]} className="stack">
        <ErrorNote failure={plan.error} onRetry={() => void plan.refetch()} />
        {plan.data === undefined ? <p className="muted">{ui.loading}</p> : <PlanTab tab={tab} plan={plan.data} />}
      </div>
    </Page>
  )
}

const PlanTab = ({ tab, plan }: { readonly tab: TabKey; readonly plan: PlanView }) => {
  const t = useText(planText)
  const { go } = useRouter()
  const View = views[tab]
  if (plan.rows.length > 0 || plan.decisions.length > 0 || tab === 'reports') return <View plan={plan} />
  return (
    <Empty
      title={t.none}
      next={t.noneNext}
      actions={
        <>
          <MoveButton year={plan.year} main />
          <Button onClick={() => go('intake')}>{t.toIntake}</Button>
        </>
      }
    />
  )
}
