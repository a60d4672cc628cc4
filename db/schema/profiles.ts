import { EntitySchema } from 'typeorm'
import { integer, json, key, text } from './columns.ts'

/** A column profile (mẫu cột xuất sổ). */
export type ColumnProfileRow = {
  readonly id: string
  readonly name: string
  readonly nameKey: string
  /** Everything but the name, as `domain/ledger/profile.ts` reads it. */
  readonly definition: unknown
  readonly version: number
  readonly changedBy: string
  readonly changedAt: string
}
export const ColumnProfileEntity = new EntitySchema<ColumnProfileRow>({
  name: 'ColumnProfile',
  tableName: 'column_profile',
  columns: {
    id: key(text('id')),
    name: text('name'),
    nameKey: text('name_key'),
    definition: json('definition'),
    version: integer('version'),
    changedBy: text('changed_by'),
    changedAt: text('changed_at'),
  },
})
