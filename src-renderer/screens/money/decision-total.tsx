import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { useText } from '../../app/language.tsx'

/** The running total against what the budget line has left. */
export const DecisionTotal = (props: {
  readonly approves: boolean
  readonly count: number
  readonly total: number
  readonly left: number | null
}) => {
  const t = useText(moneyDecisionsText)
  const { approves, count, total, left } = props
  if (!approves) return <b>{t.chosen(count)}</b>
  const after = left === null ? null : left - total
  return (
    <div className="sum-line" role="status">
      <b>{t.chosen(count)}</b>
      <span>
        {t.total}: <b>{formatDong(total)}</b>
      </span>
      {left === null ? null : (
        <span>
          {t.left}: <b>{formatDong(left)}</b>
        </span>
      )}
      {after === null ? null : (
        <span className={after < 0 ? 'over' : ''}>
          {t.after}: <b>{formatDong(after)}</b>
          {after < 0 ? ` (${t.overBudget})` : ''}
        </span>
      )}
    </div>
  )
}
