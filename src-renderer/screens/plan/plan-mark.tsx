import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { Money } from '../../ui/money.tsx'
import { Sign } from '../../ui/sign.tsx'

/** Whether a file is in the decided plan, with its support, and by which decision. */
export const PlanMark = ({ standing }: { readonly standing: PlanRowView['standing'] }) => {
  const t = useText(planText).decisions
  if (standing === null) return <span className="muted">{t.notIn}</span>
  return (
    <>
      <span className={standing.included ? 'plan-mark met' : 'plan-mark'}>
        <Sign name={standing.included ? 'met' : 'none'} />
        {standing.included ? <Money dong={supportOf(standing)} /> : t.out}
      </span>
      <div className="small muted">{standing.number}</div>
    </>
  )
}
