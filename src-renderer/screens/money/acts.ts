import { executionTypes } from '../../../src-main/domain/ledger/buckets.ts'
import type { Role } from '../../../src-main/domain/people.ts'

/** Who may do each act of money, as the contract of the office says. */
export const mayDo = {
  budget: ['financeOfficer', 'administrator'],
  decide: ['leader'],
  prepare: ['financeOfficer'],
  approve: ['leader'],
  post: ['payer', 'financeOfficer'],
  cancel: ['financeOfficer', 'leader'],
  adjust: ['financeOfficer'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof mayDo

export const roleMay = (act: Act, role: Role): boolean => {
  const allowed: readonly Role[] = mayDo[act]
  return allowed.includes(role)
}

/** Vouchers of execution are adjusted by a voucher; estimates and commitments by a decision. */
export const isExecution = (type: string): boolean => {
  const types: readonly string[] = executionTypes
  return types.includes(type)
}
