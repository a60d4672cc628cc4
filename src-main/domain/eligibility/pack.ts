import { compileCeilings, type CompiledCeiling } from './compile-ceiling.ts'
import { checkWholeCondition, type CompiledCondition, compileCondition } from './compile-condition.ts'
import type { PackVersion } from './criterion.ts'
import { checkPack } from './pack-check.ts'
import { parsePackFiles, type PlacedCondition, type RawPack } from './pack-files.ts'
import type { PackData } from './pack-schema.ts'
import { type ResolvedSettings, resolveSettings } from './settings.ts'

/** What is asked of one content and work: conditions in the order of the pack, and the facts they read. */
export type Plan = { readonly conditions: readonly CompiledCondition[]; readonly reads: readonly number[] }

/** A rule pack (bộ quy định), checked and compiled once; judging interprets nothing. */
export type Pack = PackData & {
  /** By content, then by work ('' where the content knows no works). */
  readonly plans: ReadonlyMap<string, ReadonlyMap<string, Plan>>
  readonly compiledCeilings: readonly CompiledCeiling[]
  readonly defaultSettings: ResolvedSettings
}

/** @throws Refusal `pack.invalid` {file, path, expected}: the first fault found. */
export function compilePack(raw: RawPack): Pack {
  const { data, conditions } = parsePackFiles(raw)
  checkPack(data, conditions)
  for (const placed of conditions) checkWholeCondition(placed, data)
  const plans = new Map(
    data.contents.map((content) => {
      const works = content.needsWork ? data.works.filter((work) => work.content === content.code) : [{ code: '' }]
      const byWork = works.map(({ code }) => [code, planOf(data, conditions, content.code, code)] as const)
      return [content.code, new Map(byWork)] as const
    }),
  )
  return {
    ...data,
    plans,
    compiledCeilings: compileCeilings(data),
    defaultSettings: resolveSettings(data, {}),
  }
}

export function packVersionOf(pack: Pick<PackData, 'id' | 'version' | 'hash'>): PackVersion {
  return { id: pack.id, version: pack.version, hash: pack.hash }
}

function planOf(data: PackData, conditions: readonly PlacedCondition[], content: string, work: string): Plan {
  const compiled = conditions.flatMap((placed) => compileCondition(placed, data, { content, work }) ?? [])
  return { conditions: compiled, reads: [...new Set(compiled.flatMap((condition) => condition.reads))] }
}
