import { type CompiledAmount, type CompiledItem, compileAmounts, compileItems } from './compile-amount.ts'
import { type CompiledCondition, checkWholeCondition, compileCondition } from './compile-condition.ts'
import type { PackVersion } from './criterion.ts'
import { checkPack } from './pack-check.ts'
import { type PlacedCondition, parsePackFiles, type RawPack } from './pack-files.ts'
import type { PackData } from './pack-schema.ts'
import { type FactSlot, slotsOf } from './read-facts.ts'
import { type ResolvedSettings, resolveSettings } from './settings.ts'

/** What is asked of one content and work: conditions in the order of the pack, and the facts they read. */
export type Plan = { readonly conditions: readonly CompiledCondition[]; readonly reads: readonly FactSlot[] }

/** A rule pack (bộ quy định), checked and compiled once; judging interprets nothing. */
export type Pack = PackData & {
  /** By supported content, then by work ('' where the content knows no works). */
  readonly plans: ReadonlyMap<string, ReadonlyMap<string, Plan>>
  readonly compiledAmounts: readonly CompiledAmount[]
  readonly compiledItems: ReadonlyMap<string, CompiledItem>
  readonly defaultSettings: ResolvedSettings
  readonly packVersion: PackVersion
  /** The files it was compiled from: kept with the runs, and copied for a trial. */
  readonly raw: RawPack
}

/** @throws Refusal `pack.invalid` {file, path, expected}: the first fault found. */
export function compilePack(raw: RawPack): Pack {
  const { data, conditions } = parsePackFiles(raw)
  checkPack(data, conditions)
  for (const placed of conditions) checkWholeCondition(placed, data)
  const compiledItems = compileItems(data)
  const supported = data.contents.filter((content) => content.supported)
  const plans = new Map(
    supported.map((content) => {
      const works = content.needsWork ? data.works.filter((work) => work.content === content.code) : [{ code: '' }]
      const byWork = works.map(({ code }) => [code, planOf(data, conditions, content.code, code)] as const)
      return [content.code, new Map(byWork)] as const
    }),
  )
  return {
    ...data,
    plans,
    compiledAmounts: compileAmounts(data, compiledItems),
    compiledItems,
    defaultSettings: resolveSettings(data, {}),
    packVersion: Object.freeze(packVersionOf(data)),
    raw,
  }
}

export function packVersionOf(pack: Pick<PackData, 'id' | 'version' | 'hash'>): PackVersion {
  return { id: pack.id, version: pack.version, hash: pack.hash }
}

function planOf(data: PackData, conditions: readonly PlacedCondition[], content: string, work: string): Plan {
  const compiled = conditions.flatMap((placed) => compileCondition(placed, data, { content, work }) ?? [])
  return { conditions: compiled, reads: slotsOf(compiled.flatMap((condition) => condition.reads)) }
}
