export { sampleCoops } from '../../db/seed/sample/coops.ts'
export { decidedApplications } from '../../db/seed/sample/decided.ts'
export { sampleContracts, samplePlans } from '../../db/seed/sample/evidence.ts'
export {
  sampleAdjustments,
  sampleBudgetLine,
  sampleClosings,
  sampleDecisions,
  sampleSigner,
  sampleVouchers,
} from '../../db/seed/sample/money.ts'
export { samplePeople } from '../../db/seed/sample/people.ts'
export {
  programmeDay,
  type SampleRequest,
  sampleClass,
  sampleFixed,
  sampleRequests,
  sampleTwin,
} from '../../db/seed/sample/programme.ts'
export { reviewedApplications } from '../../db/seed/sample/reviewed.ts'
export { sampleEndsOn } from '../../db/seed/sample/story.ts'
export { holidays2018, usualNotes, usualReasons, voucherTexts } from '../../db/seed/sample/texts.ts'
export type {
  Million,
  SampleAdjustment,
  SampleApplication,
  SampleContract,
  SampleCoop,
  SampleDecision,
  SamplePlan,
  SampleVoucher,
} from '../../db/seed/sample/types.ts'
export { waitingApplications } from '../../db/seed/sample/waiting.ts'
