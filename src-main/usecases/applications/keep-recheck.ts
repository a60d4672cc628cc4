import { type RecheckCause, recheckFile } from '../../domain/eligibility/recheck.ts'
import { usableReadings } from '../../domain/eligibility/settings.ts'
import { appendEvent } from '../../store/events.ts'
import { insertRecheck, insertRecheckItem } from '../../store/rechecks.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { readingsOf } from './gather.ts'
import { keepRun } from './keep-run.ts'
import { type RecheckFile, type RecheckScope, recheckPages } from './recheck-files.ts'
import { addChanged, emptyTally, type RecheckReport, reportOf, type Tally } from './recheck-report.ts'

/** `reason`: why a person asked; after facts changed, the co-op they are of. */
type Recheck = { readonly id: string; readonly cause: RecheckCause; readonly reason: string }

/**
 * A re-check inside a transaction. One that a person did not ask for leaves nothing where there was no file to judge; one that follows a
 * change of facts and finds nothing leaves only its runs.
 */
export const keepRecheck = async (
  tx: Tx,
  context: WriteContext,
  scope: RecheckScope,
  cause: RecheckCause,
  reason: string,
): Promise<RecheckReport> => {
  const recheck: Recheck = { id: tx.newId(), cause, reason }
  const tally = emptyTally()
  for await (const { files, failed } of recheckPages(tx, context, scope)) {
    tally.failed.push(...failed)
    for (const file of files) await keepFile(tx, context, recheck, file, tally)
  }
  const report = await reportOf(tx, tally)
  const told = report.changed.length + report.failed.length
  const leaves = { person: true, setting: report.judged + told > 0, facts: told > 0 }
  if (leaves[cause]) await keep(tx, context, recheck, report)
  return report
}

const keepFile = async (tx: Tx, context: WriteContext, recheck: Recheck, file: RecheckFile, tally: Tally) => {
  const { application, runBefore, inputs } = file
  const answer = recheckFile(context.pack, file)
  if ('refusal' in answer) {
    tally.failed.push({ application, refusal: answer.refusal })
    return
  }
  tally.judged += 1
  const { runId } = await keepRun(tx, context, application, { judgement: answer.after, inputs })
  const { change } = answer
  if (change === null) return
  const changed = addChanged(tally, application, change)
  await insertRecheckItem(tx, recheck.id, { ...changed, runBefore, runAfter: runId })
  await appendEvent(tx, context.actor, {
    action: 'application.recheck',
    subject: 'application',
    subjectId: application.id,
    before: { verdict: change.overall.from },
    after: {
      verdict: change.overall.to,
      conditions: change.lines.map((line) => line.id),
      flagged: changed.flagged,
      cause: recheck.cause,
    },
    reason: recheck.cause === 'facts' ? null : recheck.reason,
  })
}

const keep = async (tx: Tx, { actor, pack }: WriteContext, recheck: Recheck, report: RecheckReport) =>
  insertRecheck(tx, {
    ...recheck,
    by: actor.name,
    pack: pack.id,
    packHash: pack.hash,
    settings: usableReadings(pack, await readingsOf(tx, pack)),
    judged: report.judged,
    changed: report.changed.length,
    failed: report.failed.map(({ application, coop, refusal: { code, params } }) => ({
      application: application.no,
      coop,
      code,
      params,
    })),
  })
