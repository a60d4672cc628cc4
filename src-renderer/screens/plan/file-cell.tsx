import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'

type File = Pick<PlanRowView, 'applicationId' | 'no' | 'coop' | 'work' | 'state'>

/** The co-op, its file as a link to the review, the work, and how far the file is. */
export const FileCell = ({ row }: { readonly row: File }) => {
  const t = useText(planText).needs
  const law = useLaw()
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
        {row.work === null ? null : ` · ${law.work(row.work)}`}
        {` · ${labels.state[row.state]}`}
      </div>
    </th>
  )
}
