import { useState } from 'react'
import type { MonthsView, MonthView } from '../../../src-main/contract/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { ActsTable } from './acts-table.tsx'
import { Badge } from './badge.tsx'
import { closers, useMayCall } from './may.ts'
import { MonthPane } from './month-pane.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { monthSigns, useMonthName } from './words.ts'

/** The thirteen periods of a year; one is chosen, and its checks stand beside the table. */
export const MonthsTab = ({ view }: { readonly view: MonthsView }) => {
  const t = useText(periodsText)
  const labels = useLabels()
  const nameOf = useMonthName()
  const mayReopen = useMayCall('period.reopen')
  const [chosen, setChosen] = useState<string | null>(null)
  const [reopening, setReopening] = useState<MonthView | null>(null)
  const shown = view.months.find(({ month }) => month === chosen)
  return (
    <div className={shown === undefined ? 'split' : 'split open'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="period-body" aria-label={t.months.table} tabIndex={0}>
        <table className="money-table period-months" aria-label={t.months.table}>
          <thead>
            <tr>
              <th scope="col">{t.months.month}</th>
              <th scope="col">{t.months.state}</th>
              <th scope="col" className="num">
                {t.months.lines}
              </th>
              <th scope="col">{t.months.closed}</th>
              <th scope="col">{t.months.by}</th>
              <th scope="col">{t.months.seal}</th>
              <th scope="col">
                <span className="sr-only">{t.months.close}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.months.map((month) => (
              <MonthRow
                key={month.month}
                month={month}
                view={view}
                chosen={month.month === chosen}
                onOpen={() => setChosen(month.month)}
                onReopen={mayReopen && month.month === view.last ? () => setReopening(month) : null}
              />
            ))}
          </tbody>
        </table>
        <p className="muted small">{t.months.onlyClosers(closers.map((role) => labels.role[role]).join(', '))}</p>
        <ActsTable acts={view.acts} />
      </section>
      {shown === undefined ? null : <MonthPane key={shown.month} month={shown} onClose={() => setChosen(null)} />}
      <ReopenDialog
        month={reopening}
        name={reopening === null ? '' : nameOf(reopening)}
        onClose={() => setReopening(null)}
      />
    </div>
  )
}

const MonthRow = (props: {
  readonly month: MonthView
  readonly view: MonthsView
  readonly chosen: boolean
  readonly onOpen: () => void
  readonly onReopen: (() => void) | null
}) => {
  const t = useText(periodsText)
  const nameOf = useMonthName()
  const { month, view } = props
  const name = nameOf(month)
  // The newest act of this very month, where that closed it; a month without lines closes with a later one.
  const act = view.acts.find(({ kind, period }) => kind !== 'closeYear' && period === month.month)
  const closing = act?.kind === 'closeMonth' ? act : undefined
  return (
    <tr data-month={month.month} className={props.chosen ? 'chosen' : ''}>
      <th scope="row" className="nowrap">
        {name}
      </th>
      <td>
        <Badge sign={monthSigns[month.state]} word={t.state[month.state]} />
      </td>
      <td className="num">{month.lines === 0 ? <span className="muted">0</span> : month.lines}</td>
      <td>
        <DateText date={closing?.onDay ?? null} />
      </td>
      <td>{closing?.byName ?? ''}</td>
      <td>{closing === undefined ? null : <code>{closing.seal}</code>}</td>
      <td className="period-acts">
        {month.state === 'ahead' ? null : (
          <Button little label={t.months.open(name)} pressed={props.chosen} onClick={props.onOpen}>
            {t.months.look}
          </Button>
        )}
        {props.onReopen === null ? null : (
          <Button little label={t.months.reopenOf(name)} onClick={props.onReopen}>
            {t.months.reopen}
          </Button>
        )}
      </td>
    </tr>
  )
}
