import { type Dong, shareFloor } from '../../money.ts'
import { contracted, givesAdvance, type PayFigures, type PayMove, standingAfter } from './figures.ts'
import { absent, type Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

/** What the share is taken of: the contracts signed, or the approved estimate while there is none; null: neither is known. đồng. */
const advanceBase = (f: PayFigures): Dong | null => (f.contracts.length > 0 ? contracted(f) : f.estimate)

/**
 * Advance of an investment <= 50 % of the contract or the approved estimate, unless whoever decides the investment allows more (a figure of
 * the office with its document). Not for national target programmes 2016-2020, which follow TT349/2016. Source: TT08/2016 art. 8.
 */
export const contractAdvance = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  if (!f.invests || f.nationalTarget) return absent('contractAdvance')
  const pct = rules['pay.contractAdvancePct']
  const base = advanceBase(f)
  const value = standingAfter(f, move).advancesGiven
  const threshold = shareFloor(base ?? 0, pct)
  const holds = value <= threshold
  return {
    id: 'contractAdvance',
    state: holds ? (base === null ? 'notYet' : 'met') : 'notMet',
    value,
    threshold,
    sense: 'most',
    pct,
    refusal:
      holds || !givesAdvance(move)
        ? null
        : {
            code: base === null ? 'pay.contractMissing' : 'pay.contractAdvance',
            params: { no: f.no, limit: threshold, pct, base: base ?? 0, advanced: value },
            field: 'amount',
          },
  }
}
