import { Checkbox } from '@mantine/core'
import { formatDong } from '../../../src-main/domain/money.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { Money } from '../../ui/money.tsx'
import type { DecideLine, Typed } from './decide-lines.ts'
import { FileCell } from './file-cell.tsx'
import { groupsOf } from './groups.ts'

type Props = {
  readonly lines: readonly DecideLine[]
  readonly kind: 'approve' | 'change'
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
}

/** Which files a decision has in the plan, content by content, and with which amount. */
export const ChooseFiles = ({ lines, kind, typed, onChange }: Props) => {
  const { decisions: t, needs } = useText(planText)
  const law = useLaw()
  const { turned, redrafted } = typed
  const turn = (ids: readonly string[], isIn: boolean): void =>
    onChange({ redrafted, turned: { ...turned, ...Object.fromEntries(ids.map((id) => [id, isIn])) } })
  const redraft = (id: string, takes: boolean): void =>
    onChange({ turned, redrafted: takes ? [...redrafted, id] : redrafted.filter((one) => one !== id) })
  const groups = groupsOf(lines.map((line) => ({ ...line, content: line.row.content })))
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
      {groups.map(({ content, rows }) => (
        <tbody key={content}>
          <tr className="sum-row">
            <td>
              <Checkbox
                size="xs"
                aria-label={t.allOf(law.content(content))}
                checked={rows.every(({ isIn }) => isIn)}
                indeterminate={rows.some(({ isIn }) => isIn) && rows.some(({ isIn }) => !isIn)}
                onChange={(event) =>
                  turn(
                    rows.map(({ row }) => row.applicationId),
                    event.currentTarget.checked,
                  )
                }
              />
            </td>
            <td />
            <th scope="rowgroup" colSpan={kind === 'change' ? 3 : 2}>
              {law.content(content)}
            </th>
            <td className="num">
              <Money dong={sumOf(rows)} />
            </td>
          </tr>
          {rows.map((line) => (
            <ChooseRow key={line.row.applicationId} line={line} kind={kind} onTurn={turn} onRedraft={redraft} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const sumOf = (lines: readonly DecideLine[]): number =>
  lines.reduce((sum, { isIn, sources }) => sum + (isIn ? supportOf(sources) : 0), 0)

const ChooseRow = (props: {
  readonly line: DecideLine
  readonly kind: 'approve' | 'change'
  readonly onTurn: (ids: readonly string[], isIn: boolean) => void
  readonly onRedraft: (id: string, takes: boolean) => void
}) => {
  const { row, isIn, before, sources, redraftable, redrafted, changes } = props.line
  const { decisions: t, needs } = useText(planText)
  const { language } = useLanguage()
  const { applicationId, no, money } = row
  return (
    <tr data-application={no} className={changes && props.kind === 'change' ? 'changed' : undefined}>
      <td>
        <Checkbox
          size="xs"
          aria-label={t.includedFor(no)}
          checked={isIn}
          onChange={(event) => props.onTurn([applicationId], event.currentTarget.checked)}
        />
      </td>
      <td className="num">{row.rank === null ? '–' : row.rank.rank}</td>
      <FileCell row={row} />
      <td className="plan-why">
        {row.rank?.words[language] ?? needs.notRanked}
        {money.approved === 0 ? null : (
          <div className="small muted">{t.approvedFor(formatDong(money.approved), formatDong(money.paid))}</div>
        )}
      </td>
      {props.kind === 'change' ? (
        <td className="num">
          <Money dong={before === null ? null : supportOf(before)} />
          <div className="small muted">{before === null ? t.notIn : row.standing?.number}</div>
        </td>
      ) : null}
      <td className="num">
        <Money dong={isIn ? supportOf(sources) : null} />
        {changes && props.kind === 'change' ? (
          <div className="small">{isIn ? (before === null ? t.takenIn : t.reamounted) : t.out}</div>
        ) : null}
        {redraftable && isIn && row.sources !== null ? (
          <label className="plan-redraft small">
            <input
              type="checkbox"
              checked={redrafted}
              onChange={(event) => props.onRedraft(applicationId, event.currentTarget.checked)}
            />{' '}
            {t.redraft(formatDong(supportOf(row.sources)))}
          </label>
        ) : null}
      </td>
    </tr>
  )
}
