import type { verdicts } from '../../domain/eligibility/criterion.ts'
import { usableReadings } from '../../domain/eligibility/settings.ts'
import { editableStates } from '../../domain/workflow/states.ts'
import { countOutdated, filesOfCondition, packVersionText } from '../../store/check-runs.ts'
import { countOpenFlags } from '../applications/flags.ts'
import { readingsOf } from '../applications/gather.ts'
import type { OfficeContext } from '../context.ts'

/** What stands between the law in use and the verdicts on file. */
export const lawStatus = async ({ pack, store: { reads } }: OfficeContext) => {
  const packVersion = packVersionText(pack)
  const settings = usableReadings(pack, await readingsOf(reads, pack))
  const outdated = await countOutdated(reads, editableStates, { pack: pack.id, packVersion, settings })
  return { packVersion, readings: { ...settings }, ...outdated, openFlags: await countOpenFlags(reads) }
}

/** As many rows as a person reads through; the counts are of all. */
const mostRows = 500

/** The files a condition decided in their last run, with a count by verdict. */
export const lawFiles = async ({ store: { reads } }: OfficeContext, conditionId: string) => {
  const rows = await filesOfCondition(reads, conditionId)
  const count = (verdict: (typeof verdicts)[number]): number => rows.filter((row) => row.verdict === verdict).length
  return {
    counts: {
      met: count('met'),
      notMet: count('notMet'),
      evidenceMissing: count('evidenceMissing'),
      needsJudgement: count('needsJudgement'),
    },
    rows: rows.slice(0, mostRows),
  }
}
