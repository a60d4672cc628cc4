import type { ActView } from '../../../src-main/contract/periods.ts'
import { formatMonth } from '../../../src-main/domain/ledger/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { Panel } from '../../ui/page.tsx'

const periodOf = ({ kind, period }: ActView): string => (kind === 'closeYear' ? period : formatMonth(period))

/** Every closing and reopening, newest first: nothing of it is ever changed. */
export const ActsTable = ({ acts }: { readonly acts: readonly ActView[] }) => {
  const t = useText(periodsText).acts
  return (
    <Panel title={t.title} flush>
      {acts.length === 0 ? (
        <p className="muted period-wait">{t.none}</p>
      ) : (
        <table className="plain-table" aria-label={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.at}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col">{t.named}</th>
              <th scope="col">{t.seal}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act.seq} data-act={act.seq}>
                <td>
                  <MomentText moment={act.at} />
                </td>
                <td className="nowrap">
                  {t.kind[act.kind]} <b>{periodOf(act)}</b>
                </td>
                <td>{act.byName}</td>
                <td>{act.reason}</td>
                <td>{t.left(act.drafts, act.advances)}</td>
                <td>
                  <code>{act.seal}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
