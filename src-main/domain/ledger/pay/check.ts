import { Refusal } from '../../refusal.ts'
import { advanceGuarantee } from './advance-guarantee.ts'
import { contractAdvance } from './advance-of-contract.ts'
import { supportAdvance } from './advance-of-support.ts'
import { advanceRecovered } from './advance-recovered.ts'
import { coopActive, ownAccount } from './coop.ts'
import type { PayFigures, PayMove } from './figures.ts'
import type { Limit } from './limit.ts'
import { afterDecision, paidOnce } from './order.ts'
import { ownContribution } from './own-contribution.ts'
import type { PayRuleFigures } from './rules.ts'
import { stateShare } from './state-share.ts'
import { warranty } from './warranty.ts'

/** Every limit on payment, as it stands after the voucher; as it is where `move` is null. */
export const limitsOn = (f: PayFigures, rules: PayRuleFigures, move: PayMove | null): readonly Limit[] => [
  supportAdvance(f, rules, move),
  contractAdvance(f, rules, move),
  advanceGuarantee(f, rules, move),
  advanceRecovered(f, rules, move),
  stateShare(f, rules, move),
  ownContribution(f, rules, move),
  warranty(f, rules, move),
  coopActive(f, move),
  ownAccount(f, move),
  afterDecision(f, move),
  paidOnce(f, move),
]

/** @throws Refusal pay.*: the first limit that binds the voucher and does not hold, with its figures */
export const checkLimits = (limits: readonly Limit[]): void => {
  const refusal = limits.map((limit) => limit.refusal).find((one) => one !== null)
  if (refusal !== undefined && refusal !== null) throw new Refusal(refusal.code, refusal.params, refusal.field)
}
