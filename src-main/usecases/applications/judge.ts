import type { LocalDate } from '../../domain/dates.ts'
import type { Amount } from '../../domain/eligibility/amount.ts'
import type { Judgement } from '../../domain/eligibility/criterion.ts'
import { overlapsWith } from '../../domain/register/overlap.ts'
import { type ApplicationRecord, judgedOf } from '../../store/applications.ts'
import { judgedOfWork, supportBeside } from '../../store/support.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { theCoop } from './find.ts'
import { gather } from './gather.ts'
import { keepRecheck } from './keep-recheck.ts'
import { keepRun } from './keep-run.ts'
import { wholeOffice } from './recheck-files.ts'
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
 * Judges the files of a co-op whose facts changed, under whichever of its records: a verdict never outlives the facts it was given on. Who
 * changes by it is kept as a re-check; a decided file keeps its verdict and is flagged for a person when the new one is another.
 * @param except files that are judged on their own
 */
export const judgeFilesOf = async (
  tx: Tx,
  context: WriteContext,
  coopId: string,
  except: readonly string[],
): Promise<void> => {
  const ids = (await judgedOf(tx, coopId)).filter((id) => !except.includes(id))
  await keepRecheck(tx, context, { ...wholeOffice, ids }, 'facts', (await theCoop(tx, coopId)).name)
}

/** Support was promised by a file or taken back: files that may ask for the same are judged again. `reason`: the document it stands on. */
export const judgeFilesBeside = async (
  tx: Tx,
  context: WriteContext,
  file: ApplicationRecord,
  reason: string,
): Promise<void> => {
  const beside = (await judgedOfWork(tx, file)).map(({ id }) => id)
  const { files, sameAs } = await supportBeside(tx, [file.id, ...beside])
  const own = files.get(file.id)
  const overlaps = overlapsWith(own === undefined ? [] : [own])
  const ids = beside.filter((id) => {
    const other = files.get(id)
    return other !== undefined && overlaps({ ...other, decided: null }, sameAs(other.rootId)).length > 0
  })
  if (ids.length > 0) await keepRecheck(tx, context, { ...wholeOffice, ids }, 'facts', reason)
}
