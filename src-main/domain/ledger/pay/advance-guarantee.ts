import { givesAdvance, guaranteed, type PayFigures, type PayMove, standingAfter } from './figures.ts'
import { absent, type Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

/** Above 1 billion đồng an advance of an investment needs bank guarantees of its whole amount, valid on the day (TT08/2016 art. 8). */
export const advanceGuarantee = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  if (!f.invests || f.nationalTarget) return absent('advanceGuarantee')
  const from = rules['pay.guaranteeFrom']
  const open = standingAfter(f, move).advanced
  const line = { id: 'advanceGuarantee', pct: null, refusal: null } as const
  if (open <= from) return { ...line, state: 'met', value: open, threshold: from, sense: 'most' }
  const value = guaranteed(f, 'advance')
  const holds = value >= open
  return {
    ...line,
    state: holds ? 'met' : 'notMet',
    value,
    threshold: open,
    sense: 'least',
    refusal:
      holds || !givesAdvance(move)
        ? null
        : { code: 'pay.advanceGuarantee', params: { advanced: open, guaranteed: value, from }, field: 'amount' },
  }
}
