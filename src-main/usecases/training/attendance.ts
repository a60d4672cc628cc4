import { formatDate, type LocalDate } from '../../domain/dates.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type ClassRecord, insertSheet, sessionsOf, sheetsOf } from '../../store/classes.ts'
import {
  attendanceOf,
  deleteAttendance,
  elsewhereOn,
  insertAttendance,
  learnersOf,
  signAttendance,
} from '../../store/learners.ts'
import { putStoredFile } from '../../store/papers.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'
import type { Seen } from './classes.ts'
import { theClassAt } from './find.ts'
import { settleClass } from './settle.ts'

export type DayInput = Seen & {
  readonly day: LocalDate
  /** Everybody who came; who is not named did not. */
  readonly present: readonly { readonly learnerId: string; readonly signed: boolean }[]
}

/**
 * Who came on a day and signed for it. One person learns in one class on a day, whichever co-op sent them.
 * @throws Refusal changed.meanwhile, class.dayNotHeld, class.twoClasses, class.paid, notFound
 */
export const recordDay = (context: WriteContext, { day, present, ...seen }: DayInput): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    const before = (await attendanceOf(tx, of.id)).filter((one) => one.day === day)
    await checkDay(tx, of, day, present)
    const gone = before.filter(({ learnerId }) => !present.some((one) => one.learnerId === learnerId))
    if (
      of.paid > 0 &&
      (gone.length > 0 || before.some(({ learnerId, signed }) => signed && unsigns(present, learnerId)))
    )
      throw new Refusal('class.paid', { title: of.title })
    for (const { learnerId } of gone) await deleteAttendance(tx, learnerId, day)
    for (const { learnerId, signed } of present) {
      const known = before.find((one) => one.learnerId === learnerId)
      if (known === undefined)
        await insertAttendance(tx, { learnerId, day, signed, classId: of.id, recordedBy: context.actor.name })
      else if (known.signed !== signed) await signAttendance(tx, { learnerId, day, signed })
    }
    await settleClass(tx, context, of, {
      action: 'class.attendance',
      before: { day, present: before.map(({ learnerId, signed }) => ({ learnerId, signed })) },
      after: { day, present },
      reason: null,
    })
  })

const unsigns = (present: DayInput['present'], learnerId: string): boolean =>
  present.some((one) => one.learnerId === learnerId && !one.signed)

const checkDay = async (tx: Tx, of: ClassRecord, day: LocalDate, present: DayInput['present']): Promise<void> => {
  if (!(await sessionsOf(tx, of.id)).some((session) => session.day === day && session.held) && present.length > 0)
    throw new Refusal('class.dayNotHeld', { day: formatDate(day) }, 'day')
  const learners = await learnersOf(tx, of.id)
  const stranger = present.find(({ learnerId }) => !learners.some(({ id }) => id === learnerId))
  if (stranger !== undefined) throw new Refusal('notFound', { what: 'learner', id: stranger.learnerId })
  const ids = present.map(({ learnerId }) => learnerId)
  const twice = learners.find(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id))
  if (twice !== undefined) throw new Refusal('class.learnerTwice', { name: twice.name }, 'present')
  const elsewhere = await elsewhereOn(tx, of.id, day, ids)
  if (elsewhere !== undefined) throw new Refusal('class.twoClasses', { ...elsewhere, day: formatDate(day) }, 'present')
}

/** Keeps the scan of the list signed on a day. @throws Refusal changed.meanwhile, class.dayNotHeld */
export const attachSheet = (
  context: WriteContext,
  { day, name, file, ...seen }: Seen & { readonly day: LocalDate; readonly name: string; readonly file: KeptFile },
): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    if (!(await sessionsOf(tx, of.id)).some((session) => session.day === day && session.held))
      throw new Refusal('class.dayNotHeld', { day: formatDate(day) }, 'day')
    const kept = (await sheetsOf(tx, of.id)).some((sheet) => sheet.day === day && sheet.sha256 === file.sha256)
    if (kept) return
    await putStoredFile(tx, file)
    await insertSheet(tx, { classId: of.id, day, sha256: file.sha256, name, addedBy: context.actor.name })
    await settleClass(tx, context, of, {
      action: 'class.sheet',
      before: null,
      after: { day, name, sha256: file.sha256 },
      reason: null,
    })
  })
