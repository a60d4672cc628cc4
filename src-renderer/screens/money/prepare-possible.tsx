import type { ReactNode } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { type Dong, formatDong } from '../../../src-main/domain/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Pairs } from './side.tsx'

type Props = {
  readonly money: ApplicationView['money'] | null
  readonly most: Dong | null
  readonly onMost: (amount: Dong) => void
  /** Below: whose turn it is by the plan, and the limits. */
  readonly children: ReactNode
}

/** Beside the form: where the money of the file stands, and the most this voucher may carry. */
export const Possible = ({ money, most, onMost, children }: Props) => {
  const t = useText(moneyVouchersText)
  const figure = (dong: Dong) => <div className="num">{formatDong(dong)}</div>
  return (
    <section className="possible" aria-label={t.possible}>
      <b>{t.possible}</b>
      {money === null ? <p className="muted">{t.pickFirst}</p> : null}
      {money === null ? null : (
        <Pairs
          items={[
            [t.approved, figure(money.approved)],
            [t.committed, figure(money.committed)],
            [t.advanced, figure(money.advanced)],
            [t.paid, figure(money.paid)],
            [t.advanceLimit, figure(money.advanceLimit)],
          ]}
        />
      )}
      {most === null ? null : (
        <>
          <p>
            {t.most}: <b className="tab-num">{formatDong(most)}</b>
          </p>
          <Button little disabled={most === 0} onClick={() => onMost(most)}>
            {t.useMost}
          </Button>
        </>
      )}
      {children}
    </section>
  )
}
