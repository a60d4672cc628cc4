import { useState } from 'react'
import type { EvidenceView, PayPlanView } from '../../../src-main/contract/evidence.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { Note } from '../../ui/note.tsx'
import { Empty, Panel } from '../../ui/page.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useMayPlan } from './use-may.ts'

/** Kế hoạch thanh toán: instalments that sum to the approval, and whose turn it is. */
export const PlanPanel = (props: { readonly applicationId: string; readonly view: EvidenceView }) => {
  const t = useText(evidenceText).plan
  const { plan, approved } = props.view
  const mayPlan = useMayPlan() && approved > 0
  const [making, setMaking] = useState(false)
  const make = mayPlan ? (
    <Button little onClick={() => setMaking(true)}>
      {plan === null ? t.make : t.again}
    </Button>
  ) : undefined
  return (
    <Panel title={t.title} flush actions={make}>
      {plan === null ? (
        <Empty title={t.none} next={approved > 0 ? t.noneNext : t.noApproval} />
      ) : (
        <PlanTable plan={plan} />
      )}
      {making ? (
        <PlanDialog
          applicationId={props.applicationId}
          approved={approved}
          again={plan !== null}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </Panel>
  )
}

const PlanTable = ({ plan }: { readonly plan: PayPlanView }) => {
  const t = useText(evidenceText).plan
  const { next, lines, leftover } = plan
  return (
    <>
      {plan.outdated ? <Note tone="warn" title={t.outdated} /> : null}
      <table className="plain-table plan-lines">
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.waits}</th>
            <th scope="col" className="num">
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td>{line.line}</td>
              <td>
                {t.kinds[line.kind]}
                {next?.line === line.line ? <b className="small"> · {t.next}</b> : null}
              </td>
              <td>
                {t.waitsFor[line.waitsFor]}
                {line.dueOn === null ? null : (
                  <>
                    {' '}
                    <DateText date={line.dueOn} />
                  </>
                )}
                {line.note === null ? null : <div className="muted small">{line.note}</div>}
              </td>
              <td className="num">
                <Money dong={line.amount} />
                {next?.line === line.line && next.left !== line.amount ? (
                  <div className="muted small">{t.left(formatDong(next.left))}</div>
                ) : null}
              </td>
            </tr>
          ))}
          <tr>
            <td />
            <td colSpan={2}>
              <b>{t.total}</b>
            </td>
            <td className="num">
              <b>
                <Money dong={plan.approved} />
              </b>
            </td>
          </tr>
        </tbody>
      </table>
      {leftover === 0 ? null : <p className="muted small panel-note">{t.leftover(leftover, lines.length)}</p>}
    </>
  )
}
