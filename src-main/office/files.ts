import { randomUUID } from 'node:crypto'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../domain/refusal.ts'

type Known = {
  readonly path: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly temporary: boolean
}

/** Files that a window may name: it holds tokens, the office holds the paths. */
export type OfficeFiles = {
  /** A file somebody chose in a dialog. */
  adopt(path: string): Promise<{ token: string; name: string; size: number }>
  /** A place somebody chose for a file that is not there yet. */
  reserve(path: string): string
  /** A file the office shows or hands out. */
  offer(file: { path: string; name: string; mime: string; temporary: boolean }): Promise<string>
  find(token: string): Known
  /** A file that a page sends in pieces. */
  begin(name: string, size: number, purpose: 'backup' | undefined): Promise<string>
  chunk(token: string, offset: number, bytes: Uint8Array): Promise<number>
  end(token: string): Promise<number>
  /** Forgets what was only passing through. */
  clear(): Promise<void>
}

const gigabyte = 1024 ** 3
const maxUpload = gigabyte / 16
/** Where the shell has no dialog, a backup too passes through the page. */
const maxBackup = 8 * gigabyte

export const openFiles = (folder: string): OfficeFiles => {
  const known = new Map<string, Known>()
  const passing = join(folder, 'tmp')

  const find = (token: string): Known => {
    const file = known.get(token)
    if (file === undefined) throw new Refusal('file.tokenUnknown', {}, 'file')
    return file
  }
  const keep = (file: Known): string => {
    const token = randomUUID()
    known.set(token, file)
    return token
  }
  return {
    find,
    adopt: async (path) => {
      const { size } = await stat(path)
      const name = basename(path)
      return { token: keep({ path, name, mime: 'application/octet-stream', size, temporary: false }), name, size }
    },
    reserve: (path) =>
      keep({ path, name: basename(path), mime: 'application/octet-stream', size: 0, temporary: false }),
    offer: async (file) => keep({ ...file, size: (await stat(file.path)).size }),
    begin: async (name, size, purpose) => {
      const max = purpose === 'backup' ? maxBackup : maxUpload
      if (size > max)
        throw new Refusal('file.tooLarge', { name, size: Math.ceil(size / 1_048_576), max: max / 1_048_576 })
      await mkdir(passing, { recursive: true })
      const path = join(passing, randomUUID())
      await (await open(path, 'wx')).close()
      return keep({ path, name: basename(name), mime: 'application/octet-stream', size, temporary: true })
    },
    chunk: async (token, offset, bytes) => {
      const file = find(token)
      if (!file.temporary || offset + bytes.length > file.size) throw new Refusal('file.tokenUnknown', {}, 'file')
      const handle = await open(file.path, 'r+')
      try {
        await handle.write(bytes, 0, bytes.length, offset)
      } finally {
        await handle.close()
      }
      return offset + bytes.length
    },
    end: async (token) => {
      const file = find(token)
      const { size } = await stat(file.path)
      if (size !== file.size) throw new Refusal('file.incomplete', { name: file.name }, 'file')
      return size
    },
    clear: async () => {
      known.clear()
      await rm(passing, { recursive: true, force: true })
    },
  }
}
