import { useState } from 'react'
import { type PlanView, planCalls } from '../../../src-main/contract/plan.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, Figures, Panel } from '../../ui/page.tsx'
import { DecideForm } from './decide-form.tsx'
import { endedInPlan } from './decide-lines.ts'
import { DecisionLines } from './decision-lines.tsx'
import { draftColumns, sumSources } from './groups.ts'

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
      {plan.decisions.length > 0 ? <Decided plan={plan} act={act} /> : null}
      {plan.decisions.length === 0 && !deciding ? <Empty title={t.none} next={t.noneNext} actions={act} /> : null}
      {deciding ? <DecideForm plan={plan} kind={kind} onClose={() => setDeciding(false)} /> : null}
    </>
  )
}

const Decided = ({ plan, act }: { readonly plan: PlanView; readonly act: React.ReactNode }) => {
  const t = useText(planText).decisions
  const [shown, setShown] = useState<string | null>(null)
  const open = plan.decisions.find(({ id }) => id === shown)
  const ended = endedInPlan(plan.rows)
  return (
    <>
      <Standing plan={plan} />
      {ended.length === 0 ? null : (
        <p className="will" role="note">
          {t.ended(ended.map(({ no }) => no).join(', '))}
        </p>
      )}
      <Panel title={t.all} flush actions={act}>
        <table className="plain-table plan-table">
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.signer}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col">{t.items}</th>
              <th scope="col">{t.by}</th>
              <th scope="col" aria-label={t.see} />
            </tr>
          </thead>
          <tbody>
            {plan.decisions.map((decision) => (
              <tr key={decision.id}>
                <th scope="row" className="plan-file">
                  {decision.number}
                  <div className="small muted">{t.kind[decision.kind]}</div>
                </th>
                <td className="tab-num">
                  <DateText date={decision.decidedOn} />
                </td>
                <td>{decision.signer}</td>
                <td className="plan-why">{decision.reason}</td>
                <td>{t.says(decision.takesIn, decision.takesOut)}</td>
                <td>{decision.recordedBy}</td>
                <td className="num">
                  <Button little label={t.seeOf(decision.number)} onClick={() => setShown(decision.id)}>
                    {t.see}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {open === undefined ? null : <DecisionLines decision={open} onClose={() => setShown(null)} />}
    </>
  )
}

/** The plan as it stands after the last decision. */
const Standing = ({ plan }: { readonly plan: PlanView }) => {
  const { decisions: t, draft } = useText(planText)
  const inside = plan.rows.flatMap(({ standing }) => (standing?.included === true ? [standing] : []))
  const sums = sumSources(inside)
  return (
    <Figures
      items={[
        { key: 'files', label: t.items, value: inside.length },
        { key: 'support', label: t.support, value: <Money dong={supportOf(sums)} /> },
        ...draftColumns.map((source) => ({
          key: source,
          label: draft.source[source],
          value: <Money dong={sums[source]} faintZero />,
        })),
      ]}
    />
  )
}
