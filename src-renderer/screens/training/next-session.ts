import type { SessionView } from '../../../src-main/contract/training.ts'
import { addDays, type LocalDate } from '../../../src-main/domain/dates.ts'

type Slot = Pick<SessionView, 'day' | 'part'>

export const sameSlot = (a: Slot, b: Slot): boolean => a.day === b.day && a.part === b.part

/**
 * The session that most likely follows the last one: the afternoon after a morning, else the next morning, with the same topic and
 * lecturer. The first one is this morning. Once the timetable is approved (`fixed`) a further session was held outside of it.
 */
export const nextSession = (sessions: readonly SessionView[], today: LocalDate, fixed: boolean): SessionView => {
  const last = sessions.at(-1)
  const said = { planned: !fixed, held: fixed }
  if (last === undefined) return { day: today, part: 'morning', topic: '', lecturer: '', ...said }
  const slot: Slot =
    last.part === 'morning' ? { day: last.day, part: 'afternoon' } : { day: addDays(last.day, 1), part: 'morning' }
  return { ...slot, topic: last.topic, lecturer: last.lecturer, ...said }
}
