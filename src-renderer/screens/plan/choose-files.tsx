import { memo } from 'react'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { Money } from '../../ui/money.tsx'
import { ChooseRow, type Kind, type Redraft, type Turn } from './choose-row.tsx'
import type { DecideLine } from './decide-lines.ts'
import { type Group, groupsOf, workOf } from './groups.ts'

type Props = {
  readonly lines: readonly DecideLine[]
  readonly kind: Kind
  readonly onTurn: Turn
  readonly onRedraft: Redraft
}

/** Which files a decision has in the plan, content by content, and with which amount. Hundreds of rows: only what changes is drawn anew. */
export const ChooseFiles = memo(({ lines, kind, onTurn, onRedraft }: Props) => {
  const { decisions: t, needs } = useText(planText)
  const law = useLaw()
  if (lines.length === 0) return <p className="muted">{t.nothingDrafted}</p>
  return (
    <table className="plain-table plan-table plan-choose">
      <thead>
        <tr>
          <th scope="col">{t.included}</th>
          <th scope="col" className="num">
            {needs.rank}
          </th>
          <th scope="col">{needs.file}</th>
          <th scope="col">{needs.why}</th>
          {kind === 'change' ? (
            <th scope="col" className="num">
              {t.now}
            </th>
          ) : null}
          <th scope="col" className="num">
            {t.support}
          </th>
        </tr>
      </thead>
      {groupsOf(lines.map((line) => ({ line, content: line.row.content }))).map((group) => (
        <tbody key={group.content}>
          <GroupRow group={group} kind={kind} name={law.content(group.content)} onTurn={onTurn} />
          {group.rows.map(({ line }) => (
            <ChooseRow
              key={line.row.applicationId}
              {...line}
              kind={kind}
              work={workOf(law, line.row.work)}
              onTurn={onTurn}
              onRedraft={onRedraft}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
})

const GroupRow = (props: {
  readonly group: Group<{ readonly line: DecideLine }>
  readonly kind: Kind
  readonly name: string
  readonly onTurn: Turn
}) => {
  const t = useText(planText).decisions
  const lines = props.group.rows.map(({ line }) => line)
  const inside = lines.filter(({ isIn }) => isIn)
  return (
    <tr className="sum-row">
      <td>
        <input
          type="checkbox"
          aria-label={t.allOf(props.name)}
          checked={inside.length === lines.length}
          // Some are in, some are not: no attribute of the page says so.
          ref={(box) => {
            if (box !== null) box.indeterminate = inside.length > 0 && inside.length < lines.length
          }}
          onChange={(event) =>
            props.onTurn(
              lines.map(({ row }) => row.applicationId),
              event.currentTarget.checked,
            )
          }
        />
      </td>
      <td />
      <th scope="rowgroup" colSpan={props.kind === 'change' ? 3 : 2}>
        {props.name}
      </th>
      <td className="num">
        <Money dong={inside.reduce((sum, { sources }) => sum + supportOf(sources), 0)} />
      </td>
    </tr>
  )
}
