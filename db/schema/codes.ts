import { EntitySchema } from 'typeorm'
import { integer, integerOrNull, key, text } from './columns.ts'

/** A code list (danh mục mã) as one import brought it; of those that cover a year the last imported counts. */
export type CodeListRow = {
  readonly id: string
  readonly kind: string
  readonly document: string
  readonly fromYear: number
  readonly toYear: number | null
  readonly entries: number
  readonly importedBy: string
  readonly importedAt: string
}
export const CodeList = new EntitySchema<CodeListRow>({
  name: 'CodeList',
  tableName: 'code_list',
  columns: {
    id: key(text('id')),
    kind: text('kind'),
    document: text('document'),
    fromYear: integer('from_year'),
    toYear: integerOrNull('to_year'),
    entries: integer('entries'),
    importedBy: text('imported_by'),
    importedAt: text('imported_at'),
  },
})

export type CodeListEntryRow = {
  readonly listId: string
  readonly kind: string
  readonly code: string
  readonly name: string
  readonly fromYear: number
  readonly toYear: number | null
}
export const CodeListEntry = new EntitySchema<CodeListEntryRow>({
  name: 'CodeListEntry',
  tableName: 'code_list_entry',
  columns: {
    listId: key(text('list_id')),
    kind: text('kind'),
    code: key(text('code')),
    name: text('name'),
    fromYear: key(integer('from_year')),
    toYear: integerOrNull('to_year'),
  },
})
