import { calls } from '../../../src-main/contract/calls.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useSession } from '../../app/session.tsx'

const may = (roles: readonly Role[], role: Role): boolean => roles.includes(role)

/** Whether the person at work may write down what payment rests on. */
export const useMayRecord = (): boolean => may(calls['evidence.record'].roles, useSession().person.role)

export const useMayPlan = (): boolean => may(calls['payPlan.set'].roles, useSession().person.role)
