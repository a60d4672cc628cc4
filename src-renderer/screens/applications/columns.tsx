import type { ApplicationListRow } from '../../../src-main/contract/applications.ts'
import type { CallArgument } from '../../../src-main/contract/calls.ts'
import type { Labels } from '../../../src-main/text/labels.ts'
import type { ApplicationsText } from '../../../src-main/text/screens/applications.ts'
import type { LawNames } from '../../app/law.ts'
import type { Column } from '../../ui/data-table.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { shortDistrict } from '../../ui/district.ts'
import { Money } from '../../ui/money.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'

export type Sort = Pick<CallArgument<'application.list'>, 'sort' | 'descending'>

type Words = { readonly t: ApplicationsText['list']; readonly labels: Labels; readonly law: LawNames }

/** Columns of the list of files. Widths fit 1366 px, and 1093 px (125 %) without the two that are left out then. */
export const columnsOf = (
  { t, labels, law }: Words,
  sort: Sort,
  onSort: (next: Sort) => void,
  today: string,
  narrow: boolean,
): readonly Column<ApplicationListRow>[] => {
  const by = (key: Sort['sort']) => ({
    now: sort.sort !== key ? ('none' as const) : sort.descending ? ('descending' as const) : ('ascending' as const),
    onSort: () => onSort({ sort: key, descending: sort.sort === key && !sort.descending }),
  })
  const all: readonly Column<ApplicationListRow>[] = [
    { key: 'no', title: t.no, width: '112px', cell: (row) => row.no, sort: by('no') },
    {
      key: 'coop',
      title: t.coop,
      width: 'minmax(132px, 2fr)',
      cell: (row) => (
        <b className="row-name" title={row.coop}>
          {row.coop}
        </b>
      ),
      sort: by('coop'),
    },
    {
      key: 'district',
      title: t.district,
      width: 'minmax(92px, 1fr)',
      cell: (row) => <span title={row.district}>{shortDistrict(row.district)}</span>,
    },
    {
      key: 'work',
      title: t.work,
      width: 'minmax(100px, 1.3fr)',
      cell: (row) => <span title={law.work(row.work)}>{law.work(row.work)}</span>,
    },
    { key: 'state', title: t.state, width: '126px', cell: (row) => labels.state[row.state] },
    {
      key: 'verdict',
      title: t.verdict,
      width: '162px',
      cell: (row) => <VerdictBadge verdict={row.verdict} of="overall" />,
    },
    { key: 'dueOn', title: t.dueOn, width: '90px', cell: (row) => <Due row={row} today={today} />, sort: by('dueOn') },
    {
      key: 'amount',
      title: t.amount,
      width: '112px',
      right: true,
      cell: (row) => <Money dong={row.amount} />,
      sort: by('amount'),
    },
    {
      key: 'requestDate',
      title: t.requestDate,
      width: '100px',
      cell: (row) => <DateText date={row.requestDate} />,
      sort: by('requestDate'),
    },
    {
      key: 'taxCode',
      title: t.taxCode,
      width: '96px',
      cell: (row) => <span className="tab-num">{row.taxCode ?? '–'}</span>,
    },
  ]
  return narrow ? all.filter((column) => !leftOutWhenNarrow.includes(column.key)) : all
}

/** On a small or zoomed screen the file itself tells these; names of co-ops need the room to be told apart. */
const leftOutWhenNarrow = ['requestDate', 'taxCode', 'work']

/** Overdue: red and bold, and the date itself says it. */
const Due = ({ row, today }: { readonly row: ApplicationListRow; readonly today: string }) => (
  <span className={row.dueOn !== null && row.dueOn < today ? 'late' : ''}>
    <DateText date={row.dueOn} />
  </span>
)
