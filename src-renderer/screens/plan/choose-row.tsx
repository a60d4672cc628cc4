import { memo } from 'react'
import { formatDong } from '../../../src-main/domain/money.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Money } from '../../ui/money.tsx'
import type { DecideLine } from './decide-lines.ts'
import { FileCell } from './file-cell.tsx'

export type Kind = 'approve' | 'change'
export type Turn = (applicationIds: readonly string[], isIn: boolean) => void
export type Redraft = (applicationId: string, takes: boolean) => void

/** One file of a decision. Its properties stay the same values while nobody touches the row. */
export const ChooseRow = memo(
  (
    props: DecideLine & {
      readonly kind: Kind
      readonly work: string | null
      readonly onTurn: Turn
      readonly onRedraft: Redraft
    },
  ) => {
    const { row, isIn, before, sources, redraftable, redrafted, changes, kind } = props
    const { decisions: t, needs } = useText(planText)
    const { language } = useLanguage()
    const { applicationId, no, money } = row
    return (
      <tr data-application={no} className={changes && kind === 'change' ? 'changed' : undefined}>
        <td>
          <input
            type="checkbox"
            aria-label={t.includedFor(no)}
            checked={isIn}
            onChange={(event) => props.onTurn([applicationId], event.currentTarget.checked)}
          />
        </td>
        <td className="num">{row.rank === null ? '–' : row.rank.rank}</td>
        <FileCell row={row} work={props.work} />
        <td className="plan-why">
          {row.rank?.words[language] ?? needs.notRanked}
          {money.approved === 0 ? null : (
            <div className="small muted">{t.approvedFor(formatDong(money.approved), formatDong(money.paid))}</div>
          )}
        </td>
        {kind === 'change' ? (
          <td className="num">
            <Money dong={before === null ? null : supportOf(before)} />
            <div className="small muted">{before === null ? t.notIn : row.standing?.number}</div>
          </td>
        ) : null}
        <td className="num">
          <Money dong={isIn ? supportOf(sources) : null} />
          {changes && kind === 'change' ? (
            <div className="small">{isIn ? (before === null ? t.takenIn : t.reamounted) : t.out}</div>
          ) : null}
          {redraftable && isIn && row.sources !== null ? (
            <label className="plan-redraft small">
              <input
                type="checkbox"
                checked={redrafted}
                onChange={(event) => props.onRedraft(applicationId, event.currentTarget.checked)}
              />{' '}
              {t.redraft(formatDong(supportOf(row.sources)))}
            </label>
          ) : null}
        </td>
      </tr>
    )
  },
)
