import { trainingCalls } from '../../../src-main/contract/training.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useSession } from '../../app/session.tsx'

const keepers: readonly Role[] = trainingCalls['training.create'].roles

/** May the person at work write in classes? */
export const useMayKeep = (): boolean => keepers.includes(useSession().person.role)
