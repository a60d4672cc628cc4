import { Fragment } from 'react'
import { type Dong, formatDong } from '../../../src-main/domain/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { useText } from '../../app/language.tsx'
import { Money } from '../../ui/money.tsx'
import { AmountInput } from './amount-input.tsx'
import type { Standing } from './decision-difference.ts'
import { SignedMoney } from './signed-money.tsx'

type Props = {
  readonly rows: readonly (Standing & { readonly next: Dong | null })[]
  /** A cancellation sets every amount to 0. */
  readonly cancels: boolean
  /** The row the office refused, and why. */
  readonly failed: { readonly id: string; readonly words: string } | null
  readonly onAmount: (applicationId: string, amount: Dong | null) => void
}

/** What each application is approved for now, what already left, and its new amount. */
export const ChangeRows = ({ rows, cancels, failed, onAmount }: Props) => {
  const t = useText(moneyDecisionsText)
  return (
    <table className="money-table" aria-label={t.itemsTitle}>
      <thead>
        <tr>
          <th scope="col">{t.row.no}</th>
          <th scope="col">{t.row.coop}</th>
          <th scope="col" className="num">
            {t.now}
          </th>
          <th scope="col" className="num">
            {t.out}
          </th>
          <th scope="col" className="num">
            {t.next}
          </th>
          <th scope="col" className="num">
            {t.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const out = row.approved - row.committed
          const below = row.next !== null && row.next < out
          const note = row.applicationId === failed?.id ? failed.words : below ? t.belowOut(formatDong(out)) : null
          return (
            <Fragment key={row.applicationId}>
              <tr className={note === null ? '' : 'faulty noted'}>
                <td className="nowrap">{row.no}</td>
                <td>{row.coop}</td>
                <td className="num">
                  <Money dong={row.approved} />
                </td>
                <td className="num">
                  <Money dong={out} faintZero />
                </td>
                <td className="num">
                  {cancels ? (
                    <Money dong={0} />
                  ) : (
                    <AmountInput
                      label={t.nextOf(row.no)}
                      value={row.next}
                      invalid={note !== null}
                      onChange={(amount) => onAmount(row.applicationId, amount)}
                    />
                  )}
                </td>
                <td className="num">{row.next === null ? '–' : <SignedMoney dong={row.next - row.approved} />}</td>
              </tr>
              {note === null ? null : (
                <tr className="note-row faulty">
                  <td colSpan={6} role={row.applicationId === failed?.id ? 'alert' : undefined}>
                    {note}
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
