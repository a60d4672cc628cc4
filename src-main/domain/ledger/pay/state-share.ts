import { formatDate } from '../../dates.ts'
import { shareFloor } from '../../money.ts'
import { type PayFigures, type PayMove, pays, standingAfter } from './figures.ts'
import { absent, type Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

/**
 * State money <= 80 % of the actual total: of what was accepted by the day of the voucher. A rule of the office; the text speaks of the
 * planned total. Without an acceptance nothing is paid (decision <= contract <= acceptance <= payment).
 */
export const stateShare = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  if (!f.invests) return absent('stateShare')
  const pct = rules['pay.stateMostPct']
  const value = standingAfter(f, move).paid
  const threshold = shareFloor(f.accepted, pct)
  const holds = value <= threshold
  return {
    id: 'stateShare',
    state: holds ? (f.accepted === 0 ? 'notYet' : 'met') : 'notMet',
    value,
    threshold,
    sense: 'most',
    pct,
    refusal:
      holds || !pays(move)
        ? null
        : f.accepted === 0
          ? { code: 'pay.acceptanceMissing', params: { no: f.no, date: formatDate(f.day) }, field: 'voucherDate' }
          : {
              code: 'pay.stateShare',
              params: { paid: value, limit: threshold, pct, accepted: f.accepted },
              field: 'amount',
            },
  }
}
