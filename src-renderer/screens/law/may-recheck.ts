import { recheckers } from '../../../src-main/contract/law.ts'
import { useSession } from '../../app/session.tsx'

/** May the person at work re-check and answer flags? The office refuses the others anyway. */
export const useMayRecheck = (): boolean => {
  const { role } = useSession().person
  return recheckers.some((allowed) => allowed === role)
}
