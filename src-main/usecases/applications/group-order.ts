import type { Criterion } from '../../domain/eligibility/criterion.ts'
import type { PackData } from '../../domain/eligibility/pack-schema.ts'

/** Lines as people read them: by the groups of the pack, what every content asks first. A run keeps them in the pack's own order. */
export const inGroupOrder = (pack: PackData, criteria: readonly Criterion[]): readonly Criterion[] => {
  const groups = new Map(pack.groups.map(({ id }, index) => [id, index]))
  const places = new Map(pack.conditions.map(({ id, group }) => [id, groups.get(group) ?? groups.size]))
  const placeOf = ({ id }: Criterion): number => places.get(id) ?? groups.size
  return criteria.toSorted((a, b) => placeOf(a) - placeOf(b))
}
