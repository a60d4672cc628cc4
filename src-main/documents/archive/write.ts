import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { closing, directory, localHeader, localLength, type Member } from './layout.ts'

export type ArchiveWriter = {
  /**
   * Copies one member in, a piece at a time.
   * @param accept looks at the SHA-256 of what came; when it says no, the member is as if never written
   * @returns its size in bytes and SHA-256, also when it was not accepted
   */
  add(
    name: string,
    pieces: AsyncIterable<Uint8Array>,
    accept: (sha256: string) => boolean,
  ): Promise<{ readonly size: number; readonly sha256: string }>
  /** Writes the directory and waits until the disk has everything. @returns bytes of the whole */
  end(): Promise<number>
  /** Lets the file go, finished or not. */
  close(): Promise<void>
}

/** Starts an archive in a file, over whatever stood there. */
export const writeArchive = async (path: string): Promise<ArchiveWriter> => {
  const file = await open(path, 'w')
  const members: Member[] = []
  let at = 0
  return {
    add: async (name, pieces, accept) => {
      const hash = createHash('sha256')
      const data = at + localLength(name)
      let [size, crc] = [0, 0]
      for await (const piece of pieces) {
        await writeAll(file, piece, data + size)
        hash.update(piece)
        crc = crc32(piece, crc)
        size += piece.length
      }
      const sha256 = hash.digest('hex')
      if (!accept(sha256)) return { size, sha256 }
      const member = { name, size, crc, offset: at }
      // Only now is the checksum known.
      await writeAll(file, localHeader(member), at)
      members.push(member)
      at = data + size
      return { size, sha256 }
    },
    end: async () => {
      const list = directory(members)
      const end = closing(members.length, at, list.length)
      await writeAll(file, list, at)
      await writeAll(file, end, at + list.length)
      const whole = at + list.length + end.length
      // What was not accepted may reach further.
      await file.truncate(whole)
      await file.sync()
      return whole
    },
    close: () => file.close(),
  }
}

/** One call may write less than it was given. */
const writeAll = async (file: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}
