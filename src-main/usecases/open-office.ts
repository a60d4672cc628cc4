import { dirname } from 'node:path'
import { today } from '../domain/dates.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { Refusal } from '../domain/refusal.ts'
import { readOffice } from '../store/offices.ts'
import { openOfficeStore } from '../store/open.ts'
import { packIds } from '../store/packs.ts'
import { sampleEndsOn } from '../store/sample.ts'
import type { OfficeContext } from './context.ts'
import { packInUse } from './office/pack-in-use.ts'

export type OpenOffice = OfficeContext & {
  /** What is wrong with the pack on disk, while the last good one is in use; else null. */
  readonly packProblem: Refusal | null
  /** The programme of the year an office begins in, from now on the one in use; its record names it from then on. */
  beginIn(year: number): Promise<Pack>
  /** A sample office lives on the last day of its story. */
  stopClock(): void
  close(): Promise<void>
}

/** Programmes of support in the order they follow each other; an office names its own in its record. */
const programmes = packIds()
/** The pack in use where no office and no year says another. */
export const firstPack = programmes[0] ?? ''

/** The last programme that has begun by the end of the year. */
const programmeOf = (year: number, loadPack: (id: string) => Pack): string =>
  programmes.findLast((id) => (loadPack(id).inForce.from ?? '') <= `${year}-12-31`) ?? firstPack

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
    let used = await packInUse(store, office?.pack ?? firstPack, loadPack)
    let stopped = office?.sample === 1
    return {
      store,
      get pack() {
        return used.pack
      },
      get packProblem() {
        return used.problem
      },
      beginIn: async (year) => {
        used = await packInUse(store, programmeOf(year, loadPack), loadPack)
        return used.pack
      },
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
