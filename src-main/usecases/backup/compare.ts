import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { commonVouchers, relationOf } from '../../domain/backup/difference.ts'
import type { Difference, Only, Present } from '../../domain/backup/report.ts'
import { databaseFacts, hashAt, isDatabaseFile, numbersAfter } from '../../store/backup.ts'
import { withSnapshot } from '../../store/open.ts'
import { checkSeal } from '../../store/seal.ts'
import type { Reads } from '../../store/unit-of-work.ts'

const shown = 20

/** Reads the present database in a snapshot of its own, and its seal. */
export const readPresent = async (database: string): Promise<Present> => {
  if (!existsSync(database)) return { is: 'none' }
  try {
    if (!isDatabaseFile(database)) return { is: 'unreadable', detail: basename(database) }
    return await withSnapshot(database, async (reads) => ({
      is: 'there',
      facts: await databaseFacts(reads),
      fault: (await checkSeal(reads)).first,
    }))
  } catch (error) {
    return { is: 'unreadable', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** What one book has and the other has not. Both files are readable. */
export const compareBooks = (here: string, there: string): Promise<Difference> =>
  withSnapshot(here, (ours) => withSnapshot(there, (theirs) => compare(ours, theirs)))

const compare = async (ours: Reads, theirs: Reads): Promise<Difference> => {
  const [here, there] = [(await databaseFacts(ours)).book.vouchers, (await databaseFacts(theirs)).book.vouchers]
  const common = await commonVouchers(Math.min(here, there), async (seq) => {
    const hash = await hashAt(ours, seq)
    return hash !== undefined && hash === (await hashAt(theirs, seq))
  })
  const only = async (reads: Reads, count: number): Promise<Only> => ({
    count: count - common,
    numbers: await numbersAfter(reads, common, shown),
  })
  return {
    relation: relationOf(here, there, common),
    common,
    onlyHere: await only(ours, here),
    onlyThere: await only(theirs, there),
  }
}
