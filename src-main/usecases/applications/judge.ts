import type { LocalDate } from '../../domain/dates.ts'
import type { Judgement } from '../../domain/eligibility/criterion.ts'
import { judge } from '../../domain/eligibility/judge.ts'
import { type ApplicationRecord, judgedOpenOf, updateApplication } from '../../store/applications.ts'
import { insertCheckRun } from '../../store/check-runs.ts'
import type { Reads, Tx } from '../../store/unit-of-work.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { gather } from './gather.ts'

/** Judges a file by its facts, papers and judgements as they are. Writes nothing. */
const judgeNow = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  asOf: LocalDate | null,
): Promise<{ judgement: Judgement; inputs: unknown }> => {
  const { facts, origins, settings } = await gather(reads, office, application)
  const overlaps = await overlapsOf(reads, application)
  return {
    judgement: judge(office.pack, facts, { asOf: asOf ?? undefined, origins, settings, registerOverlaps: overlaps }),
    inputs: { facts, overlaps },
  }
}

/** GEN.NODOUBLE: support the same co-op was already approved for the same work in the register (ND193 art. 27(3)). */
const overlapsOf = async (reads: Reads, application: ApplicationRecord): Promise<string[]> => {
  const rows = await reads.all<{ no: string }>(
    `SELECT no FROM application WHERE coop_id = ? AND id <> ? AND content = ? AND coalesce(work, '') = ?
       AND state IN ('approved', 'disbursing', 'settled') ORDER BY no`,
    [application.coopId, application.id, application.content, application.work ?? ''],
  )
  return rows.map((row) => row.no)
}

/**
 * Judges and appends the run; the file shows it from then on. A run as of another day only tells what the law said then: the file keeps the
 * verdict that its next step rests on.
 */
export const judgeAndKeep = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  asOf: LocalDate | null,
): Promise<{ application: ApplicationRecord; judgement: Judgement }> => {
  const { judgement, inputs } = await judgeNow(tx, context, application, asOf)
  const runId = await insertCheckRun(tx, {
    applicationId: application.id,
    asOf: judgement.asOf ?? application.requestDate,
    judgement,
    inputs,
    runBy: context.actor.name,
  })
  if (asOf !== null) return { application, judgement }
  const next = await updateApplication(tx, application, { verdict: judgement.overall, lastRunId: runId })
  return { application: next, judgement }
}

/** Judges the open files of a co-op whose facts changed: a verdict never outlives the facts it was given on. */
export const judgeFilesOf = async (
  tx: Tx,
  context: WriteContext,
  coopId: string,
  exceptId: string | null,
): Promise<void> => {
  for (const file of await judgedOpenOf(tx, coopId))
    if (file.id !== exceptId) await judgeAndKeep(tx, context, file, null)
}
