import type { Role } from '../people.ts'
import type { ApplicationState } from './states.ts'

/** Files whose next step belongs to each role; the inspector sees all that is under way. */
const files: Readonly<Record<Role, readonly ApplicationState[]>> = {
  reviewOfficer: ['draft', 'received', 'checking', 'supplementRequested', 'eligible'],
  leader: ['appraised', 'submitted'],
  financeOfficer: ['approved', 'disbursing'],
  payer: ['approved', 'disbursing'],
  administrator: ['draft', 'received', 'checking', 'supplementRequested', 'eligible', 'appraised', 'submitted'],
  inspector: [
    'draft',
    'received',
    'checking',
    'supplementRequested',
    'eligible',
    'appraised',
    'submitted',
    'approved',
    'disbursing',
  ],
}

/** A leader approves drafts, a payer executes approved ones; who keeps the books follows both. */
const vouchers: Readonly<Record<Role, readonly ('draft' | 'approved')[]>> = {
  reviewOfficer: [],
  leader: ['draft'],
  financeOfficer: ['draft', 'approved'],
  payer: ['approved'],
  administrator: ['draft', 'approved'],
  inspector: [],
}

export const queueOf = (role: Role): readonly ApplicationState[] => files[role]
export const voucherQueueOf = (role: Role): readonly ('draft' | 'approved')[] => vouchers[role]
