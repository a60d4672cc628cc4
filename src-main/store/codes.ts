import { CodeList, CodeListEntry, type CodeListRow } from '../../db/schema/codes.ts'
import type { CodeKind } from '../domain/codes/kinds.ts'
import type { CodeEntry } from '../domain/codes/valid.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type StoredCodeList = Omit<CodeListRow, 'kind'> & { readonly kind: CodeKind }

/** Every list ever imported, oldest first: the order decides which counts. */
export const codeLists = (reads: Reads): Promise<StoredCodeList[]> =>
  reads.all(
    `SELECT id, kind, document, from_year AS fromYear, to_year AS toYear, entries, imported_by AS importedBy, imported_at AS importedAt
     FROM code_list ORDER BY rowid`,
    [],
  )

/** By code, then by year. */
export const entriesOfList = (reads: Reads, listId: string): Promise<CodeEntry[]> =>
  reads.all(
    `SELECT code, name, from_year AS fromYear, to_year AS toYear FROM code_list_entry WHERE list_id = ? ORDER BY code, from_year`,
    [listId],
  )

export const insertCodeList = async (
  tx: Tx,
  list: Omit<StoredCodeList, 'id' | 'importedAt' | 'entries'>,
  entries: readonly CodeEntry[],
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(CodeList, { ...list, id, entries: entries.length, importedAt: tx.at })
  for (const { code, name, fromYear, toYear } of entries)
    await tx.insert(CodeListEntry, { listId: id, kind: list.kind, code, name, fromYear, toYear })
  return id
}
