import { type ComponentType, useId, useState } from 'react'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AttendanceTab } from './attendance-tab.tsx'
import { RenameClass } from './class-form.tsx'
import { ClassProblems } from './class-problems.tsx'
import { CostsTab } from './costs-tab.tsx'
import { LearnersTab } from './learners-tab.tsx'
import { PaymentsTab } from './payments-tab.tsx'
import { type ClassTab, classTabs, type TabProps } from './tab-props.ts'
import { TimetableTab } from './timetable-tab.tsx'
import { useMayKeep } from './use-may-keep.ts'

const useTab = keptState<ClassTab>('timetable')

const views: Readonly<Record<ClassTab, ComponentType<TabProps>>> = {
  timetable: TimetableTab,
  learners: LearnersTab,
  attendance: AttendanceTab,
  costs: CostsTab,
  payments: PaymentsTab,
}

/** One class: what stands out at its head, and its parts in tabs. */
export const ClassPage = ({ id }: { readonly id: string }) => {
  const all = useText(trainingText)
  const ui = useText(uiText)
  const panelId = useId()
  const [tab, setTab] = useTab()
  const found = useCall('training.class', { id }, true)
  const { data } = found
  const View = views[tab]
  return (
    <Page
      head={
        <ClassHead of={data}>
          <Tabs
            label={all.page.tabsLabel}
            panelId={panelId}
            active={tab}
            onPick={setTab}
            tabs={classTabs.map((key) => ({ key, label: all.page.tabs[key] }))}
          />
        </ClassHead>
      }
    >
      <div
        id={panelId}
        role="tabpanel"
        aria-label={all.page.tabs[tab]}
        className={tab === 'attendance' ? 'stack fill' : 'stack'}
      >
        <ErrorNote failure={found.error} onRetry={() => void found.refetch()} />
        {found.isPending ? <p className="muted">{ui.loading}</p> : null}
        {data === undefined ? null : <View of={data} onTab={setTab} />}
      </div>
    </Page>
  )
}

const ClassHead = ({ of, children }: { readonly of: ClassView | undefined; readonly children: React.ReactNode }) => {
  const all = useText(trainingText)
  const { go } = useRouter()
  const mayKeep = useMayKeep()
  const [renaming, setRenaming] = useState(false)
  const back = <Button onClick={() => go('training')}>{all.page.back}</Button>
  if (of === undefined) return <PageHead title={all.title} actions={back} />
  const rename = mayKeep ? <Button onClick={() => setRenaming(true)}>{all.form.rename}</Button> : null
  return (
    <PageHead
      title={of.title}
      actions={
        <>
          {rename}
          {back}
        </>
      }
    >
      <ClassFacts of={of} />
      <ClassProblems of={of} />
      {children}
      {renaming ? <RenameClass of={of} onClose={() => setRenaming(false)} /> : null}
    </PageHead>
  )
}

const ClassFacts = ({ of }: { readonly of: ClassView }) => {
  const { page, days } = useText(trainingText)
  const { go } = useRouter()
  const { counts } = of
  const file = `${of.no} · ${of.coop}`
  const facts = [
    [page.place, of.place],
    [page.learners, String(of.learners)],
    [page.days, days(counts.plannedDays, counts.heldDays)],
    [page.signed, `${counts.signed} / ${counts.personDays}`],
    [page.left, formatDong(of.accepted - of.paid)],
  ] as const
  return (
    <div className="facts">
      <Button little tone="quiet" label={page.openFile(file)} onClick={() => go('review', of.applicationId)}>
        {file}
      </Button>
      {facts.map(([label, value]) => (
        <span key={label}>
          {label} <b>{value}</b>
        </span>
      ))}
    </div>
  )
}
