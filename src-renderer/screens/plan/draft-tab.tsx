import { useState } from 'react'
import type { PlanRowView, PlanView } from '../../../src-main/contract/plan.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { proposedOf } from '../../../src-main/domain/plan/report.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { DraftDialog } from './draft-dialog.tsx'
import { FileCell } from './file-cell.tsx'
import { draftColumns, draftSums, groupsOf, proposable, workOf } from './groups.ts'
import { SplitDialog } from './split-dialog.tsx'
import { useMayDraft } from './use-may-draft.ts'

/** Dự thảo: what is proposed for each file, in the order of priority, and who pays it; sums at the end of each content and of all. */
export const DraftTab = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).draft
  const needs = useText(planText).needs
  const law = useLaw()
  const mayDraft = useMayDraft()
  const [editing, setEditing] = useState<string | null>(null)
  const [splitting, setSplitting] = useState<string | null>(null)
  const rows = proposable(plan.rows)
  const open = rows.filter(({ sources }) => sources === null).length
  const edited = rows.find(({ applicationId }) => applicationId === editing)
  return (
    <>
      {open === 0 ? null : (
        <p className="will" role="status">
          {t.allOpen(open)}
        </p>
      )}
      <table className="plain-table plan-table plan-draft">
        <thead>
          <tr>
            <th scope="col" className="num">
              {needs.rank}
            </th>
            <th scope="col">{needs.file}</th>
            <th scope="col" className="num">
              {t.total}
            </th>
            {draftColumns.map((source) => (
              <th key={source} scope="col" className="num">
                {t.source[source]}
              </th>
            ))}
            {mayDraft ? <th scope="col" aria-label={t.edit} /> : null}
          </tr>
        </thead>
        {groupsOf(rows).map(({ content, rows: own }) => (
          <tbody key={content}>
            {own.map((row) => (
              <DraftRow
                key={row.applicationId}
                row={row}
                work={workOf(law, row.work)}
                onEdit={mayDraft ? () => setEditing(row.applicationId) : null}
              />
            ))}
            <SumRow
              label={`${t.sum}: ${law.content(content)}`}
              rows={own}
              acts={mayDraft}
              onSplit={() => setSplitting(content)}
            />
          </tbody>
        ))}
        <tfoot>
          <SumRow label={t.all} rows={rows} acts={mayDraft} onSplit={null} />
        </tfoot>
      </table>
      {edited === undefined ? null : (
        <DraftDialog key={edited.applicationId} row={edited} onClose={() => setEditing(null)} />
      )}
      {splitting === null ? null : <SplitDialog plan={plan} content={splitting} onClose={() => setSplitting(null)} />}
    </>
  )
}

const DraftRow = (props: {
  readonly row: PlanRowView
  readonly work: string | null
  readonly onEdit: (() => void) | null
}) => {
  const { row, work, onEdit } = props
  const t = useText(planText).draft
  const { sources, draft, amount, standing } = row
  const inPlan = standing?.included === true ? supportOf(standing) : null
  const proposed = sources === null && amount === null ? null : proposedOf(row)
  return (
    <tr data-application={row.no}>
      <td className="num">{row.rank === null ? '–' : row.rank.rank}</td>
      <FileCell row={row} work={work} />
      <td className="num">
        <Money dong={proposed} />
        <div className={sources === null ? 'small late' : 'small muted'}>
          {proposed === null ? t.noAmount : sources === null ? t.open : draft === null ? t.byLaw : t.byOfficer}
        </div>
        {inPlan === null || inPlan === proposed ? null : (
          <div className="small muted">{t.inPlan(formatDong(inPlan))}</div>
        )}
        {draft?.note == null ? null : <div className="small muted plan-note">{draft.note}</div>}
      </td>
      {draftColumns.map((source) => (
        <td key={source} className="num">
          {sources === null ? null : <Money dong={sources[source]} faintZero />}
        </td>
      ))}
      {onEdit === null ? null : (
        <td className="num">
          <Button little label={t.editFor(row.no)} onClick={onEdit}>
            {t.edit}
          </Button>
        </td>
      )}
    </tr>
  )
}

const SumRow = (props: {
  readonly label: string
  readonly rows: readonly PlanRowView[]
  readonly acts: boolean
  readonly onSplit: (() => void) | null
}) => {
  const t = useText(planText).draft
  const { total, sources } = draftSums(props.rows)
  const open = props.rows.filter((row) => row.sources === null && row.amount !== null).length
  return (
    <tr className="sum-row">
      <td />
      <th scope="row">
        {props.label}
        {props.onSplit === null || open === 0 || !props.acts ? null : (
          <div>
            <Button little label={t.splitOf(props.label, open)} onClick={props.onSplit}>
              {t.split(open)}
            </Button>
          </div>
        )}
      </th>
      <td className="num">
        <Money dong={total} />
      </td>
      {draftColumns.map((source) => (
        <td key={source} className="num">
          <Money dong={sources[source]} faintZero />
        </td>
      ))}
      {props.acts ? <td /> : null}
    </tr>
  )
}
