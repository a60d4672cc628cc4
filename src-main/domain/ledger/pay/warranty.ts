import { addDong, type Dong, shareCeil } from '../../money.ts'
import {
  contracted,
  guaranteed,
  isLast,
  ownProved,
  type PayFigures,
  type PayMove,
  pays,
  standingAfter,
  type WorksClass,
} from './figures.ts'
import { absent, type Limit } from './limit.ts'
import type { PayRuleFigures } from './rules.ts'

const pctOf = (worksClass: WorksClass, rules: PayRuleFigures): number => {
  switch (worksClass) {
    case 'special':
    case 'I':
      return rules['pay.warrantyHighPct']
    case 'II':
    case 'III':
    case 'IV':
      return rules['pay.warrantyPct']
    case 'none':
      return 0
  }
}

/** Warranty money of the contracts whose warranty has not ended. đồng. */
const needed = (f: PayFigures, rules: PayRuleFigures): Dong =>
  addDong(
    ...f.contracts.flatMap(({ id, value, worksClass }) =>
      f.warrantyEnded.includes(id) ? [] : [shareCeil(value, pctOf(worksClass, rules))],
    ),
  )

/**
 * Once the works are accepted in full, or with the last payment, at least 5 % of the contract (3 % for special and class I works) is held
 * back or guaranteed by a bank, until the warranty has ended. Held back is what was accepted and neither the state nor the co-op has paid.
 * From summaries alone; the article is not determined.
 */
export const warranty = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): Limit => {
  const threshold = f.invests ? needed(f, rules) : 0
  if (threshold === 0) return absent('warranty')
  const after = standingAfter(f, move)
  const held = Math.max(0, f.accepted - after.paid - ownProved(f))
  const value = addDong(held, guaranteed(f, 'warranty'))
  const due = (isLast(after) && after.paid > 0) || f.accepted >= contracted(f)
  const enough = value >= threshold
  return {
    id: 'warranty',
    state: due ? (enough ? 'met' : 'notMet') : 'notYet',
    value,
    threshold,
    sense: 'least',
    pct: null,
    refusal:
      enough || !due || !pays(move)
        ? null
        : {
            code: 'pay.warranty',
            params: { held, guaranteed: value - held, needed: threshold, contracts: contracted(f) },
            field: 'amount',
          },
  }
}
