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
  /** What signatures prove, and money may count: days and sessions held with a learner who signed, and learners who signed. */
  readonly proven: { readonly days: number; readonly sessions: number; readonly people: number }
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
  const signed = signedOf(present)
  const signedDays = new Set(signed.map(({ day }) => day))
  const provenSession = ({ held, day }: Session): boolean => held && signedDays.has(day)
  return {
    plannedDays: daysThat(({ planned }) => planned),
    heldDays: daysThat(({ held }) => held),
    plannedSessions: sessions.filter(({ planned }) => planned).length,
    heldSessions: sessions.filter(({ held }) => held).length,
    attended: new Set(present.map(({ learnerId }) => learnerId)).size,
    personDays: present.length,
    signed: signed.length,
    proven: {
      days: daysThat(provenSession),
      sessions: sessions.filter(provenSession).length,
      people: new Set(signed.map(({ learnerId }) => learnerId)).size,
    },
  }
}

/** A learner-day counts for money once the learner signed for it. */
export const signedOf = (present: readonly Present[]): readonly Present[] => present.filter(({ signed }) => signed)

/** What was decided on the timetable, oldest first. */
export type TimetableDecision = { readonly kind: 'approve' | 'reopen'; readonly decidedOn: LocalDate }

/** What is planned stays as approved while this holds. */
export const isFixed = (decided: readonly Pick<TimetableDecision, 'kind'>[]): boolean =>
  decided.at(-1)?.kind === 'approve'

/** What an inspector would ask about first: one finding per day and kind. */
export type Finding = {
  readonly code:
    | 'notApproved'
    | 'reopened'
    | 'approvedLate'
    | 'replanned'
    | 'notHeld'
    | 'notPlanned'
    | 'nobody'
    | 'unsigned'
    | 'noSheet'
  readonly day: LocalDate
  readonly count: number
}

export function findingsOf(days: readonly ClassDay[], decided: readonly TimetableDecision[]): Finding[] {
  return [...timetableFindings(days, decided), ...days.flatMap(dayFindings)]
}

/** Held before, or without, a timetable that was approved; planned anew once it was held. */
function timetableFindings(days: readonly ClassDay[], decided: readonly TimetableDecision[]): Finding[] {
  const held = days.find((day) => day.held)
  const [first] = decided
  if (held === undefined) return []
  if (first === undefined) return [{ code: 'notApproved', day: held.day, count: 0 }]
  const found: Finding[] = []
  if (first.decidedOn > held.day) found.push({ code: 'approvedLate', day: held.day, count: 0 })
  for (const { kind, decidedOn } of decided)
    if (kind === 'reopen' && decidedOn >= held.day) found.push({ code: 'replanned', day: decidedOn, count: 0 })
  if (!isFixed(decided)) found.push({ code: 'reopened', day: decided.at(-1)?.decidedOn ?? held.day, count: 0 })
  return found
}

function dayFindings({ day, planned, held, learners, signed, sheets }: ClassDay): Finding[] {
  if (!held) return [{ code: 'notHeld', day, count: 0 }]
  const found: Finding[] = []
  if (!planned) found.push({ code: 'notPlanned', day, count: 0 })
  if (learners === 0) found.push({ code: 'nobody', day, count: 0 })
  if (learners > signed) found.push({ code: 'unsigned', day, count: learners - signed })
  if (learners > 0 && sheets === 0) found.push({ code: 'noSheet', day, count: 0 })
  return found
}
