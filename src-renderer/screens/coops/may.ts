import { coopCalls } from '../../../src-main/contract/coops.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useLabels } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'

type Act = 'coop.decidePair' | 'coop.merge' | 'coop.unmerge'

/** Who may do it: what the contract of the office says of its call. */
const rolesOf = (act: Act): readonly Role[] => coopCalls[act].roles

export const useMay = (act: Act): boolean => rolesOf(act).includes(useSession().person.role)

/** `Lãnh đạo, Quản trị` */
export const useRoleNames = () => {
  const labels = useLabels()
  return (act: Act): string =>
    rolesOf(act)
      .map((role) => labels.role[role])
      .join(', ')
}
