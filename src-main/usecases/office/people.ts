import type { Role } from '../../domain/people.ts'
import { listPeople } from '../../store/offices.ts'
import type { OfficeContext } from '../context.ts'

/** The roles somebody of this name has in the office's list; none: nobody of that name works here. */
export const rolesOf = async ({ store }: OfficeContext, name: string): Promise<Role[]> =>
  (await listPeople(store.reads))
    .filter((person) => person.name === name.normalize('NFC').trim())
    .map(({ role }) => role)
