import { type CodeKind, codeKinds } from '../../domain/codes/kinds.ts'
import { type CodeEntry, covers, entriesOfYear, listOfYear } from '../../domain/codes/valid.ts'
import { codeLists, entriesOfList, type StoredCodeList } from '../../store/codes.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'

/** The list of a kind that counts in a year with its codes of that year; null: none is on file, its codes are free. */
export const codesOfYear = async (
  reads: Reads,
  kind: CodeKind,
  year: number,
): Promise<{ readonly list: StoredCodeList; readonly codes: readonly CodeEntry[] } | null> => {
  const list = listOfYear(await codeLists(reads), kind, year)
  return list === undefined ? null : { list, codes: entriesOfYear(await entriesOfList(reads, list.id), year) }
}

/** The same of several kinds; those without a list are left out. */
export const viewCodes = async (
  { store: { reads } }: OfficeContext,
  { year, kinds }: { readonly year: number; readonly kinds: readonly CodeKind[] },
) => {
  const lists = await Promise.all(kinds.map((kind) => codesOfYear(reads, kind, year)))
  return lists.flatMap((known) =>
    known === null
      ? []
      : [
          {
            kind: known.list.kind,
            document: known.list.document,
            codes: known.codes.map(({ code, name }) => ({ code, name })),
          },
        ],
  )
}

/** Every list on file by kind, newest first. `inForce`: in `year` this one counts; `free`: none does, codes of the kind are free. */
export const listCodes = async ({ store: { reads } }: OfficeContext, year: number) => {
  const all = await codeLists(reads)
  return codeKinds.map((kind) => ({
    kind,
    lists: all
      .filter((list) => list.kind === kind)
      .map(({ kind: _, ...list }) => ({ ...list, inForce: listOfYear(all, kind, year)?.id === list.id }))
      .reverse(),
    free: !all.some((list) => list.kind === kind && covers(list, year)),
  }))
}
