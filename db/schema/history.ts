import { EntitySchema } from 'typeorm'
import { integer, jsonOrNull, key, text, textOrNull } from './columns.ts'

/** One thing that happened: who, when, what, before, after, why. Written in the transaction of the change itself. */
export type EventRow = {
  readonly seq: number
  readonly id: string
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
export const Event = new EntitySchema<EventRow>({
  name: 'Event',
  tableName: 'event',
  columns: {
    seq: key(integer('seq')),
    id: text('id'),
    at: text('at'),
    byName: text('by_name'),
    byRole: text('by_role'),
    action: text('action'),
    subject: text('subject'),
    subjectId: text('subject_id'),
    before: jsonOrNull('before'),
    after: jsonOrNull('after'),
    reason: textOrNull('reason'),
  },
})
