import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'

type File = Pick<PlanRowView, 'applicationId' | 'no' | 'coop' | 'state'>

/** The co-op, its file as a link to the review, the work, and how far the file is. A list has hundreds: names are looked up once for all. */
export const FileCell = ({ row, work }: { readonly row: File; readonly work: string | null }) => {
  const t = useText(planText).needs
  const labels = useLabels()
  const { go } = useRouter()
  return (
    <th scope="row" className="plan-file">
      {row.coop}
      <div className="small muted">
        <button
          type="button"
          className="linklike"
          title={t.open(row.no)}
          onClick={() => go('review', row.applicationId)}
        >
          {row.no}
        </button>
        {work === null ? null : ` · ${work}`}
        {` · ${labels.state[row.state]}`}
      </div>
    </th>
  )
}
