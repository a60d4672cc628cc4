import type { CodeListView } from '../../../src-main/contract/codes.ts'
import { type CodeKind, lineCodes } from '../../../src-main/domain/codes/kinds.ts'
import { useCall } from '../../client.ts'

/** The lists of codes of a budget year, by kind; a kind without a list is not in it. */
export const useCodes = (year: number): ReadonlyMap<CodeKind, CodeListView> => {
  const kinds = lineCodes.map(([, kind]) => kind)
  const lists = useCall('codes.valid', { year, kinds }, true).data?.lists ?? []
  return new Map(lists.map((list) => [list.kind, list]))
}
