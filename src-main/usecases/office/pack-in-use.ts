import { compilePack, type Pack } from '../../domain/eligibility/pack.ts'
import { Refusal } from '../../domain/refusal.ts'
import { keepPack, keptPacks } from '../../store/pack-copies.ts'
import type { Reads, Store } from '../../store/unit-of-work.ts'

/** `problem`: what is wrong with the files on disk, while an older copy is in use. */
export type PackInUse = { readonly pack: Pack; readonly problem: Refusal | null }

/**
 * The pack on disk, kept on first use; where it is broken or gone, the last good one this office kept.
 * @throws Refusal pack.invalid, pack.unknown where no copy helps
 */
export const packInUse = async (store: Store, id: string, loadPack: (id: string) => Pack): Promise<PackInUse> => {
  try {
    const pack = loadPack(id)
    await keepPack(store, pack)
    return { pack, problem: null }
  } catch (error) {
    if (!isPackProblem(error)) throw error
    const pack = await lastGood(store.reads, id)
    if (pack === null) throw error
    return { pack, problem: error }
  }
}

const isPackProblem = (error: unknown): error is Refusal =>
  error instanceof Refusal && (error.code === 'pack.invalid' || error.code === 'pack.unknown')

/** A newer program may no longer read an old copy: the one before it is asked then. */
const lastGood = async (reads: Reads, id: string): Promise<Pack | null> => {
  for (const raw of await keptPacks(reads, id)) {
    try {
      return compilePack(raw)
    } catch (error) {
      if (!isPackProblem(error)) throw error
    }
  }
  return null
}
