import type { LocalDate } from '../../domain/dates.ts'
import type { Amount } from '../../domain/eligibility/amount.ts'
import type { Judgement } from '../../domain/eligibility/criterion.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type ApplicationRecord, allApplicationIds, applicationById } from '../../store/applications.ts'
import type { CoopRow } from '../../store/coops.ts'
import { appendEvent } from '../../store/events.ts'
import type { WriteContext } from '../context.ts'
import { theApplicationByNo, theCoop } from './find.ts'
import { judgeAndKeep } from './judge.ts'

export type CheckedApplication = {
  readonly application: ApplicationRecord
  readonly coop: CoopRow
  readonly judgement: Judgement
  /** What the law gives, by the norms and limits that the run names. */
  readonly amount: Amount
}

/**
 * Checks one application by its number, or all of them, each in its own transaction; every run is appended.
 * @param asOf the day the law is read as of; null: each condition's own deciding date
 * @throws Refusal notFound
 */
export const checkApplications = async (
  context: WriteContext,
  no: string | null,
  asOf: LocalDate | null,
): Promise<CheckedApplication[]> => {
  const { reads } = context.store
  const ids = (no === null ? await allApplicationIds(reads) : [await theApplicationByNo(reads, no)]).map(({ id }) => id)
  const checked: CheckedApplication[] = []
  for (const id of ids) checked.push(await checkOne(context, id, asOf))
  return checked
}

/** A check on demand, also as of another day. */
export const checkOne = (context: WriteContext, id: string, asOf: LocalDate | null): Promise<CheckedApplication> =>
  context.store.write(async (tx) => {
    const application = await applicationById(tx, id)
    if (application === undefined) throw new Refusal('notFound', { what: 'application', id })
    const { judgement, amount, application: next } = await judgeAndKeep(tx, context, application, asOf)
    await appendEvent(tx, context.actor, {
      action: 'application.check',
      subject: 'application',
      subjectId: id,
      before: { verdict: application.verdict },
      after: { verdict: judgement.overall, asOf: judgement.asOf },
      reason: null,
    })
    return { application: next, coop: await theCoop(tx, application.coopId), judgement, amount }
  })
