import type { CallOutput } from '../../../src-main/contract/calls.ts'
import type { Labels } from '../../../src-main/text/labels.ts'
import { type ApplicationsText, applicationsText } from '../../../src-main/text/screens/applications.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLabels, useText } from '../../app/language.tsx'
import type { ScreenProps } from '../../app/screen-props.ts'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'

type Row = CallOutput<'coop.list'>['rows'][number]

const useSearch = keptState('')
const kinds = ['HTX', 'LHHTX', 'QTDND'] as const

/** Hợp tác xã: the register. `id`: the co-op the palette was asked for. */
export const CoopsScreen = ({ id }: ScreenProps) => {
  const t = useText(applicationsText).coops
  const ui = useText(uiText)
  const labels = useLabels()
  const list = useText(applicationsText).list
  const [search, setSearch] = useSearch()
  const coops = useCall('coop.list', { search }, true)
  const rows = coops.data?.rows ?? []
  const empty =
    search === '' ? (
      <Empty title={t.noneTitle} next={t.noneNext} />
    ) : (
      <Empty title={t.noMatchTitle} next={t.noMatchNext} />
    )
  return (
    <Page
      flush
      head={
        <PageHead title={t.title}>
          <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
        </PageHead>
      }
      foot={<span role="status">{t.count(rows.length)}</span>}
    >
      <ErrorNote failure={coops.error} onRetry={() => void coops.refetch()} />
      <DataTable
        label={t.title}
        rows={rows}
        columns={columnsOf(t, list, labels)}
        rowKey={(row) => row.id}
        chosen={id}
        empty={coops.isPending ? <p className="muted">{ui.loading}</p> : empty}
      />
    </Page>
  )
}

const columnsOf = (
  t: ApplicationsText['coops'],
  list: ApplicationsText['list'],
  labels: Labels,
): readonly Column<Row>[] => [
  {
    key: 'name',
    title: t.name,
    width: 'minmax(240px, 2fr)',
    cell: (row) => (
      <b className="row-name" title={row.name}>
        {row.name}
      </b>
    ),
  },
  { key: 'kind', title: t.kind, width: '170px', cell: (row) => kindName(row.kind, labels) },
  {
    key: 'taxCode',
    title: list.taxCode,
    width: '120px',
    cell: (row) => <span className="tab-num">{row.taxCode ?? '–'}</span>,
  },
  { key: 'district', title: list.district, width: 'minmax(120px, 1fr)', cell: (row) => row.district },
  { key: 'members', title: t.members, width: '100px', right: true, cell: (row) => row.members ?? '–' },
  { key: 'applications', title: t.applications, width: '80px', right: true, cell: (row) => row.applications },
  {
    key: 'received',
    title: t.received,
    width: '180px',
    right: true,
    cell: (row) => <Money dong={row.received} faintZero />,
  },
]

const kindName = (kind: string, labels: Labels): string => {
  const known = kinds.find((code) => code === kind)
  return known === undefined ? kind : labels.coopKind[known]
}
