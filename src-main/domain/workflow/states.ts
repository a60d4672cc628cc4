import type { Role } from '../people.ts'

/** States of an application (trạng thái hồ sơ đề nghị hỗ trợ). */
export const applicationStates = [
  'draft',
  'received',
  'checking',
  'supplementRequested',
  'eligible',
  'ineligible',
  'appraised',
  'submitted',
  'approved',
  'rejected',
  'disbursing',
  'settled',
  'withdrawn',
] as const
export type ApplicationState = (typeof applicationStates)[number]

/** Facts may change until money is promised on them: a later finding is a new decision, not an edit. */
export const editableStates = [
  'draft',
  'received',
  'checking',
  'supplementRequested',
  'eligible',
  'ineligible',
  'appraised',
  'submitted',
] as const satisfies readonly ApplicationState[]

/** Money is promised or paid on these: their verdict is history, and what would change it waits for a person. */
export const decidedStates = ['approved', 'disbursing', 'settled'] as const satisfies readonly ApplicationState[]

export const isDecided = (state: ApplicationState): boolean =>
  (decidedStates as readonly ApplicationState[]).includes(state)

export const isOpenForEdit = (state: ApplicationState): boolean =>
  (editableStates as readonly ApplicationState[]).includes(state)

/** What must hold before a transition; each has its refusal in `transition.ts`. */
export type Precondition = 'reason' | 'verdictMet' | 'verdictNotMet' | 'allPaid' | 'ownProved'

type Transition = {
  readonly from: readonly ApplicationState[]
  readonly to: ApplicationState
  readonly roles: readonly Role[]
  readonly needs: readonly Precondition[]
  /** `person`: a button; `decision` and `posting`: only as part of recording a decision or posting a voucher. */
  readonly by: 'person' | 'decision' | 'posting'
}

const review: readonly Role[] = ['reviewOfficer', 'leader']

export const transitions = {
  receive: { from: ['draft'], to: 'received', roles: review, needs: [], by: 'person' },
  startCheck: { from: ['received'], to: 'checking', roles: review, needs: [], by: 'person' },
  requestSupplement: { from: ['checking'], to: 'supplementRequested', roles: review, needs: ['reason'], by: 'person' },
  resumeCheck: { from: ['supplementRequested'], to: 'checking', roles: review, needs: [], by: 'person' },
  findEligible: { from: ['checking'], to: 'eligible', roles: review, needs: ['verdictMet'], by: 'person' },
  findIneligible: {
    from: ['checking', 'supplementRequested'],
    to: 'ineligible',
    roles: review,
    needs: ['verdictNotMet', 'reason'],
    by: 'person',
  },
  appraise: { from: ['eligible'], to: 'appraised', roles: review, needs: ['reason', 'verdictMet'], by: 'person' },
  submit: { from: ['appraised'], to: 'submitted', roles: ['leader'], needs: ['verdictMet'], by: 'person' },
  reopen: {
    from: ['eligible', 'ineligible', 'appraised', 'submitted', 'rejected'],
    to: 'checking',
    roles: ['leader'],
    needs: ['reason'],
    by: 'person',
  },
  withdraw: {
    from: ['draft', 'received', 'checking', 'supplementRequested', 'eligible', 'ineligible', 'appraised', 'submitted'],
    to: 'withdrawn',
    roles: review,
    needs: ['reason'],
    by: 'person',
  },
  approve: { from: ['submitted'], to: 'approved', roles: ['leader'], needs: ['verdictMet'], by: 'decision' },
  reject: { from: ['submitted'], to: 'rejected', roles: ['leader'], needs: ['reason'], by: 'decision' },
  cancelApproval: {
    from: ['approved', 'disbursing'],
    to: 'submitted',
    roles: ['leader'],
    needs: ['reason'],
    by: 'decision',
  },
  disburse: { from: ['approved'], to: 'disbursing', roles: ['payer', 'financeOfficer'], needs: [], by: 'posting' },
  settle: {
    from: ['approved', 'disbursing'],
    to: 'settled',
    roles: ['financeOfficer', 'leader'],
    needs: ['allPaid', 'ownProved', 'reason'],
    by: 'person',
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions
export const transitionNames = Object.keys(transitions) as readonly TransitionName[]

export const transitionOf = (name: TransitionName): Transition => transitions[name]
