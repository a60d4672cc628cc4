import { Refusal } from '../../domain/refusal.ts'
import { clashingFiles, groupOf, insertMerge, insertUnmerge } from '../../store/coop-groups.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { theCoop } from '../applications/find.ts'
import { judgeFilesOf } from '../applications/judge.ts'
import type { WriteContext } from '../context.ts'

/**
 * Leads one record to another (gộp hồ sơ HTX). Files, vouchers and facts stay under the record they were made with; lists, support received
 * and overlaps look at both. The open files of the group are judged again: support of one is now support of the other.
 * @throws Refusal notFound, coop.mergedAlready, coop.mergeIntoMerged, coop.mergeRoot, coop.mergeTwoFiles
 */
export const mergeCoops = (
  context: WriteContext,
  input: { readonly fromId: string; readonly intoId: string; readonly reason: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const { fromId, intoId } = input
    const [from, into] = [await theCoop(tx, fromId), await theCoop(tx, intoId)]
    const [ofFrom, ofInto] = [await groupOf(tx, fromId), await groupOf(tx, intoId)]
    const names = { from: from.name, into: into.name }
    if (fromId === intoId || ofFrom.mergeId !== null) throw new Refusal('coop.mergedAlready', names)
    if (ofInto.mergeId !== null) throw new Refusal('coop.mergeIntoMerged', names)
    if (ofFrom.members.length > 1) throw new Refusal('coop.mergeRoot', names)
    const [clash] = await clashingFiles(tx, fromId, intoId)
    if (clash !== undefined) throw new Refusal('coop.mergeTwoFiles', { ...names, a: clash.a, b: clash.b })
    await insertMerge(tx, input, context.actor.name)
    await appendEvent(tx, context.actor, {
      action: 'coop.merge',
      subject: 'coop',
      subjectId: intoId,
      before: null,
      after: { from: from.name, fromId, into: into.name, intoId },
      reason: input.reason,
    })
    await judgeGroup(tx, context, intoId)
  })

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
    await judgeGroup(tx, context, rootId)
    await judgeGroup(tx, context, coop.id)
  })

const judgeGroup = async (tx: Tx, context: WriteContext, coopId: string): Promise<void> => {
  for (const id of (await groupOf(tx, coopId)).members) await judgeFilesOf(tx, context, id, null)
}
