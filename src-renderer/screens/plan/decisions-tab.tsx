import { useState } from 'react'
import { type PlanView, planCalls } from '../../../src-main/contract/plan.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty, Panel } from '../../ui/page.tsx'
import { DecideForm } from './decide-form.tsx'

const deciders: readonly Role[] = planCalls['plan.decide'].roles

/** Quyết định: what the People's Committee decided of the plan, and its later changes. */
export const DecisionsTab = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).decisions
  const mayDecide = deciders.includes(useSession().person.role)
  const [deciding, setDeciding] = useState(false)
  const kind = plan.decisions.length === 0 ? 'approve' : 'change'
  const act =
    mayDecide && !deciding ? (
      <Button tone="main" onClick={() => setDeciding(true)}>
        {kind === 'approve' ? t.record : t.change}
      </Button>
    ) : undefined
  return (
    <>
      {plan.decisions.length === 0 ? (
        deciding ? null : (
          <Empty title={t.none} next={t.noneNext} actions={act} />
        )
      ) : (
        <Panel title={t.standing} flush actions={act}>
          <table className="plain-table plan-table">
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.signer}</th>
                <th scope="col">{t.reason}</th>
                <th scope="col" className="num">
                  {t.items}
                </th>
                <th scope="col">{t.by}</th>
              </tr>
            </thead>
            <tbody>
              {plan.decisions.map((decision) => (
                <tr key={decision.id}>
                  <th scope="row">
                    {decision.number}
                    <div className="small muted">{t.kind[decision.kind]}</div>
                  </th>
                  <td className="tab-num">{formatDate(decision.decidedOn)}</td>
                  <td>{decision.signer}</td>
                  <td>{decision.reason}</td>
                  <td className="num">{decision.items}</td>
                  <td>{decision.recordedBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      {deciding ? <DecideForm plan={plan} kind={kind} onClose={() => setDeciding(false)} /> : null}
    </>
  )
}
