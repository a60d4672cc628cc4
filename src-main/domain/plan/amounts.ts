import { type MoneySource, moneySources } from '../eligibility/pack-schema.ts'
import { addDong, type Dong, shareFloor, subtractDong } from '../money.ts'

/** đồng by who pays. `own` is the co-op's, and no support. */
export type BySource = Readonly<Record<MoneySource, Dong>>

export const nothingBySource: BySource = { central: 0, local: 0, own: 0, science: 0, other: 0 }

/** Who gives support. */
export const supportSources = ['central', 'local', 'science', 'other'] as const satisfies readonly MoneySource[]

/** What is given to the co-op: everything but its own money. */
export function supportOf(amounts: BySource): Dong {
  return addDong(...supportSources.map((source) => amounts[source]))
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

export const sameSources = (a: BySource, b: BySource): boolean =>
  moneySources.every((source) => a[source] === b[source])

/** Who pays which part, in percent; null where no text fixes it. */
export type Share = { readonly source: MoneySource; readonly sharePct: number | null }

/**
 * An amount over sources by their shares; the đồng that shares leave go to the first, so that the parts sum exactly. Null where no text
 * fixes who pays: an officer fills it.
 */
export function splitBySource(amount: Dong, sources: readonly Share[]): BySource | null {
  const [first, ...rest] = sources
  if (first === undefined || sources.some(({ sharePct }) => sharePct === null)) {
    return first !== undefined && rest.length === 0 ? { ...nothingBySource, [first.source]: amount } : null
  }
  let split = nothingBySource
  for (const { source, sharePct } of rest)
    split = addSources(split, { ...nothingBySource, [source]: shareFloor(amount, sharePct ?? 0) })
  return addSources(split, {
    ...nothingBySource,
    [first.source]: subtractDong(amount, addDong(...Object.values(split))),
  })
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
