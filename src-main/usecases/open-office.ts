import { dirname } from 'node:path'
import { today } from '../domain/dates.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { Refusal } from '../domain/refusal.ts'
import { readOffice } from '../store/offices.ts'
import { openOfficeStore } from '../store/open.ts'
import { sampleEndsOn } from '../store/sample.ts'
import type { OfficeContext } from './context.ts'
import { packInUse } from './office/pack-in-use.ts'

export type OpenOffice = OfficeContext & {
  /** What is wrong with the pack on disk, while the last good one is in use; else null. */
  readonly packProblem: Refusal | null
  /** A sample office lives on the last day of its story. */
  stopClock(): void
  close(): Promise<void>
}

/** The pack an office of this product starts with; an office names its own in its record. */
export const firstPack = '2261-2014'

/**
 * Opens an office's database with the pack it names, or with the last good one it kept of it.
 * @param loadPack reads a pack by its id; packs are files, and files are the caller's
 * @throws Refusal db.*, pack.*
 */
export const openOffice = async (
  file: string,
  how: 'create' | 'open',
  loadPack: (id: string) => Pack,
): Promise<OpenOffice> => {
  const store = await openOfficeStore(file, how)
  try {
    const office = await readOffice(store.reads)
    const { pack, problem } = await packInUse(store, office?.pack ?? firstPack, loadPack)
    let stopped = office?.sample === 1
    return {
      store,
      pack,
      packProblem: problem,
      folder: dirname(file),
      today: () => (stopped ? sampleEndsOn : today(new Date())),
      stopClock: () => {
        stopped = true
      },
      close: () => store.close(),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
