import { describe, expect, test } from 'vitest'
import type { ApplicationView } from '../../src-main/contract/applications.ts'
import type { Role } from '../../src-main/domain/people.ts'
import type { ApplicationState } from '../../src-main/domain/workflow/states.ts'
import { openTransitions } from '../../src-main/domain/workflow/transition.ts'
import { nextAction } from '../../src-renderer/screens/review/next-action.ts'

type Verdict = NonNullable<ApplicationView['run']>['overall']

const criterion = { id: 'INFRA.FITS_PLANS', kind: 'condition', verdict: 'needsJudgement' } as const

/** The file as the office would hand it out: its open steps come from the same rules. */
const actionOf = (state: ApplicationState, role: Role, verdict: Verdict | null, fresh: boolean, paid: number) => {
  const situation = { state, verdict: fresh ? verdict : null, reason: null, outstanding: 0, paid, ownProved: true }
  const run = verdict === null ? null : { overall: verdict, criteria: [criterion] }
  return nextAction({ state, run, fresh, steps: openTransitions({ name: 'An', role }, situation) }, role)
}

describe('the one next action', () => {
  test('while checking it follows the verdict, and never a stale one', () => {
    expect({
      never: actionOf('checking', 'reviewOfficer', null, false, 0),
      stale: actionOf('checking', 'reviewOfficer', 'met', false, 0),
      met: actionOf('checking', 'reviewOfficer', 'met', true, 0),
      notMet: actionOf('checking', 'reviewOfficer', 'notMet', true, 0),
      evidenceMissing: actionOf('checking', 'reviewOfficer', 'evidenceMissing', true, 0),
      needsJudgement: actionOf('checking', 'reviewOfficer', 'needsJudgement', true, 0),
    }).toEqual({
      never: { kind: 'check' },
      stale: { kind: 'check' },
      met: { kind: 'step', name: 'findEligible' },
      notMet: { kind: 'step', name: 'findIneligible' },
      evidenceMissing: { kind: 'step', name: 'requestSupplement' },
      needsJudgement: { kind: 'judge', conditionId: 'INFRA.FITS_PLANS' },
    })
  })

  test('each state names its step, or whom it waits for', () => {
    expect({
      draft: actionOf('draft', 'reviewOfficer', null, false, 0),
      received: actionOf('received', 'reviewOfficer', null, false, 0),
      supplement: actionOf('supplementRequested', 'reviewOfficer', 'evidenceMissing', true, 0),
      eligible: actionOf('eligible', 'reviewOfficer', 'met', true, 0),
      eligibleChanged: actionOf('eligible', 'reviewOfficer', 'met', false, 0),
      appraisedByLeader: actionOf('appraised', 'leader', 'met', true, 0),
      appraisedByOfficer: actionOf('appraised', 'reviewOfficer', 'met', true, 0),
      submittedByLeader: actionOf('submitted', 'leader', 'met', true, 0),
      submittedByOfficer: actionOf('submitted', 'reviewOfficer', 'met', true, 0),
      approvedByFinance: actionOf('approved', 'financeOfficer', 'met', true, 0),
      paidByFinance: actionOf('disbursing', 'financeOfficer', 'met', true, 250_000_000),
      approvedByOfficer: actionOf('approved', 'reviewOfficer', 'met', true, 0),
      checkingByInspector: actionOf('checking', 'inspector', 'met', true, 0),
      settled: actionOf('settled', 'leader', 'met', true, 1),
    }).toEqual({
      draft: { kind: 'step', name: 'receive' },
      received: { kind: 'step', name: 'startCheck' },
      supplement: { kind: 'step', name: 'resumeCheck' },
      eligible: { kind: 'step', name: 'appraise' },
      eligibleChanged: { kind: 'check' },
      appraisedByLeader: { kind: 'step', name: 'submit' },
      appraisedByOfficer: { kind: 'wait', for: 'leader' },
      submittedByLeader: { kind: 'screen', screen: 'decisions' },
      submittedByOfficer: { kind: 'wait', for: 'decision' },
      approvedByFinance: { kind: 'screen', screen: 'vouchers' },
      paidByFinance: { kind: 'step', name: 'settle' },
      approvedByOfficer: { kind: 'wait', for: 'payment' },
      checkingByInspector: { kind: 'wait', for: 'reviewOfficer' },
      settled: { kind: 'wait', for: 'closed' },
    })
  })
})
