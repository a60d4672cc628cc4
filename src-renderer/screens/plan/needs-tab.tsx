import type { PlanView } from '../../../src-main/contract/plan.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/page.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { FileCell } from './file-cell.tsx'
import { groupsOf } from './groups.ts'

/** Nhu cầu: the files of the year by content, each with its rank and what put it there. */
export const NeedsTab = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).needs
  const { language } = useLanguage()
  const law = useLaw()
  return (
    <>
      {groupsOf(plan.rows).map(({ content, rows }) => (
        <Panel key={content} title={law.content(content)} flush>
          <table className="plain-table plan-table plan-needs">
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
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.applicationId} data-application={row.no}>
                  <FileCell row={row} />
                  <td>
                    <VerdictBadge verdict={row.verdict} of="overall" />
                  </td>
                  <td className={row.rank === null ? 'plan-why muted' : 'plan-why'}>
                    {row.rank?.words[language] ?? (row.verdict === 'notMet' ? t.failed : t.notRanked)}
                  </td>
                  <td className="num">
                    <Money dong={row.asked} />
                  </td>
                  <td className="num">
                    <Money dong={row.ceiling} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
    </>
  )
}
