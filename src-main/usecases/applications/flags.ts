import type { FlagAnswer } from '../../domain/eligibility/recheck.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import {
  countOpenFlags,
  flagOf,
  insertFlagAnswer,
  itemsOfRecheck,
  listFlags,
  listRechecks,
  type PastRecheck,
  type RecheckItemRecord,
} from '../../store/rechecks.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

/** As many as a person reads through. */
const mostRows = 500

export const pastRechecks = ({ store }: OfficeContext): Promise<PastRecheck[]> => listRechecks(store.reads, mostRows)

export const recheckItems = ({ store }: OfficeContext, recheckId: string): Promise<RecheckItemRecord[]> =>
  itemsOfRecheck(store.reads, recheckId)

export const flags = ({ store }: OfficeContext): Promise<RecheckItemRecord[]> => listFlags(store.reads, mostRows)

/**
 * A person answers a flag, once: the decision stands, or it is to be reviewed, which only a new decision does. The file itself is
 * not touched.
 * @throws Refusal recheck.notFlagged, recheck.answered
 */
export const answerFlag = (
  context: WriteContext,
  input: {
    readonly recheckId: string
    readonly applicationId: string
    readonly answer: FlagAnswer
    readonly note: string
  },
): Promise<{ openFlags: number }> =>
  context.store.write(async (tx) => {
    const flag = await flagOf(tx, input.recheckId, input.applicationId)
    if (flag === undefined) throw new Refusal('recheck.notFlagged', {})
    if (flag.answer !== null) throw new Refusal('recheck.answered', { no: flag.no, by: flag.answer.by })
    await insertFlagAnswer(tx, { ...input, answeredBy: context.actor.name })
    await appendEvent(tx, context.actor, {
      action: 'law.answerFlag',
      subject: 'application',
      subjectId: input.applicationId,
      before: { verdict: flag.change.overall.from },
      after: { verdict: flag.change.overall.to, answer: input.answer },
      reason: input.note,
    })
    return { openFlags: await countOpenFlags(tx) }
  })
