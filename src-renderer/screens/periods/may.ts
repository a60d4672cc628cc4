import { periodCalls } from '../../../src-main/contract/periods.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useSession } from '../../app/session.tsx'

/** May the person of this window make the call? As the contract says. */
export const useMayCall = (name: keyof typeof periodCalls): boolean => {
  const roles: readonly Role[] = periodCalls[name].roles
  return roles.includes(useSession().person.role)
}

export const closers: readonly Role[] = periodCalls['period.close'].roles
