import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useRef } from 'react'
import { type ApplicationFilter, verdicts } from '../../../src-main/contract/applications.ts'
import { applicationStates } from '../../../src-main/domain/workflow/states.ts'
import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { keptState, useMayWrite, useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { type Filter, FilterChips } from '../../ui/filter-chips.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { columnsOf, type Sort } from './columns.tsx'
import './applications.css'

const everything: ApplicationFilter = { search: '', states: [], works: [], districts: [], verdicts: [] }
const useFilter = keptState<ApplicationFilter>(everything)
const useSort = keptState<Sort>({ sort: 'no', descending: false })

/** Hồ sơ: all files in one table. */
export const ApplicationsScreen = () => {
  const t = useText(applicationsText).list
  const labels = useLabels()
  const law = useLaw()
  const { today, counts } = useSession()
  const { go } = useRouter()
  const [filter, setFilter] = useFilter()
  const [sort, setSort] = useSort()
  const search = useRef<HTMLInputElement>(null)
  const list = useCall('application.list', { filter, ...sort }, true)
  const rows = list.data?.rows ?? []
  useShortcuts([{ key: '/', label: t.focusSearch, run: () => search.current?.focus() }])
  const onSearch = useCallback((text: string) => setFilter({ ...filter, search: text }), [filter, setFilter])
  const filters = useFilters(filter, setFilter)
  const narrow = useMediaQuery('(max-width: 1240px)')
  const all = counts.applications === 0 && !list.isPending
  return (
    <Page
      flush
      head={
        <PageHead title={t.title} actions={<ListActions />}>
          <div className="line">
            <SearchField
              label={t.search}
              placeholder={t.searchHint}
              value={filter.search}
              onSearch={onSearch}
              inputRef={search}
            />
            <FilterChips filters={filters} />
          </div>
        </PageHead>
      }
      foot={
        <>
          <span role="status">{t.count(rows.length, counts.applications)}</span>
          <span className="grow" />
          <span>
            {t.amountSum}: <Money dong={rows.reduce((sum, row) => sum + (row.amount ?? 0), 0)} />
          </span>
        </>
      }
    >
      <ErrorNote failure={list.error} onRetry={() => void list.refetch()} />
      <DataTable
        label={t.title}
        rows={rows}
        columns={columnsOf({ t, labels, law }, sort, setSort, today, narrow)}
        rowKey={(row) => row.id}
        onOpen={(row) => go('review', row.id)}
        empty={<NoRows all={all} pending={list.isPending} onClear={() => setFilter(everything)} />}
      />
    </Page>
  )
}

const ListActions = () => {
  const t = useText(applicationsText).list
  const { go } = useRouter()
  const mayWrite = useMayWrite()
  if (!mayWrite) return null
  return (
    <>
      <Button onClick={() => go('intake')}>{t.intake}</Button>
      <Button tone="main" onClick={() => go('newApplication')}>
        {t.create}
      </Button>
    </>
  )
}

const NoRows = (props: { readonly all: boolean; readonly pending: boolean; readonly onClear: () => void }) => {
  const t = useText(applicationsText).list
  const ui = useText(uiText)
  if (props.pending) return <p className="muted">{ui.loading}</p>
  if (props.all) return <Empty title={t.noneTitle} next={t.noneNext} actions={<ListActions />} />
  return (
    <Empty title={t.noMatchTitle} next={t.noMatchNext} actions={<Button onClick={props.onClear}>{t.clear}</Button>} />
  )
}

const useFilters = (filter: ApplicationFilter, onChange: (next: ApplicationFilter) => void): readonly Filter[] => {
  const t = useText(applicationsText).list
  const labels = useLabels()
  const { law, work } = useLaw()
  const districts = useCall('office.lists', {}, true).data?.districts ?? []
  return [
    {
      key: 'state',
      label: t.state,
      options: applicationStates.map((state) => ({ value: state, label: labels.state[state] })),
      chosen: filter.states,
      onChange: (chosen) => onChange({ ...filter, states: applicationStates.filter((s) => chosen.includes(s)) }),
    },
    {
      key: 'work',
      label: t.work,
      options: (law?.works ?? []).map(({ code }) => ({ value: code, label: work(code) })),
      chosen: filter.works,
      onChange: (chosen) => onChange({ ...filter, works: [...chosen] }),
    },
    {
      key: 'district',
      label: t.district,
      options: districts.map((unit) => ({ value: unit.code, label: unit.name })),
      chosen: filter.districts,
      onChange: (chosen) => onChange({ ...filter, districts: [...chosen] }),
    },
    {
      key: 'verdict',
      label: t.verdict,
      options: verdicts.map((verdict) => ({ value: verdict, label: labels.overall[verdict] })),
      chosen: filter.verdicts,
      onChange: (chosen) => onChange({ ...filter, verdicts: verdicts.filter((v) => chosen.includes(v)) }),
    },
  ]
}
