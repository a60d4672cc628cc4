import type { WriteContext } from '../usecases/context.ts'
import type { OpenOffice } from '../usecases/open-office.ts'
import type { Backups } from './backups.ts'
import type { Checks } from './checks.ts'
import type { Exports } from './exports.ts'
import type { OfficeFiles } from './files.ts'
import { actorOf, type Session } from './session.ts'

/** What handlers work with: the open office (another one after a restore), the files in passing, exports and backups under way. */
export type Desk = {
  readonly office: OpenOffice
  readonly files: OfficeFiles
  readonly exports: Exports
  readonly backups: Backups
  readonly checks: Checks
  /** Long work of the office itself tells how far it is. */
  tell(job: string, done: number, total: number, state: 'running' | 'done'): void
}

export const writing = (desk: Desk, session: Session): WriteContext => ({ ...desk.office, actor: actorOf(session) })
