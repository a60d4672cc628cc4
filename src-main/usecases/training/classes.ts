import { hasEnded } from '../../domain/plan/fit.ts'
import { Refusal } from '../../domain/refusal.ts'
import { insertClass, listClassRecords } from '../../store/classes.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { theApplication } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { theClassAt } from './find.ts'
import { settleClass } from './settle.ts'

export type ClassHead = { readonly title: string; readonly place: string }
export type Seen = { readonly id: string; readonly version: number }

/** A class (lớp bồi dưỡng) of a file. @throws Refusal notFound, class.otherContent, class.fileEnded, class.titleTaken */
export const createClass = (
  context: WriteContext,
  input: ClassHead & { readonly applicationId: string },
): Promise<{ id: string }> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    const { no, content, state } = application
    if (!context.pack.contents.some(({ code, heldInClasses }) => code === content && heldInClasses))
      throw new Refusal('class.otherContent', { no }, 'applicationId')
    if (hasEnded(state)) throw new Refusal('class.fileEnded', { no }, 'applicationId')
    await refuseTaken(tx, application, input.title, null)
    const id = await insertClass(tx, { ...input, createdBy: context.actor.name })
    await appendEvent(tx, context.actor, {
      action: 'class.create',
      subject: 'trainingClass',
      subjectId: id,
      before: null,
      after: { no, title: input.title, place: input.place },
      reason: null,
    })
    return { id }
  })

/** @throws Refusal notFound, changed.meanwhile, class.titleTaken */
export const renameClass = (context: WriteContext, input: ClassHead & Seen): Promise<void> =>
  context.store.write(async (tx) => {
    const known = await theClassAt(tx, input)
    const { title, place } = input
    await refuseTaken(tx, { id: known.applicationId, no: known.no }, title, known.id)
    await settleClass(
      tx,
      context,
      { ...known, title, place },
      {
        action: 'class.rename',
        before: { title: known.title, place: known.place },
        after: { title, place },
        reason: null,
      },
    )
  })

const refuseTaken = async (
  tx: Tx,
  application: { readonly id: string; readonly no: string },
  title: string,
  own: string | null,
): Promise<void> => {
  const others = await listClassRecords(tx, application.id)
  if (others.some((other) => other.id !== own && other.title === title))
    throw new Refusal('class.titleTaken', { title, no: application.no }, 'title')
}
