import { type MoneySource, moneySources, type PackData } from '../eligibility/pack-schema.ts'
import { addDong, type Dong, shareFloor, subtractDong } from '../money.ts'

/** đồng by who pays; they sum exactly to the amount that was split. */
export type BySource = Readonly<Record<MoneySource, Dong>>

export const nothingBySource: BySource = { central: 0, local: 0, own: 0, science: 0, other: 0 }

export function sumOf(amounts: BySource): Dong {
  return addDong(...moneySources.map((source) => amounts[source]))
}

export function addSources(a: BySource, b: BySource): BySource {
  return {
    central: addDong(a.central, b.central),
    local: addDong(a.local, b.local),
    own: addDong(a.own, b.own),
    science: addDong(a.science, b.science),
    other: addDong(a.other, b.other),
  }
}

/**
 * An amount over the sources of its content, by their shares; the đồng that shares leave go to the first. Null where no text fixes who
 * pays: an officer fills it.
 */
export function splitBySource(amount: Dong, sources: PackData['contents'][number]['sources']): BySource | null {
  const [first, ...rest] = sources
  if (first === undefined || sources.some(({ sharePct }) => sharePct === null)) {
    return first !== undefined && rest.length === 0 ? { ...nothingBySource, [first.source]: amount } : null
  }
  let split = nothingBySource
  for (const { source, sharePct } of rest)
    split = addSources(split, { ...nothingBySource, [source]: shareFloor(amount, sharePct ?? 0) })
  return addSources(split, { ...nothingBySource, [first.source]: subtractDong(amount, sumOf(split)) })
}

/**
 * What a file is proposed for: what it asks, and no more than the most the state may give. `open`: nobody knows that most yet, so
 * the amount asked stands as it is. Null: neither is known.
 */
export function proposedAmount(
  asked: Dong | null,
  ceiling: Dong | null,
): { readonly amount: Dong | null; readonly open: boolean } {
  if (ceiling === null) return { amount: asked, open: true }
  return { amount: asked === null ? ceiling : Math.min(asked, ceiling), open: false }
}
