import { compareRuns } from '../../domain/eligibility/compare-runs.ts'
import type { FlagAnswer } from '../../domain/eligibility/recheck.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import {
  type FlaggedFile,
  flagOf,
  insertFlagAnswer,
  itemsOfRecheck,
  listFlags,
  listRechecks,
  type PastRecheck,
  type RecheckItemRecord,
  unansweredFlags,
} from '../../store/rechecks.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

/** As many as a person reads through. */
const mostRows = 500

export const pastRechecks = ({ store }: OfficeContext): Promise<PastRecheck[]> => listRechecks(store.reads, mostRows)

export const recheckItems = ({ store }: OfficeContext, recheckId: string): Promise<RecheckItemRecord[]> =>
  itemsOfRecheck(store.reads, recheckId)

/** `change` leads from what the file was decided on to what it would be now; null: the result came back by itself, nothing is asked. */
export type Flag = Omit<FlaggedFile, 'decided' | 'after'> &
  Pick<RecheckItemRecord, 'change'> & {
    readonly returned: boolean
  }

/** One flag for each decided file, however often its result changed since: those that wait for a person first. */
export const flags = async ({ store }: OfficeContext): Promise<Flag[]> =>
  (await listFlags(store.reads, mostRows)).map(toFlag).toSorted((a, b) => Number(!waits(a)) - Number(!waits(b)))

export const countOpenFlags = async (reads: Reads): Promise<number> =>
  (await unansweredFlags(reads)).map(toFlag).filter(waits).length

const waits = ({ answer, returned }: Flag): boolean => answer === null && !returned

const toFlag = ({ decided, after, ...file }: FlaggedFile): Flag => {
  const change = compareRuns(decided, after)
  const none = { overall: { from: decided.overall, to: after.overall }, lines: [], ceiling: null }
  return { ...file, change: change ?? none, returned: change === null }
}

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
    const found = await flagOf(tx, input.recheckId, input.applicationId)
    const flag = found === undefined ? null : toFlag(found)
    if (flag === null || flag.returned) throw new Refusal('recheck.notFlagged', {})
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
