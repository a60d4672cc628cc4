import { planCalls } from '../../../src-main/contract/plan.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useSession } from '../../app/session.tsx'

const drafters: readonly Role[] = planCalls['plan.draft'].roles

export const useMayDraft = (): boolean => drafters.includes(useSession().person.role)
