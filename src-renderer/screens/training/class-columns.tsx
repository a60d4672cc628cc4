import type { ClassRowView } from '../../../src-main/contract/training.ts'
import type { TrainingText } from '../../../src-main/text/screens/training.ts'
import type { Column } from '../../ui/data-table.tsx'
import { Money } from '../../ui/money.tsx'
import { Sign } from '../../ui/sign.tsx'

/** Columns of the list of classes. Widths fit 1366 px, and 1093 px (125 %) without the two that the class itself tells. */
export const classColumns = ({ list, days }: TrainingText, narrow: boolean): readonly Column<ClassRowView>[] => {
  const t = list.column
  const all: readonly Column<ClassRowView>[] = [
    {
      key: 'title',
      title: t.title,
      width: 'minmax(180px, 2fr)',
      cell: (row) => (
        <b className="row-name" title={`${row.title}, ${row.place}`}>
          {row.title}
        </b>
      ),
    },
    { key: 'no', title: t.no, width: '112px', cell: (row) => row.no },
    {
      key: 'coop',
      title: t.coop,
      width: 'minmax(130px, 1.4fr)',
      cell: (row) => <span title={row.coop}>{row.coop}</span>,
    },
    { key: 'learners', title: t.learners, width: '74px', right: true, cell: (row) => row.learners },
    {
      key: 'days',
      title: t.days,
      width: '136px',
      right: true,
      cell: ({ counts }) => (
        <span className={counts.heldDays === counts.plannedDays ? '' : 'uneven'}>
          {days(counts.plannedDays, counts.heldDays)}
        </span>
      ),
    },
    {
      key: 'signed',
      title: t.signed,
      width: '96px',
      right: true,
      cell: ({ counts }) => `${counts.signed} / ${counts.personDays}`,
    },
    {
      key: 'accepted',
      title: t.accepted,
      width: '116px',
      right: true,
      cell: (row) => <Money dong={row.accepted} faintZero />,
    },
    { key: 'paid', title: t.paid, width: '112px', right: true, cell: (row) => <Money dong={row.paid} faintZero /> },
    {
      key: 'findings',
      title: t.findings,
      width: '132px',
      cell: ({ findings, counts }) => {
        const empty = counts.plannedSessions + counts.heldSessions === 0
        const sign = findings > 0 ? 'evidenceMissing' : empty ? 'none' : 'met'
        return (
          <span className={`verdict ${sign}`}>
            <Sign name={sign} />
            {empty ? list.notBegun : list.findings(findings)}
          </span>
        )
      },
    },
  ]
  return narrow ? all.filter(({ key }) => !leftOutWhenNarrow.includes(key)) : all
}

const leftOutWhenNarrow = ['no', 'signed']
