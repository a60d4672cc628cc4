import { codeCalls } from '../../../src-main/contract/codes.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useSession } from '../../app/session.tsx'

const importers: readonly Role[] = codeCalls['codes.import'].roles

/** May this person bring a code list in? */
export const useMayImport = (): boolean => importers.includes(useSession().person.role)
