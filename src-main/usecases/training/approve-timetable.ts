import { formatDate, type LocalDate } from '../../domain/dates.ts'
import { parseDocumentNumber } from '../../domain/document-number.ts'
import { Refusal } from '../../domain/refusal.ts'
import { countsOf, isFixed } from '../../domain/training/timetable.ts'
import { type ClassRecord, insertTimetable, sessionsOf, timetablesOf } from '../../store/classes.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import type { Seen } from './classes.ts'
import { theClassAt } from './find.ts'
import { settleClass } from './settle.ts'

type Decided = Seen & { readonly number: string; readonly decidedOn: LocalDate }

/**
 * The decision that opens a class with its timetable (quyết định mở lớp): from then on what is planned stays as approved.
 * @throws Refusal changed.meanwhile, document.numberInvalid, class.timetableFixed, class.timetableEmpty, class.timetableFuture
 */
export const approveTimetable = (context: WriteContext, input: Decided): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, input)
    const last = (await timetablesOf(tx, of.id)).at(-1)
    if (last?.kind === 'approve') throw new Refusal('class.timetableFixed', { number: last.number })
    await keep(tx, context, of, 'approve', { ...input, reason: null })
  })

/**
 * A later decision that changes the timetable: its sessions may be planned anew, and are then approved again. Both stay on record.
 * @throws Refusal changed.meanwhile, document.numberInvalid, class.timetableOpen, class.timetableFuture
 */
export const reopenTimetable = (context: WriteContext, input: Decided & { readonly reason: string }): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, input)
    if (!isFixed(await timetablesOf(tx, of.id))) throw new Refusal('class.timetableOpen', {})
    await keep(tx, context, of, 'reopen', input)
  })

const keep = async (
  tx: Tx,
  context: WriteContext,
  of: ClassRecord,
  kind: 'approve' | 'reopen',
  { number: typed, decidedOn, reason }: Pick<Decided, 'number' | 'decidedOn'> & { readonly reason: string | null },
): Promise<void> => {
  const number = parseDocumentNumber(typed).text
  if (decidedOn > context.today())
    throw new Refusal('class.timetableFuture', { date: formatDate(decidedOn) }, 'decidedOn')
  const { plannedDays: days, plannedSessions: sessions } = countsOf(await sessionsOf(tx, of.id), [])
  if (kind === 'approve' && days === 0) throw new Refusal('class.timetableEmpty', {})
  await insertTimetable(tx, {
    ...{ classId: of.id, kind, number, decidedOn, days, sessions, reason },
    recordedBy: context.actor.name,
  })
  await settleClass(tx, context, of, {
    action: kind === 'approve' ? 'class.timetable' : 'class.timetableReopened',
    before: null,
    after: { number, decidedOn, days, sessions },
    reason,
  })
}
