import { useRef } from 'react'
import type { CoopListRow } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { keptState, useMayWrite } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useKindName } from './words.ts'

/** The co-op read last: coming back, the reader goes on from there. */
const useLast = keptState<string | null>(null)

/** Above the list; `/` leads to it. */
export const CoopSearch = (props: { readonly search: string; readonly onSearch: (search: string) => void }) => {
  const t = useText(coopsText).list
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ key: '/', label: t.focusSearch, run: () => field.current?.focus() }])
  return (
    <SearchField
      label={t.search}
      placeholder={t.searchHint}
      value={props.search}
      onSearch={props.onSearch}
      inputRef={field}
    />
  )
}

/** Every record that matches the search; Enter opens the co-op. `arriving`: the reader comes from elsewhere, perhaps back from a co-op. */
export const CoopTable = (props: {
  readonly search: string
  readonly arriving: boolean
  readonly onClear: () => void
}) => {
  const t = useText(coopsText)
  const { go } = useRouter()
  const [last, setLast] = useLast()
  const coops = useCall('coop.list', { search: props.search }, true)
  const rows = coops.data?.rows ?? []
  const merged = rows.filter((row) => row.mergedInto !== null).length
  return (
    <>
      <ErrorNote failure={coops.error} onRetry={() => void coops.refetch()} />
      <DataTable
        label={t.title}
        rows={rows}
        columns={useColumns()}
        rowKey={(row) => row.id}
        chosen={last}
        takesFocus={props.arriving && last !== null}
        onOpen={(row) => {
          setLast(row.id)
          go('coops', row.id)
        }}
        empty={<NoRows pending={coops.isPending} searched={props.search !== ''} onClear={props.onClear} />}
      />
      <footer className="page-foot">
        <span role="status">{t.list.count(rows.length - merged)}</span>
        {merged === 0 ? null : <span>{t.list.mergedCount(merged)}</span>}
      </footer>
    </>
  )
}

const NoRows = (props: { readonly pending: boolean; readonly searched: boolean; readonly onClear: () => void }) => {
  const t = useText(coopsText).list
  const ui = useText(uiText)
  const { go } = useRouter()
  const mayWrite = useMayWrite()
  if (props.pending) return <p className="muted">{ui.loading}</p>
  if (props.searched)
    return (
      <Empty title={t.noMatchTitle} next={t.noMatchNext} actions={<Button onClick={props.onClear}>{t.clear}</Button>} />
    )
  const actions = mayWrite ? (
    <>
      <Button onClick={() => go('intake')}>{t.intake}</Button>
      <Button tone="main" onClick={() => go('newApplication')}>
        {t.create}
      </Button>
    </>
  ) : undefined
  return <Empty title={t.noneTitle} next={t.noneNext} actions={actions} />
}

const useColumns = (): readonly Column<CoopListRow>[] => {
  const t = useText(coopsText).list
  const kindName = useKindName()
  return [
    { key: 'name', title: t.name, width: 'minmax(220px, 2fr)', cell: (row) => <Name row={row} /> },
    { key: 'kind', title: t.kind, width: '150px', cell: (row) => kindName(row.kind) },
    {
      key: 'taxCode',
      title: t.taxCode,
      width: '120px',
      cell: (row) => <span className="tab-num">{row.taxCode ?? '–'}</span>,
    },
    { key: 'district', title: t.district, width: 'minmax(120px, 1fr)', cell: (row) => row.district },
    { key: 'members', title: t.members, width: '96px', right: true, cell: (row) => row.members ?? '–' },
    { key: 'files', title: t.files, width: '72px', right: true, cell: (row) => row.applications },
    {
      key: 'received',
      title: t.received,
      width: '172px',
      right: true,
      cell: (row) => <Money dong={row.received} faintZero />,
    },
  ]
}

const Name = ({ row }: { readonly row: CoopListRow }) => {
  const t = useText(coopsText).list
  if (row.mergedInto === null)
    return (
      <b className="row-name" title={row.name}>
        {row.name}
      </b>
    )
  const into = t.mergedInto(row.mergedInto)
  return (
    <span className="muted" title={`${row.name}: ${into}`}>
      {row.name} · {into}
    </span>
  )
}
