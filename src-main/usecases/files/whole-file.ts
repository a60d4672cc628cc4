import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
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

/**
 * The same for a document that is written into a stream, which `write` ends. The file is open before the first byte and closed before it is
 * moved or removed: a stream that opens its file late would leave one behind that nobody asked for any more.
 * @throws as writeWholeFile
 */
export const writeWholeStream = <T>(target: string, write: (out: Writable) => Promise<T>): Promise<T> =>
  writeWholeFile(target, async (part) => {
    const file = await open(part, 'w')
    const out = file.createWriteStream()
    const closed = new Promise<void>((resolve) => out.once('close', resolve))
    try {
      return await write(out)
    } finally {
      out.destroy()
      await closed
    }
  })
