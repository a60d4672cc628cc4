import { shareCeil } from '../../money.ts'
import { isLast, ownProved, type PayFigures, type PayMove, pays, standingAfter } from './figures.ts'
import { absent, type Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

/** Own share asked for, percent: the least of the law, or the share of the approved project where that is more. */
const ownPct = (f: PayFigures, rules: PayRuleFigures): number =>
  Math.max(rules['pay.ownLeastPct'], f.projectOwnPct ?? 0)

/**
 * Before the last payment of an investment the co-op's own contribution is proved: at least its share of the actual total. A minimum rounds
 * up. A rule of the office that may be switched off; the share itself is of TT15 art. 4(1)(b), requirement 4.
 */
export const ownContribution = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  if (!f.invests || rules['pay.ownAsked'] === 0) return absent('ownContribution')
  const pct = ownPct(f, rules)
  const value = ownProved(f)
  const threshold = shareCeil(f.accepted, pct)
  const after = standingAfter(f, move)
  const last = isLast(after) && after.paid > 0
  const enough = value >= threshold
  return {
    id: 'ownContribution',
    state: enough && f.accepted > 0 ? 'met' : last && !enough ? 'notMet' : 'notYet',
    value,
    threshold,
    sense: 'least',
    pct,
    refusal:
      enough || !last || !pays(move)
        ? null
        : {
            code: 'pay.ownContribution',
            params: { proved: value, needed: threshold, pct, accepted: f.accepted },
            field: 'amount',
          },
  }
}
