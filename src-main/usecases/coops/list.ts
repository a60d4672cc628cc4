import { fold, matchesSearch, viCollator } from '../../domain/text.ts'
import { listCoops } from '../../store/coop-list.ts'
import type { OfficeContext } from '../context.ts'

/** The register of co-ops that match a search without marks, in Vietnamese order. */
export const searchCoops = async ({ store }: OfficeContext, search: string) =>
  (await listCoops(store.reads))
    .filter((coop) => search.trim() === '' || matchesSearch(`${coop.folded} ${fold(coop.district)}`, search))
    .toSorted((a, b) => viCollator.compare(a.name, b.name))
    .map(({ folded: _, ...coop }) => coop)
