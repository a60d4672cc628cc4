import type { RecheckReport } from '../usecases/applications/recheck-report.ts'

/** What followed a decision or a setting: files judged again, and those whose result is another one. */
export const settledOf = ({ judged, changed }: RecheckReport) => ({
  judged,
  changed: changed.length,
  flagged: changed.filter(({ flagged }) => flagged).length,
})
