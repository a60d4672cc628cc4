import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { useText } from '../../app/language.tsx'
import { MoneyBar } from '../../ui/money-bar.tsx'
import './money.css'

const parts = ['paid', 'advanced', 'committed', 'available'] as const

/** đồng of a budget line, or of a whole book, by where they stand. */
export type Flow = Readonly<Record<(typeof parts)[number], number>>

/** Paid, advanced, committed and left as one bar; the figures beside it say the same. */
export const FlowBar = ({ flow }: { readonly flow: Flow }) => {
  const t = useText(moneyText)
  return (
    <MoneyBar
      label={t.flow(
        formatDong(flow.paid),
        formatDong(flow.advanced),
        formatDong(flow.committed),
        formatDong(flow.available),
      )}
      parts={parts.map((key) => ({ key, amount: flow[key] }))}
    />
  )
}
