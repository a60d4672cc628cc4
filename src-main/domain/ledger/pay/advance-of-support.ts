import { advanceLimit } from '../limits.ts'
import { givesAdvance, type PayFigures, type PayMove, standingAfter } from './figures.ts'
import type { Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

/** Advance <= 50 % of the support (TT340 art. 14): advances given less those that came back, whatever was cleared since. */
export const supportAdvance = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  const pct = rules['advance.maxPct']
  const value = standingAfter(f, move).advancesGiven
  const threshold = advanceLimit(f.approved, pct)
  const holds = value <= threshold
  return {
    id: 'supportAdvance',
    state: holds ? 'met' : 'notMet',
    value,
    threshold,
    sense: 'most',
    pct,
    refusal:
      holds || !givesAdvance(move)
        ? null
        : { code: 'pay.advanceTooLarge', params: { limit: threshold, pct }, field: 'amount' },
  }
}
