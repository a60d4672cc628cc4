import type { LocalDate } from '../../domain/dates.ts'
import type { Amount } from '../../domain/eligibility/amount.ts'
import type { Judgement } from '../../domain/eligibility/criterion.ts'
import { type ApplicationRecord, judgedOpenOf } from '../../store/applications.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { gather } from './gather.ts'
import { keepRun } from './keep-run.ts'
import { flagDecidedOf } from './recheck.ts'
import { judgeGathered } from './run-inputs.ts'

/** Judges a file by its facts, papers and judgements as they are, and appends the run. */
export const judgeAndKeep = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  asOf: LocalDate | null,
): Promise<{ application: ApplicationRecord; judgement: Judgement; amount: Amount }> => {
  const judged = judgeGathered(context.pack, await gather(tx, context, application), asOf)
  const kept = await keepRun(tx, context, application, judged)
  return { application: kept.application, judgement: judged.judgement, amount: kept.amount }
}

/**
 * Judges the files of a co-op whose facts changed: a verdict never outlives the facts it was given on. A decided file keeps its
 * verdict and is flagged for a person when the new one is another.
 */
export const judgeFilesOf = async (
  tx: Tx,
  context: WriteContext,
  coopId: string,
  exceptId: string | null,
): Promise<void> => {
  for (const file of await judgedOpenOf(tx, coopId))
    if (file.id !== exceptId) await judgeAndKeep(tx, context, file, null)
  await flagDecidedOf(tx, context, coopId)
}
