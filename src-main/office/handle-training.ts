import type { trainingCalls } from '../contract/training.ts'
import type { WriteContext } from '../usecases/context.ts'
import { keepPaperFile } from '../usecases/files/paper-store.ts'
import { approveTimetable, reopenTimetable } from '../usecases/training/approve-timetable.ts'
import { attachSheet, recordDay } from '../usecases/training/attendance.ts'
import { createClass, renameClass } from '../usecases/training/classes.ts'
import { setCosts } from '../usecases/training/costs.ts'
import { editLearner, enrol, removeLearner } from '../usecases/training/learners.ts'
import { putSession, removeSession } from '../usecases/training/sessions.ts'
import { listClasses, viewClass } from '../usecases/training/view.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import type { Session } from './session.ts'

/** A write on a class, answered by the class as it stands afterwards. */
const changing =
  <Input extends { readonly id: string }>(change: (context: WriteContext, input: Input) => Promise<void>) =>
  async (desk: Desk, input: Input, session: Session) => {
    await change(writing(desk, session), input)
    return viewClass(desk.office, input.id)
  }

export const trainingHandlers: Handlers<keyof typeof trainingCalls> = {
  'training.list': (desk, { applicationId }) => listClasses(desk.office, applicationId),
  'training.class': (desk, { id }) => viewClass(desk.office, id),
  'training.create': async (desk, input, session) =>
    viewClass(desk.office, (await createClass(writing(desk, session), input)).id),
  'training.rename': changing(renameClass),
  'training.session': changing(putSession),
  'training.removeSession': changing(removeSession),
  'training.approveTimetable': changing(approveTimetable),
  'training.reopenTimetable': changing(reopenTimetable),
  'training.enrol': changing(enrol),
  'training.learner': changing(editLearner),
  'training.removeLearner': changing(removeLearner),
  'training.day': changing(recordDay),
  'training.sheet': async (desk, { file, ...input }, session) => {
    const kept = await keepPaperFile(desk.office.folder, desk.files.find(file).path, input.name)
    await attachSheet(writing(desk, session), { ...input, file: kept })
    return viewClass(desk.office, input.id)
  },
  'training.costs': changing(setCosts),
}
