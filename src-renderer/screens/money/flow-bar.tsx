import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { useText } from '../../app/language.tsx'
import './money.css'

/** đồng of a budget line, or of a whole book. */
export type Flow = {
  readonly estimate: number
  readonly available: number
  readonly committed: number
  readonly advanced: number
  readonly paid: number
}

/** One bar: paid, advanced, committed, and what is left as the empty rest. The figures beside it say the same. */
export const FlowBar = ({ flow }: { readonly flow: Flow }) => {
  const t = useText(moneyText)
  const whole = Math.max(flow.estimate, flow.paid + flow.advanced + flow.committed)
  const width = (dong: number): string => `${whole <= 0 || dong <= 0 ? 0 : (dong / whole) * 100}%`
  const words = t.flow(
    formatDong(flow.paid),
    formatDong(flow.advanced),
    formatDong(flow.committed),
    formatDong(flow.available),
  )
  return (
    <div className="flow" role="img" aria-label={words} title={words}>
      <i className="paid" style={{ width: width(flow.paid) }} />
      <i className="advanced" style={{ width: width(flow.advanced) }} />
      <i className="committed" style={{ width: width(flow.committed) }} />
    </div>
  )
}
