import { Fragment } from 'react'
import type { BudgetLineView } from '../../../src-main/contract/money.ts'
import { type CodeKind, lineCodes } from '../../../src-main/domain/codes/kinds.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyBudgetText } from '../../../src-main/text/screens/money-budget.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { FlowBar } from './flow-bar.tsx'
import { useCodes } from './use-codes.ts'

const parts = ['estimate', 'available', 'committed', 'advanced', 'paid'] as const

type Props = {
  readonly lines: readonly BudgetLineView[]
  /** null: the person may not. */
  readonly onAssign: ((line: BudgetLineView) => void) | null
}

/** One line of the budget in two rows: its đồng, and one bar. */
export const BudgetTable = ({ lines, onAssign }: Props) => {
  const t = useText(moneyBudgetText)
  const m = useText(moneyText)
  return (
    <table className="money-table budget" aria-label={t.table}>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          {parts.map((part) => (
            <th key={part} scope="col" className="num">
              {m.sums[part]}
            </th>
          ))}
          {onAssign === null ? null : (
            <th scope="col">
              <span className="sr-only">{t.mayAct}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Fragment key={line.id}>
            <tr className="budget-money">
              <td className="budget-name">
                <LineName line={line} />
              </td>
              {parts.map((part) => (
                <td key={part} className="num">
                  <Money dong={line[part]} faintZero />
                </td>
              ))}
              {onAssign === null ? null : (
                <td>
                  <Button little label={t.assignLabel(line.name)} onClick={() => onAssign(line)}>
                    {t.assign}
                  </Button>
                </td>
              )}
            </tr>
            <tr className="budget-bar">
              <td colSpan={onAssign === null ? 6 : 7}>
                <FlowBar flow={line} />
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

const LineName = ({ line }: { readonly line: BudgetLineView }) => {
  const t = useText(moneyBudgetText)
  const m = useText(moneyText)
  const law = useLaw()
  const codes = useCodes(line.year)
  const open = lineCodes.filter(([field]) => line[field] === '').map(([field]) => m.code[field])
  const nameOf = (kind: CodeKind, code: string): string | undefined =>
    codes.get(kind)?.codes.find((one) => one.code === code)?.name
  return (
    <>
      <b>{line.name}</b>
      <div className="muted small">
        {law.content(line.content)} · {line.payingUnit}
      </div>
      <div className="muted small">
        {lineCodes
          .filter(([field]) => line[field] !== '')
          .map(([field, kind]) => (
            <span key={field} title={nameOf(kind, line[field])}>
              {m.code[field]} <span className="code">{line[field]}</span> {nameOf(kind, line[field])} ·{' '}
            </span>
          ))}
        {open.length === 0 ? null : t.codesOpen(open.join(', '))}
      </div>
    </>
  )
}
