import { formatDate } from '../../domain/dates.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Part, Session } from '../../domain/training/timetable.ts'
import {
  type ClassRecord,
  deleteSession,
  insertSession,
  sessionsOf,
  setHeld,
  timetablesOf,
  updateSession,
} from '../../store/classes.ts'
import { attendanceOf } from '../../store/learners.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import type { Seen } from './classes.ts'
import { theClassAt } from './find.ts'
import { settleClass } from './settle.ts'

export type SessionInput = Seen & { readonly session: Session }

/**
 * Half a day of the timetable, planned or held: added, or written over where it stood. A day held that was not planned is kept as such.
 * @throws Refusal changed.meanwhile, class.notYet, class.timetableFixed, class.paid, class.dayHasLearners
 */
export const putSession = (context: WriteContext, { session, ...seen }: SessionInput): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    const before = (await sessionsOf(tx, of.id)).find(at(session)) ?? null
    if (session.held && session.day > context.today())
      throw new Refusal('class.notYet', { day: formatDate(session.day) }, 'session.day')
    if (session.planned !== (before?.planned ?? false)) await refuseReplanned(tx, of)
    if (before === null) await insertSession(tx, of.id, session)
    else {
      if (before.held && !session.held) await refuseUnheld(tx, of, session)
      await updateSession(tx, of.id, session)
      if (before.held !== session.held) await setHeld(tx, of.id, session, session.held)
    }
    await settleClass(tx, context, of, { action: 'class.session', before, after: session, reason: null })
  })

/** @throws Refusal changed.meanwhile, notFound, class.timetableFixed, class.paid, class.dayHasLearners */
export const removeSession = (
  context: WriteContext,
  { day, part, ...seen }: Seen & { readonly day: string; readonly part: Part },
): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    const before = (await sessionsOf(tx, of.id)).find(at({ day, part }))
    if (before === undefined) throw new Refusal('notFound', { what: 'classSession', id: `${day} ${part}` })
    if (before.planned) await refuseReplanned(tx, of)
    if (before.held) await refuseUnheld(tx, of, { day, part })
    await deleteSession(tx, of.id, { day, part })
    await settleClass(tx, context, of, { action: 'class.sessionRemoved', before, after: null, reason: null })
  })

const at =
  ({ day, part }: Pick<Session, 'day' | 'part'>) =>
  (session: Session): boolean =>
    session.day === day && session.part === part

/** What was approved stays as it was approved: what is held is compared with it. */
const refuseReplanned = async (tx: Tx, of: ClassRecord): Promise<void> => {
  const timetable = (await timetablesOf(tx, of.id)).at(-1)
  if (timetable?.kind === 'approve')
    throw new Refusal('class.timetableFixed', { number: timetable.number }, 'session.planned')
}

/** What the database refuses too, with the names it does not know. */
const refuseUnheld = async (tx: Tx, of: ClassRecord, { day, part }: Pick<Session, 'day' | 'part'>): Promise<void> => {
  if (of.paid > 0) throw new Refusal('class.paid', { title: of.title })
  const others = (await sessionsOf(tx, of.id)).some((one) => one.day === day && one.part !== part && one.held)
  const came = (await attendanceOf(tx, of.id)).some((one) => one.day === day)
  if (came && !others) throw new Refusal('class.dayHasLearners', { day: formatDate(day) })
}
