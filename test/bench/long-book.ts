import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { insertApplications } from './many-applications.ts'
import { insertBook } from './many-lines.ts'
import { withOffice } from './office-folder.ts'

/** A length that only a benchmark sees, and the longest that tests and screens are tried with. */
export const longBook = 1_000_000
export const shortBook = 100_000

const files = 1_000

/** An office of its own with a sealed book of so many lines. */
export const withBook = <T>(lines: number, work: (office: OpenOffice) => Promise<T>): Promise<T> =>
  withOffice(async (office) => {
    insertBook(office.store.file, insertApplications(office.store.file, files, 'disbursing'), lines)
    return work(office)
  })
