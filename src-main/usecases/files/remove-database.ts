import { rm } from 'node:fs/promises'
import { sideFiles } from '../../store/backup.ts'

/** Removes a database that was only passing through, with what SQLite keeps beside it. */
export const removeDatabase = async (file: string): Promise<void> => {
  for (const side of ['', ...sideFiles]) await rm(`${file}${side}`, { force: true })
}
