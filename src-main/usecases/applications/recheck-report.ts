import type { RunChange } from '../../domain/eligibility/compare-runs.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { isDecided } from '../../domain/workflow/states.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { coopsById } from '../../store/coops.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** A file whose result is another one now. `flagged`: money is promised on it, so it stays as it is and a person answers. */
export type ChangedFile = {
  readonly application: ApplicationRecord
  readonly coop: string
  readonly change: RunChange
  readonly flagged: boolean
}
type FailedFile = {
  readonly application: ApplicationRecord
  readonly coop: string
  readonly refusal: Refusal
}
export type RecheckReport = {
  readonly judged: number
  readonly changed: readonly ChangedFile[]
  readonly failed: readonly FailedFile[]
}

/** A report while it grows; names of co-ops come last, for the few files that are told of. */
export type Tally = {
  judged: number
  readonly changed: Omit<ChangedFile, 'coop'>[]
  readonly failed: Omit<FailedFile, 'coop'>[]
}
export const emptyTally = (): Tally => ({ judged: 0, changed: [], failed: [] })

export const addChanged = (
  tally: Tally,
  application: ApplicationRecord,
  change: RunChange,
): Omit<ChangedFile, 'coop'> => {
  const changed = { application, change, flagged: isDecided(application.state) }
  tally.changed.push(changed)
  return changed
}

export const reportOf = async (reads: Reads, { judged, changed, failed }: Tally): Promise<RecheckReport> => ({
  judged,
  changed: await withCoops(reads, changed),
  failed: await withCoops(reads, failed),
})

const withCoops = async <T extends { readonly application: ApplicationRecord }>(
  reads: Reads,
  files: readonly T[],
): Promise<(T & { readonly coop: string })[]> => {
  const coops = await coopsById(reads, [...new Set(files.map(({ application }) => application.coopId))])
  const names = new Map(coops.map(({ id, name }) => [id, name]))
  return files.map((file) => ({ ...file, coop: names.get(file.application.coopId) ?? '' }))
}
