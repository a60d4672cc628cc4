import { packVersionOf } from '../../domain/eligibility/pack.ts'
import { isDecided } from '../../domain/workflow/states.ts'
import type { Situation } from '../../domain/workflow/transition.ts'
import { moneyOf } from '../../store/application-money.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { lastCheckRun, packVersionText } from '../../store/check-runs.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { isOwnProved } from '../evidence/limits.ts'

/** What the workflow decides on. A verdict given by another version of the pack counts as none, unless the file was decided on it. */
export const situationOf = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  reason: string | null,
): Promise<Situation> => {
  const run = await lastCheckRun(reads, application.id)
  const fresh =
    run !== undefined &&
    (isDecided(application.state) || run.packVersion === packVersionText(packVersionOf(office.pack)))
  const money = await moneyOf(reads, application.id)
  return {
    state: application.state,
    verdict: fresh ? application.verdict : null,
    reason,
    outstanding: money.committed + money.advanced,
    paid: money.paid,
    ownProved: !isDecided(application.state) || (await isOwnProved(reads, office, application)),
  }
}
