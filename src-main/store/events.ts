import { Event } from '../../db/schema/history.ts'
import type { Actor } from '../domain/people.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type NewEvent = {
  readonly action: string
  readonly subject:
    | 'office'
    | 'person'
    | 'coop'
    | 'application'
    | 'decision'
    | 'budgetLine'
    | 'voucher'
    | 'voucherDraft'
    | 'trainingClass'
    | 'period'
    | 'columnProfile'
    | 'codeList'
  readonly subjectId: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
}

/** Every write appends its event in its own transaction: who, when, what, before, after, why. */
export const appendEvent = async (tx: Tx, actor: Actor, event: NewEvent): Promise<void> => {
  const last = await tx.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM event', [])
  await tx.insert(Event, {
    ...event,
    seq: (last?.seq ?? 0) + 1,
    id: tx.newId(),
    at: tx.at,
    byName: actor.name,
    byRole: actor.role,
  })
}

export type EventListRow = {
  readonly seq: number
  readonly at: string
  readonly byName: string
  readonly byRole: string
  readonly action: string
  readonly subject: string
  readonly subjectId: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
}

/** The newest 200 events before `before`, of one subject or of all. */
export const listEvents = async (
  reads: Reads,
  filter: { readonly subject: string | null; readonly subjectId: string | null; readonly before: number | null },
): Promise<EventListRow[]> => {
  const rows = await reads.all<EventListRow & { before: string | null; after: string | null }>(
    `SELECT seq, at, by_name AS byName, by_role AS byRole, action, subject, subject_id AS subjectId, before, after, reason
     FROM event
     WHERE subject = coalesce(?, subject) AND subject_id = coalesce(?, subject_id) AND seq < ?
     ORDER BY seq DESC LIMIT 200`,
    [filter.subject, filter.subjectId, filter.before ?? Number.MAX_SAFE_INTEGER],
  )
  return rows.map((row) => ({ ...row, before: parsed(row.before), after: parsed(row.after) }))
}

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
