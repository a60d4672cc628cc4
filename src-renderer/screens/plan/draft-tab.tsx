import { useState } from 'react'
import { type PlanRowView, type PlanView, planCalls } from '../../../src-main/contract/plan.ts'
import { moneySources } from '../../../src-main/domain/eligibility/pack-schema.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { proposedOf } from '../../../src-main/domain/plan/report.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useSession } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { DraftDialog } from './draft-dialog.tsx'
import { FileCell } from './file-cell.tsx'
import { draftSums, groupsOf, proposable } from './groups.ts'

const drafters: readonly Role[] = planCalls['plan.draft'].roles

/** Dự thảo: what is proposed for each file and who pays it; sums stand at the end of each content and of all. */
export const DraftTab = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).draft
  const needs = useText(planText).needs
  const law = useLaw()
  const mayDraft = drafters.includes(useSession().person.role)
  const [editing, setEditing] = useState<string | null>(null)
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
            <th scope="col">{needs.file}</th>
            <th scope="col" className="num">
              {t.total}
            </th>
            {moneySources.map((source) => (
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
                onEdit={mayDraft ? () => setEditing(row.applicationId) : null}
              />
            ))}
            <SumRow label={`${t.sum}: ${law.content(content)}`} rows={own} acts={mayDraft} />
          </tbody>
        ))}
        <tfoot>
          <SumRow label={t.all} rows={rows} acts={mayDraft} />
        </tfoot>
      </table>
      {edited === undefined ? null : (
        <DraftDialog key={edited.applicationId} row={edited} onClose={() => setEditing(null)} />
      )}
    </>
  )
}

const DraftRow = ({ row, onEdit }: { readonly row: PlanRowView; readonly onEdit: (() => void) | null }) => {
  const t = useText(planText).draft
  const { sources, draft } = row
  const from = draft === null ? t.byLaw : t.byOfficer
  return (
    <tr data-application={row.no}>
      <FileCell row={row} />
      <td className="num">
        <Money dong={sources === null && row.amount === null ? null : proposedOf(row)} />
        <div className={sources === null ? 'small late' : 'small muted'}>{sources === null ? t.open : from}</div>
        {draft?.note == null ? null : <div className="small muted plan-note">{draft.note}</div>}
      </td>
      {moneySources.map((source) => (
        <td key={source} className="num">
          {sources === null ? null : <Money dong={sources[source]} />}
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

const SumRow = (props: { readonly label: string; readonly rows: readonly PlanRowView[]; readonly acts: boolean }) => {
  const { total, sources } = draftSums(props.rows)
  return (
    <tr className="sum-row">
      <th scope="row">{props.label}</th>
      <td className="num">
        <Money dong={total} />
      </td>
      {moneySources.map((source) => (
        <td key={source} className="num">
          <Money dong={sources[source]} />
        </td>
      ))}
      {props.acts ? <td /> : null}
    </tr>
  )
}
