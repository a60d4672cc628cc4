import { Refusal } from '../../domain/refusal.ts'
import { clashingFiles, groupOf, insertMerge, insertUnmerge, pairDecisions } from '../../store/coop-groups.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { theCoop } from '../applications/find.ts'
import { judgeFilesOf } from '../applications/judge.ts'
import type { WriteContext } from '../context.ts'

type MergeInput = { readonly fromId: string; readonly intoId: string; readonly reason: string }

/**
 * Leads one record to another (gộp hồ sơ HTX), with all records that were led to it. Files, vouchers and facts stay under the record they
 * were made with; lists, support received and overlaps look at all, and the facts of the record kept count before those of the others. The
 * open files of the group are judged again: support of one is now support of the other.
 * @throws Refusal notFound, coop.mergeSelf, coop.mergedAlready, coop.mergeIntoMerged, coop.mergeDifferent, coop.mergeTwoFiles
 */
export const mergeCoops = (context: WriteContext, input: MergeInput): Promise<void> =>
  context.store.write(async (tx) => {
    const { fromId, intoId } = input
    const [from, into] = [await theCoop(tx, fromId), await theCoop(tx, intoId)]
    const names = { from: from.name, into: into.name }
    await checkMergeable(tx, input, names)
    await insertMerge(tx, input, context.actor.name)
    await appendEvent(tx, context.actor, {
      action: 'coop.merge',
      subject: 'coop',
      subjectId: intoId,
      before: null,
      after: { ...names, fromId, intoId },
      reason: input.reason,
    })
    await judgeFilesOf(tx, context, intoId, [])
  })

const checkMergeable = async (
  tx: Tx,
  { fromId, intoId }: MergeInput,
  names: { readonly from: string; readonly into: string },
): Promise<void> => {
  if (fromId === intoId) throw new Refusal('coop.mergeSelf', { coop: names.from })
  if ((await groupOf(tx, fromId)).mergeId !== null) throw new Refusal('coop.mergedAlready', names)
  if ((await groupOf(tx, intoId)).mergeId !== null) throw new Refusal('coop.mergeIntoMerged', names)
  const [a, b] = fromId < intoId ? [fromId, intoId] : [intoId, fromId]
  const said = (await pairDecisions(tx)).find((decision) => decision.a === a && decision.b === b)
  if (said?.verdict === 'different') throw new Refusal('coop.mergeDifferent', { ...names, by: said.decidedBy })
  const [clash] = await clashingFiles(tx, fromId, intoId)
  if (clash !== undefined) throw new Refusal('coop.mergeTwoFiles', { ...names, a: clash.a, b: clash.b })
}

/** Takes a wrong merge back; that it was made stays on record. @throws Refusal coop.notMerged */
export const unmergeCoop = (
  context: WriteContext,
  input: { readonly coopId: string; readonly reason: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const coop = await theCoop(tx, input.coopId)
    const { mergeId, rootId } = await groupOf(tx, input.coopId)
    if (mergeId === null) throw new Refusal('coop.notMerged', { coop: coop.name })
    await insertUnmerge(tx, mergeId, input.reason, context.actor.name)
    await appendEvent(tx, context.actor, {
      action: 'coop.unmerge',
      subject: 'coop',
      subjectId: rootId,
      before: { from: coop.name, fromId: coop.id },
      after: null,
      reason: input.reason,
    })
    await judgeFilesOf(tx, context, rootId, [])
    await judgeFilesOf(tx, context, coop.id, [])
  })
