/**
 * Calls that read a whole book. While one runs it tells progress as a job of its own name, and `shell.cancel` of that name stops it: the
 * call is refused with `check.cancelled`.
 */
export const checkJobs = [
  'seal.verify',
  'seal.find',
  'period.check',
  'period.close',
  'year.view',
  'year.close',
  'treasury.compare',
  'treasury.record',
] as const
export type CheckJob = (typeof checkJobs)[number]
