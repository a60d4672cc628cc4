import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { asDiskRefusal } from './disk.ts'

/**
 * A file that is there whole or not at all: it grows beside its place and is moved there when it is finished.
 * @throws Refusal db.full, db.readOnly, and what `write` throws
 */
export const writeWholeFile = async <T>(target: string, write: (part: string) => Promise<T>): Promise<T> => {
  const part = `${target}.part`
  try {
    await mkdir(dirname(target), { recursive: true })
    const written = await write(part)
    await rename(part, target)
    return written
  } catch (error) {
    // Where the folder itself is no folder there is nothing to remove either.
    await rm(part, { force: true }).catch(() => undefined)
    throw asDiskRefusal(error, target)
  }
}
