import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Options, text } from './arguments.ts'

/**
 * Writes a file to `--out`, or the file itself to standard output, by way of a folder that is gone afterwards.
 * @param said what to say of a file that stays
 */
export const writeToTarget = async <T>(
  options: Options,
  name: string,
  write: (path: string) => Promise<T>,
  said: (path: string, written: T) => void,
): Promise<number> => {
  const target = text(options, 'out')
  if (target !== undefined) {
    const path = resolve(target)
    said(path, await write(path))
    return 0
  }
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    const path = join(folder, name)
    await write(path)
    await pipeline(createReadStream(path), process.stdout, { end: false })
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
