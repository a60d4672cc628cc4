import { useState } from 'react'
import type { MonthCheck, MonthView } from '../../../src-main/contract/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { CheckProgress } from '../../ui/check-progress.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Pairs, Side } from '../money/side.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { useMayCall } from './may.ts'
import { MonthChecks } from './month-checks.tsx'
import { useMonthName } from './words.ts'

/** What closing this month would look at, and the closing itself. The whole book is checked each time the pane is opened. */
export const MonthPane = ({ month, onClose }: { readonly month: MonthView; readonly onClose: () => void }) => {
  const t = useText(periodsText)
  const name = useMonthName()(month)
  const mayClose = useMayCall('period.close')
  const check = useCall('period.check', { month: month.month, reason: null }, true)
  const [closing, setClosing] = useState(false)
  const { data } = check
  return (
    <Side title={name} label={t.check.title(name)} onClose={onClose}>
      <ErrorNote failure={check.error} onRetry={() => void check.refetch()} />
      {data === undefined && check.isFetching ? <CheckProgress job="period.check" says={t.check.running} /> : null}
      {data === undefined ? null : (
        <>
          {data.closed ? <p className="muted">{t.check.closedAlready}</p> : <MonthChecks check={data} />}
          {data.closed || !mayClose ? null : (
            <div className="line">
              <Button
                tone="main"
                label={t.months.closeOf(name)}
                disabled={data.obstacles.some(({ code }) => code !== 'period.pending')}
                onClick={() => setClosing(true)}
              >
                {t.months.close}
              </Button>
            </div>
          )}
          <Sums check={data} />
          <CloseDialog opened={closing} check={data} name={name} onClose={() => setClosing(false)} />
        </>
      )}
    </Side>
  )
}

const Sums = ({ check }: { readonly check: MonthCheck }) => {
  const t = useText(periodsText).check
  return (
    <>
      {check.books.map(({ year, lines, yearToDate, buckets }) => (
        <section key={year} className="form-part" aria-label={t.book(year)}>
          <h3>
            {t.sums}: {t.book(year)}
          </h3>
          <Pairs
            items={[
              [
                t.lines,
                <span key="lines" className="tab-num">
                  {lines}
                </span>,
              ],
              [t.available, <Money key="available" dong={yearToDate.available} />],
              [t.advanced, <Money key="advanced" dong={yearToDate.advanceBalance} />],
              [t.paid, <Money key="paid" dong={buckets.paid} />],
            ]}
          />
        </section>
      ))}
      <Pairs items={[[t.seal, <code key="seal">{check.seal}</code>]]} />
    </>
  )
}
