import type { LocalDate } from '../dates.ts'

export const parts = ['morning', 'afternoon', 'evening'] as const
export type Part = (typeof parts)[number]

export type Session = {
  readonly day: LocalDate
  readonly part: Part
  readonly topic: string
  readonly lecturer: string
  /** Stood in the timetable that was approved. */
  readonly planned: boolean
  readonly held: boolean
}

export type Present = { readonly learnerId: string; readonly day: LocalDate; readonly signed: boolean }

/** One day of a class, planned and held side by side; people are counted by the lists of the day. */
export type ClassDay = {
  readonly day: LocalDate
  readonly planned: boolean
  readonly held: boolean
  readonly learners: number
  readonly signed: number
  readonly sheets: number
}

export type ClassCounts = {
  readonly plannedDays: number
  readonly heldDays: number
  readonly plannedSessions: number
  readonly heldSessions: number
  /** Learners who came on at least one day. */
  readonly attended: number
  /** Learner-days (lượt học viên). */
  readonly personDays: number
  readonly signed: number
}

export function daysOf(
  sessions: readonly Session[],
  present: readonly Present[],
  sheets: readonly { readonly day: LocalDate }[],
): ClassDay[] {
  const days = [...new Set(sessions.map(({ day }) => day))].toSorted()
  return days.map((day) => {
    const ofDay = sessions.filter((session) => session.day === day)
    const people = present.filter((one) => one.day === day)
    return {
      day,
      planned: ofDay.some(({ planned }) => planned),
      held: ofDay.some(({ held }) => held),
      learners: people.length,
      signed: people.filter(({ signed }) => signed).length,
      sheets: sheets.filter((sheet) => sheet.day === day).length,
    }
  })
}

export function countsOf(sessions: readonly Session[], present: readonly Present[]): ClassCounts {
  const daysThat = (holds: (session: Session) => boolean) => new Set(sessions.filter(holds).map(({ day }) => day)).size
  return {
    plannedDays: daysThat(({ planned }) => planned),
    heldDays: daysThat(({ held }) => held),
    plannedSessions: sessions.filter(({ planned }) => planned).length,
    heldSessions: sessions.filter(({ held }) => held).length,
    attended: new Set(present.map(({ learnerId }) => learnerId)).size,
    personDays: present.length,
    signed: present.filter(({ signed }) => signed).length,
  }
}

/** What an inspector would ask about first: one finding per day and kind. */
export type Finding = {
  readonly code: 'notHeld' | 'notPlanned' | 'nobody' | 'unsigned' | 'noSheet'
  readonly day: LocalDate
  readonly count: number
}

export function findingsOf(days: readonly ClassDay[]): Finding[] {
  return days.flatMap(({ day, planned, held, learners, signed, sheets }) => {
    if (!held) return [{ code: 'notHeld', day, count: 0 }] satisfies Finding[]
    const found: Finding[] = []
    if (!planned) found.push({ code: 'notPlanned', day, count: 0 })
    if (learners === 0) found.push({ code: 'nobody', day, count: 0 })
    if (learners > signed) found.push({ code: 'unsigned', day, count: learners - signed })
    if (learners > 0 && sheets === 0) found.push({ code: 'noSheet', day, count: 0 })
    return found
  })
}
