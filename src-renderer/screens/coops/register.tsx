import { useId, useState } from 'react'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { CoopSearch, CoopTable } from './coop-table.tsx'
import { PairTable } from './pair-table.tsx'
import { pairsPlace } from './places.ts'
import { type Standing, standingOf, standings } from './standing.ts'
import { StandingFilter } from './standing-filter.tsx'

const useSearch = keptState('')
const useShown = keptState<readonly Standing[]>(['open', 'same'])

/** The two lists of the register under one head, so that the tabs keep the focus. `pair`: the pair a route leads to. */
export const CoopRegister = ({ at, pair }: { readonly at: 'list' | 'pairs'; readonly pair: string | null }) => {
  const t = useText(coopsText)
  const { go } = useRouter()
  const panelId = useId()
  /** Until a tab is picked: then the focus belongs to the tabs. */
  const [arriving, setArriving] = useState(true)
  const [search, setSearch] = useSearch()
  const [shown, setShown] = useShown()
  const pairs = useCall('coop.duplicates', {}, true)
  const all = pairs.data?.pairs ?? []
  const open = all.filter((one) => standingOf(one) === 'open').length
  const onPairs = all.length === 0 ? undefined : <StandingFilter shown={shown} onShow={setShown} />
  return (
    <Page
      flush
      head={
        <PageHead
          title={t.title}
          actions={at === 'list' ? <CoopSearch search={search} onSearch={setSearch} /> : onPairs}
        >
          <Tabs
            label={t.tabs.label}
            panelId={panelId}
            active={at}
            onPick={(key) => {
              setArriving(false)
              go('coops', key === 'pairs' ? pairsPlace : undefined)
            }}
            tabs={[
              { key: 'list', label: t.tabs.list },
              { key: 'pairs', label: t.tabs.pairs(open) },
            ]}
          />
        </PageHead>
      }
    >
      <div
        id={panelId}
        role="tabpanel"
        aria-label={at === 'list' ? t.tabs.list : t.tabs.pairs(open)}
        className="coop-panel"
      >
        {at === 'list' ? (
          <CoopTable search={search} arriving={arriving} onClear={() => setSearch('')} />
        ) : (
          <>
            <ErrorNote failure={pairs.error} onRetry={() => void pairs.refetch()} />
            <PairTable
              key={pair}
              opened={pair}
              pairs={pairs.isPending ? null : all}
              shown={shown}
              onAll={() => setShown(standings)}
            />
          </>
        )}
      </div>
    </Page>
  )
}
