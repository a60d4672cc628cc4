import { type Amount, amountFor } from '../../domain/eligibility/amount.ts'
import { isDecided } from '../../domain/workflow/states.ts'
import { type ApplicationRecord, updateApplication } from '../../store/applications.ts'
import { insertCheckRun } from '../../store/check-runs.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import type { Judged } from './run-inputs.ts'

/**
 * Appends a run. An open file shows it from then on; a decided one keeps the verdict it was decided on, and so does every file
 * when the law was read as of another day.
 */
export const keepRun = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  { judgement, inputs }: Judged,
): Promise<{ application: ApplicationRecord; runId: string; amount: Amount }> => {
  const amount = amountFor(context.pack, inputs.facts, {
    asOf: inputs.asOf ?? undefined,
    settings: judgement.settings,
    provincial: inputs.provincial,
  })
  const runId = await insertCheckRun(tx, {
    applicationId: application.id,
    asOf: judgement.asOf ?? application.requestDate,
    judgement,
    inputs,
    amount,
    runBy: context.actor.name,
  })
  if (inputs.asOf !== null || isDecided(application.state)) return { application, runId, amount }
  return {
    application: await updateApplication(tx, application, { verdict: judgement.overall, lastRunId: runId }),
    runId,
    amount,
  }
}
