import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'

/** The co-op, its file as a link to the review, and the work. */
export const FileCell = ({ row }: { readonly row: PlanRowView }) => {
  const t = useText(planText).needs
  const law = useLaw()
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
      </div>
    </th>
  )
}
