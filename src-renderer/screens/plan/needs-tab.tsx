import type { PlanRowView, PlanView } from '../../../src-main/contract/plan.ts'
import { hasEnded } from '../../../src-main/domain/plan/fit.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/page.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { FileCell } from './file-cell.tsx'
import { groupsOf, workOf } from './groups.ts'
import { MoveButton } from './move-dialog.tsx'
import { PlanMark } from './plan-mark.tsx'

/** Nhu cầu: the files of the year by content, each with its rank and what put it there. */
export const NeedsTab = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).needs
  const law = useLaw()
  const decided = plan.decisions.length > 0
  return (
    <>
      <div className="line">
        <span className="muted">{t.count(plan.rows.length)}</span>
        <span className="grow" />
        <MoveButton year={plan.year} />
      </div>
      {groupsOf(plan.rows).map(({ content, rows }) => (
        <Panel key={content} title={law.content(content)} flush>
          <table
            className={decided ? 'plain-table plan-table plan-needs decided' : 'plain-table plan-table plan-needs'}
          >
            <thead>
              <tr>
                <th scope="col">{t.file}</th>
                <th scope="col">{t.verdict}</th>
                <th scope="col">{t.why}</th>
                <th scope="col" className="num">
                  {t.asked}
                </th>
                <th scope="col" className="num">
                  {t.ceiling}
                </th>
                {decided ? <th scope="col">{t.inPlan}</th> : null}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <NeedRow key={row.applicationId} row={row} work={workOf(law, row.work)} decided={decided} />
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
    </>
  )
}

const NeedRow = (props: { readonly row: PlanRowView; readonly work: string | null; readonly decided: boolean }) => {
  const { row, work, decided } = props
  const t = useText(planText).needs
  const { language } = useLanguage()
  const unranked = hasEnded(row.state) ? t.ended : row.fit === 'notMet' ? t.failed : t.notRanked
  return (
    <tr data-application={row.no}>
      <FileCell row={row} work={work} />
      <td>
        <VerdictBadge verdict={row.fit} of="overall" />
      </td>
      <td className={row.rank === null ? 'plan-why muted' : 'plan-why'}>{row.rank?.words[language] ?? unranked}</td>
      <td className="num">
        <Money dong={row.asked} />
      </td>
      <td className="num">
        <Money dong={row.ceiling} />
      </td>
      {decided ? (
        <td>
          <PlanMark standing={row.standing} />
        </td>
      ) : null}
    </tr>
  )
}
