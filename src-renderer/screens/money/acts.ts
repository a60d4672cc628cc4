import { calls } from '../../../src-main/contract/calls.ts'
import type { Role } from '../../../src-main/domain/people.ts'

/** Who may do each act of money: what the contract of the office says of its call. */
export const mayDo = {
  budget: calls['budget.assign'].roles,
  decide: calls['decision.record'].roles,
  prepare: calls['voucher.prepare'].roles,
  approve: calls['voucher.approve'].roles,
  post: calls['voucher.post'].roles,
  cancel: calls['voucher.cancel'].roles,
  adjust: calls['voucher.adjust'].roles,
  confirmForm: calls['voucher.confirmForm'].roles,
  attach: calls['voucher.attach'].roles,
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof mayDo

export const roleMay = (act: Act, role: Role): boolean => {
  const allowed: readonly Role[] = mayDo[act]
  return allowed.includes(role)
}
