import { moneyText } from '../../../src-main/text/screens/money.ts'
import { useText } from '../../app/language.tsx'
import { Figures } from '../../ui/page.tsx'
import { type Flow, FlowBar } from './flow-bar.tsx'
import { SignedMoney } from './signed-money.tsx'

/** Sums in a row, the bar below. A part is null where it makes no sense (what is left, of one co-op). */
export type MoneyParts = Omit<Flow, 'available'> & {
  readonly estimate: number | null
  readonly available: number | null
}

export const MoneySumsRow = (props: { readonly sums: MoneyParts; readonly refunded: number | null }) => {
  const t = useText(moneyText).sums
  const { sums, refunded } = props
  const shown = (dong: number | null) => (dong === null ? '–' : <SignedMoney dong={dong} />)
  const marked = (key: 'available' | 'committed' | 'advanced' | 'paid') => ({
    key,
    label: t[key],
    value: (
      <>
        <i className={`swatch dot ${key}`} aria-hidden="true" />
        {shown(sums[key])}
      </>
    ),
  })
  const items = [
    { key: 'estimate', label: t.estimate, value: shown(sums.estimate) },
    marked('available'),
    marked('committed'),
    marked('advanced'),
    marked('paid'),
  ]
  return (
    <>
      <Figures
        items={
          refunded === null
            ? items
            : [...items, { key: 'refunded', label: t.refunded, value: <SignedMoney dong={refunded} /> }]
        }
      />
      <FlowBar flow={{ ...sums, available: sums.available ?? 0 }} />
    </>
  )
}
