import type { BudgetLineView } from '../../../src-main/contract/money.ts'
import { addDong, formatDong } from '../../../src-main/domain/money.ts'
import { houseText } from '../../../src-main/text/screens/house.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Money } from '../../ui/money.tsx'
import { MoneyBar } from '../../ui/money-bar.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Panel } from '../../ui/page.tsx'

const parts = ['paid', 'advanced', 'committed', 'available'] as const

const sumOf = (lines: readonly BudgetLineView[], part: (typeof parts)[number] | 'estimate'): number =>
  addDong(...lines.map((line) => line[part]))

/** The year's money as one bar, all budget lines together. */
export const DeskMoney = () => {
  const t = useText(houseText).desk
  const { office } = useSession()
  const budget = useCall('budget.list', { year: office.year }, true)
  const lines = budget.data?.lines ?? []
  const sums = {
    paid: sumOf(lines, 'paid'),
    advanced: sumOf(lines, 'advanced'),
    committed: sumOf(lines, 'committed'),
    available: sumOf(lines, 'available'),
  }
  return (
    <Panel title={t.money(office.year)}>
      <ErrorNote failure={budget.error} onRetry={() => void budget.refetch()} />
      {budget.isSuccess && lines.length === 0 ? <Empty title={t.noMoney} next={t.noMoneyNext} /> : null}
      {lines.length === 0 ? null : (
        <div className="stack">
          <div className="desk-total">
            <span className="muted">{t.estimate}</span>
            <b>
              <Money dong={sumOf(lines, 'estimate')} />
            </b>
          </div>
          <MoneyBar
            label={t.barSays(
              formatDong(sums.paid),
              formatDong(sums.advanced),
              formatDong(sums.committed),
              formatDong(sums.available),
            )}
            parts={parts.map((key) => ({ key, amount: sums[key] }))}
          />
          <dl className="desk-sums">
            {parts.map((part) => (
              <div key={part}>
                <dt>
                  <i className={`swatch ${part}`} aria-hidden="true" />
                  {t[part]}
                </dt>
                <dd>
                  <Money dong={sums[part]} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Panel>
  )
}
