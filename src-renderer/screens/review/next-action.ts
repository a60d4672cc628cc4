import type { ApplicationView, CriterionView } from '../../../src-main/contract/applications.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import type { TransitionName } from '../../../src-main/domain/workflow/states.ts'

export type NextAction =
  | { readonly kind: 'check' }
  | { readonly kind: 'judge'; readonly conditionId: string }
  | { readonly kind: 'step'; readonly name: TransitionName }
  | { readonly kind: 'screen'; readonly screen: 'decisions' | 'vouchers' }
  | { readonly kind: 'wait'; readonly for: 'reviewOfficer' | 'leader' | 'decision' | 'payment' | 'closed' }

type Run = {
  readonly overall: NonNullable<ApplicationView['run']>['overall']
  readonly criteria: readonly Pick<CriterionView, 'id' | 'kind' | 'verdict'>[]
}
type File = Pick<ApplicationView, 'state' | 'fresh' | 'steps'> & { readonly run: Run | null }

/** The one thing to do now with this file, for this role. */
export const nextAction = (file: File, role: Role): NextAction => {
  const open = (name: TransitionName): boolean => file.steps.some((step) => step.name === name && step.lacks === null)
  const stepOr = (name: TransitionName, wait: NextAction): NextAction => (open(name) ? { kind: 'step', name } : wait)
  const reviewer: NextAction = { kind: 'wait', for: 'reviewOfficer' }
  switch (file.state) {
    case 'draft':
      return stepOr('receive', reviewer)
    case 'received':
      return stepOr('startCheck', reviewer)
    case 'checking':
      return checkingAction(file, open) ?? reviewer
    case 'supplementRequested':
      return stepOr('resumeCheck', reviewer)
    case 'eligible':
      return mayStep(file, 'appraise') && !file.fresh ? { kind: 'check' } : stepOr('appraise', reviewer)
    case 'appraised':
      return stepOr('submit', { kind: 'wait', for: 'leader' })
    case 'submitted':
      return role === 'leader' ? { kind: 'screen', screen: 'decisions' } : { kind: 'wait', for: 'decision' }
    case 'approved':
    case 'disbursing':
      if (open('settle')) return { kind: 'step', name: 'settle' }
      return role === 'financeOfficer' ? { kind: 'screen', screen: 'vouchers' } : { kind: 'wait', for: 'payment' }
    case 'ineligible':
    case 'rejected':
    case 'settled':
    case 'withdrawn':
      return { kind: 'wait', for: 'closed' }
  }
}

const mayStep = (file: File, name: TransitionName): boolean => file.steps.some((step) => step.name === name)

const checkingAction = (file: File, open: (name: TransitionName) => boolean): NextAction | null => {
  if (!mayStep(file, 'requestSupplement')) return null
  if (file.run === null || !file.fresh) return { kind: 'check' }
  switch (file.run.overall) {
    case 'met':
      return open('findEligible') ? { kind: 'step', name: 'findEligible' } : null
    case 'notMet':
      return open('findIneligible') ? { kind: 'step', name: 'findIneligible' } : null
    case 'evidenceMissing':
      return { kind: 'step', name: 'requestSupplement' }
    case 'needsJudgement': {
      const line = file.run.criteria.find((c) => c.kind === 'condition' && c.verdict === 'needsJudgement')
      return line === undefined ? null : { kind: 'judge', conditionId: line.id }
    }
  }
}
