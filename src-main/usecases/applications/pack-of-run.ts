import { compilePack, type Pack, packVersionOf } from '../../domain/eligibility/pack.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type CheckRunRecord, packVersionText } from '../../store/check-runs.ts'
import { keptPack } from '../../store/pack-copies.ts'
import type { Reads } from '../../store/unit-of-work.ts'

type NamedPack = Pick<CheckRunRecord, 'pack' | 'packVersion'>

/** The pack a run names, as this office kept it. Null: not kept, or in a form that no longer loads. */
export const keptPackOf = async (reads: Reads, { pack, packVersion }: NamedPack): Promise<Pack | null> => {
  const raw = await keptPack(reads, pack, packVersion)
  if (raw === undefined) return null
  try {
    return compilePack(raw)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return null
  }
}

/** The words of a run are those of its own pack; those of today only where no copy of it is left. */
export const packOfRun = async (reads: Reads, inUse: Pack, run: NamedPack): Promise<Pack> =>
  run.pack === inUse.id && run.packVersion === packVersionText(packVersionOf(inUse))
    ? inUse
    : ((await keptPackOf(reads, run)) ?? inUse)
