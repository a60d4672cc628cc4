import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { proposedOf } from '../../../src-main/domain/plan/report.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Money } from '../../ui/money.tsx'
import { FileCell } from './file-cell.tsx'

/** Which files a decision has in the plan. */
export const ChooseFiles = (props: {
  readonly rows: readonly PlanRowView[]
  readonly included: readonly string[]
  readonly onChange: (included: readonly string[]) => void
}) => {
  const { decisions: t, needs, draft } = useText(planText)
  const { language } = useLanguage()
  const put = (id: string, isIn: boolean): void =>
    props.onChange(isIn ? [...props.included, id] : props.included.filter((one) => one !== id))
  return (
    <table className="plain-table plan-table">
      <thead>
        <tr>
          <th scope="col">{t.included}</th>
          <th scope="col">{needs.file}</th>
          <th scope="col">{needs.why}</th>
          <th scope="col" className="num">
            {draft.total}
          </th>
          <th scope="col">{t.standing}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.applicationId} data-application={row.no}>
            <td>
              <input
                type="checkbox"
                aria-label={t.includedFor(row.no)}
                checked={props.included.includes(row.applicationId)}
                onChange={(event) => put(row.applicationId, event.currentTarget.checked)}
              />
            </td>
            <FileCell row={row} />
            <td className="plan-why">{row.rank?.words[language] ?? needs.notRanked}</td>
            <td className="num">
              <Money dong={proposedOf(row)} />
            </td>
            <td>
              {row.standing === null ? '–' : `${row.standing.number}${row.standing.included ? '' : ` (${t.out})`}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
