import { addDong, type Dong, shareCeil } from '../../money.ts'
import { contracted, givesAdvance, type PayFigures, type PayMove, pays, standingAfter } from './figures.ts'
import { absent, type Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

/** What the contractor has had for work done: state money paid and cleared, and the co-op's own money by its proofs. đồng. */
const paidOfContract = (f: PayFigures, paid: Dong): Dong =>
  addDong(paid, ...f.contributions.flatMap(({ form, amount }) => (form === 'money' ? [amount] : [])))

/**
 * The advance is recovered in full by the time 80 % of the contract is paid (TT08/2016 art. 8): from there on no advance may stand open. Until
 * then the line tells how far the contract is paid.
 */
export const advanceRecovered = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  if (!f.invests || f.nationalTarget || f.contracts.length === 0) return absent('advanceRecovered')
  const pct = rules['pay.recoveredAtPct']
  const { advanced, paid } = standingAfter(f, move)
  const done = paidOfContract(f, paid)
  const at = shareCeil(contracted(f), pct)
  const line = { id: 'advanceRecovered', sense: 'most', pct, refusal: null } as const
  if (done < at) return { ...line, state: advanced === 0 ? 'met' : 'notYet', value: done, threshold: at }
  const holds = advanced === 0
  return {
    ...line,
    state: holds ? 'met' : 'notMet',
    value: advanced,
    threshold: 0,
    refusal:
      holds || !(pays(move) || givesAdvance(move))
        ? null
        : { code: 'pay.advanceNotRecovered', params: { advanced, paid: done, at, pct }, field: 'amount' },
  }
}
