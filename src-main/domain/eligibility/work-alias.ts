import { fold, startsWithWords } from '../text.ts'
import type { PackData } from './pack-schema.ts'

/** A work as a workbook names it. `sets`: flags the wording itself states. */
export type ResolvedWork =
  | { readonly work: string; readonly sets: Readonly<Record<string, boolean>> }
  /** `candidates`: codes of the works whose names begin with what was written. */
  | { readonly problem: 'none' | 'several'; readonly candidates: readonly string[] }

/** Folded, as a prefix of whole words: `Nhà kho nông sản` is a `Nhà kho`. What fits no work, or begins several, is not guessed. */
export function resolveWork(pack: PackData, text: string): ResolvedWork {
  const folded = fold(text)
  const named = aliasesOf(pack).filter((alias) => startsWithWords(folded, alias.folded))
  const [first] = named.toSorted((a, b) => b.folded.length - a.folded.length)
  if (first !== undefined && named.every((alias) => alias.work === first.work)) {
    return { work: first.work, sets: first.sets }
  }
  const begun = first === undefined ? aliasesOf(pack).filter((alias) => startsWithWords(alias.folded, folded)) : named
  const candidates = [...new Set(begun.map((alias) => alias.work))]
  return { problem: candidates.length > 1 ? 'several' : 'none', candidates }
}

/** `fact` null: the unit is known, but no rule asks for the size (it is kept as text). */
export type ResolvedMeasure = { readonly known: true; readonly fact: string | null } | { readonly known: false }

/** The fact a size fills, by the unit beside it: `ha`, `hộ`, `con gia súc/ngày đêm`. */
export function resolveMeasure(pack: PackData, unit: string): ResolvedMeasure {
  const folded = unitKey(unit)
  const measure = pack.measures.find(({ units }) => units.some((known) => unitKey(known) === folded))
  return measure === undefined ? { known: false } : { known: true, fact: measure.fact }
}

function unitKey(text: string): string {
  return fold(text).replace(/²/g, '2').replace(/[\s.]/g, '')
}

type Alias = { readonly work: string; readonly folded: string; readonly sets: Readonly<Record<string, boolean>> }

function aliasesOf(pack: PackData): readonly Alias[] {
  return pack.works.flatMap(({ code, aliases }) =>
    aliases.map(({ text, sets }) => ({ work: code, folded: fold(text), sets })),
  )
}
