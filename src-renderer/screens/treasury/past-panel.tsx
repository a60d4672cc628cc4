import type { PastReconciliationView } from '../../../src-main/contract/treasury.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { type TreasuryText, treasuryText } from '../../../src-main/text/screens/treasury.ts'
import { useText } from '../../app/language.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/page.tsx'
import { groupKeys } from './groups.ts'

/** Reconciliations that somebody kept, newest first. */
export const PastPanel = ({ past }: { readonly past: readonly PastReconciliationView[] }) => {
  const t = useText(treasuryText)
  if (past.length === 0)
    return (
      <Panel title={t.past}>
        <p className="muted">{t.pastNone}</p>
      </Panel>
    )
  return (
    <Panel title={t.past} flush>
      <table className="plain-table" aria-label={t.past}>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.file}</th>
            <th scope="col">{t.days}</th>
            {groupKeys.map((key) => (
              <th key={key} scope="col" className="num">
                {t.group[key]}
              </th>
            ))}
            <th scope="col" className="num">
              {t.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {past.map((one) => (
            <tr key={one.seq}>
              <td>
                <MomentText moment={one.at} />
                <div className="muted small">{one.byName}</div>
              </td>
              <td>
                {one.file}
                <div className="muted small" title={one.sha256}>
                  SHA-256 {one.sha256.slice(0, 12)}…
                </div>
              </td>
              <td className="small">{extentOf(one, t)}</td>
              {groupKeys.map((key) => (
                <td key={key} className="num">
                  {one.counts[key]}
                </td>
              ))}
              <td className="num">
                <Money dong={one.sums.ours - one.sums.theirs} faintZero />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

const extentOf = ({ year, from, to }: PastReconciliationView, t: TreasuryText): string => {
  if (from === null && to === null) return t.wholeYear(year)
  return t.extent(year, from === null ? '…' : formatDate(from), to === null ? '…' : formatDate(to))
}
