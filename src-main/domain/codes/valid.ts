import { fold, matchesSearch } from '../text.ts'
import type { CodeKind } from './kinds.ts'

/** Budget years, both included; `toYear` null: no end yet. */
export type Years = { readonly fromYear: number; readonly toYear: number | null }

/** One code and what it stands for. */
export type CodeEntry = Years & { readonly code: string; readonly name: string }

export const covers = ({ fromYear, toYear }: Years, year: number): boolean =>
  fromYear <= year && (toYear === null || year <= toYear)

export const meet = (a: Years, b: Years): boolean =>
  a.fromYear <= (b.toYear ?? Number.POSITIVE_INFINITY) && b.fromYear <= (a.toYear ?? Number.POSITIVE_INFINITY)

/** The list that counts in a year: of those that cover it the one imported last; none: the codes of this kind are free. @param lists oldest import first */
export const listOfYear = <L extends Years & { readonly kind: string }>(
  lists: readonly L[],
  kind: CodeKind,
  year: number,
): L | undefined => lists.findLast((list) => list.kind === kind && covers(list, year))

/** Those that count in at least one of the years a new list of their kind covers, and would not any more. */
export const listsInForce = <L extends Years & { readonly kind: string }>(
  lists: readonly L[],
  list: Years & { readonly kind: CodeKind },
): L[] => {
  // A list changes hands only in a first year, or in the year after a last one.
  const turns = lists.flatMap(({ fromYear, toYear }) => (toYear === null ? [fromYear] : [fromYear, toYear + 1]))
  const years = [list.fromYear, ...turns].filter((year) => covers(list, year))
  return lists.filter((one) => years.some((year) => listOfYear(lists, list.kind, year) === one))
}

export const entriesOfYear = <E extends Years>(entries: readonly E[], year: number): E[] =>
  entries.filter((entry) => covers(entry, year))

/** Found by the beginning of its code, or by words of its name without marks. */
export const matchesCode = ({ code, name }: Pick<CodeEntry, 'code' | 'name'>, query: string): boolean =>
  code.startsWith(query.trim()) || matchesSearch(fold(`${code} ${name}`), query)
