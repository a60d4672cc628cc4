import type { CodeListView } from '../../../src-main/contract/codes.ts'
import { type CodeKind, lineCodes } from '../../../src-main/domain/codes/kinds.ts'
import { useCall } from '../../client.ts'

const ofLines = lineCodes.map(([, kind]) => kind)

/** The lists of codes of a budget year, by kind; a kind without a list is not in it. `kinds`: those of a budget line unless others are asked for. */
export const useCodes = (year: number, kinds: readonly CodeKind[] = ofLines): ReadonlyMap<CodeKind, CodeListView> => {
  const lists = useCall('codes.valid', { year, kinds: [...kinds] }, true).data?.lists ?? []
  return new Map(lists.map((list) => [list.kind, list]))
}
