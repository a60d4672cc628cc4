import { useEffect, useId, useState } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { ConditionsTab } from './conditions.tsx'
import { FileHead } from './file-head.tsx'
import { HistoryTab } from './history.tsx'
import { JudgementDialog } from './judgement-dialog.tsx'
import { MoneyTab } from './money.tsx'
import { OverviewTab } from './overview.tsx'
import { PapersTab } from './papers.tsx'
import { Proof } from './proof.tsx'
import type { Shown } from './shown.ts'

type TabKey = 'overview' | 'conditions' | 'papers' | 'money' | 'history'

const useTab = keptState<TabKey>('conditions')

/** `conditionId`: the condition a route leads to, shown open. */
export const ReviewFile = (props: { readonly file: ApplicationView; readonly conditionId: string | null }) => {
  const { file, conditionId } = props
  const t = useText(reviewText)
  const panelId = useId()
  const [tab, setTab] = useTab()
  const [shown, setShown] = useState<Shown>({ conditionId: null, fileId: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a route is followed once, when it comes; then the reader goes on from there.
  useEffect(() => {
    if (conditionId === null) return
    setTab('conditions')
    setShown({ conditionId, fileId: null })
    requestAnimationFrame(() => bringIntoView(conditionId))
  }, [conditionId])
  const [judging, setJudging] = useState<string | null>(null)
  const needed = file.papers.filter((paper) => paper.required)
  const held = needed.filter((paper) => paper.status === 'checked' || paper.status === 'onFile')
  const judge = (conditionId: string): void => {
    setTab('conditions')
    setShown({ conditionId, fileId: null })
    setJudging(conditionId)
  }
  return (
    <>
      <section className="file" aria-label={t.file(file.coop)}>
        <FileHead file={file}>
          <Tabs
            label={t.tabs.label}
            panelId={panelId}
            active={tab}
            onPick={setTab}
            tabs={[
              { key: 'overview', label: t.tabs.overview },
              { key: 'conditions', label: t.tabs.conditions },
              { key: 'papers', label: t.tabs.papers(held.length, needed.length) },
              { key: 'money', label: t.tabs.money },
              { key: 'history', label: t.tabs.history },
            ]}
          />
        </FileHead>
        <div
          className="file-body"
          id={panelId}
          role="tabpanel"
          aria-label={t.tabs[tab === 'papers' ? 'label' : tab]}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel that scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          {tab === 'overview' ? <OverviewTab file={file} /> : null}
          {tab === 'conditions' ? (
            <ConditionsTab file={file} shown={shown} onShow={setShown} onJudge={setJudging} />
          ) : null}
          {tab === 'papers' ? <PapersTab file={file} shown={shown} onShow={setShown} /> : null}
          {tab === 'money' ? <MoneyTab file={file} /> : null}
          {tab === 'history' ? <HistoryTab file={file} /> : null}
        </div>
        <BottomBar file={file} onJudge={judge} />
      </section>
      <Proof file={file} shown={shown} onShow={setShown} />
      <JudgementDialog file={file} conditionId={judging} onClose={() => setJudging(null)} />
    </>
  )
}

/** Moves the list of conditions alone: scrolling into view would move the window too. */
const bringIntoView = (conditionId: string): void => {
  const line = document.querySelector(`[data-condition="${conditionId}"]`)
  const body = line?.closest('.file-body')
  if (line === null || body === null || body === undefined) return
  body.scrollTop += line.getBoundingClientRect().top - body.getBoundingClientRect().top - 48
}
