import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { Refusal } from '../../domain/refusal.ts'
import {
  centralLength,
  centralMark,
  closing,
  closingLength,
  directory,
  localHeader,
  localLength,
  type Member,
} from './layout.ts'

export type Archive = {
  readonly path: string
  /** Bytes of the whole. */
  readonly bytes: number
  readonly members: readonly Member[]
  /** The data of a member, a piece at a time. @throws Refusal backup.damaged at the end, when header or checksum do not fit */
  read(member: Member): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

/** More would not fit into memory; an office has ten thousands of papers. */
const mostDirectory = 256 * 1024 * 1024
const pieceBytes = 1024 * 1024

/**
 * Opens an archive of our own shape and nothing else: every byte outside of the data must be the one that we would have written, members lie
 * one after the other without gap or overlap, and no name passes that `isName` does not know.
 * @throws Refusal backup.notOne, file.unreadable
 */
export const openArchive = async (path: string, isName: (name: string) => boolean): Promise<Archive> => {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new Refusal('file.unreadable', { file: path, detail: error instanceof Error ? error.message : '' })
  })
  try {
    const bytes = (await file.stat()).size
    const members = await readDirectory(file, path, bytes, isName)
    return { path, bytes, members, read: (member) => readMember(file, path, member), close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

const readDirectory = async (
  file: FileHandle,
  path: string,
  bytes: number,
  isName: (name: string) => boolean,
): Promise<readonly Member[]> => {
  const notOne = (detail: string): Refusal => new Refusal('backup.notOne', { file: path, detail })
  if (bytes < closingLength) throw notOne('end')
  const end = await readAt(file, bytes - closingLength, closingLength)
  const [length, at] = [wide(end, 40), wide(end, 48)]
  if (length > mostDirectory || at + length + closingLength !== bytes) throw notOne('end')
  const list = await readAt(file, at, length)
  const members = parseDirectory(list)
  if (members === null) throw notOne('directory')
  // The headers are built again from what was read: a flag, a gap or a comment that we never write shows here.
  if (!directory(members).equals(list) || !closing(members.length, at, length).equals(end)) throw notOne('directory')
  let next = 0
  for (const member of members) {
    if (!isName(member.name)) throw notOne(member.name.slice(0, 80))
    if (member.offset !== next) throw notOne(member.name)
    next += localLength(member.name) + member.size
  }
  if (next !== at) throw notOne('directory')
  if (new Set(members.map((member) => member.name)).size !== members.length) throw notOne('directory')
  return members
}

/** Members as the directory lists them; null when it is none. */
const parseDirectory = (list: Buffer): Member[] | null => {
  const members: Member[] = []
  for (let at = 0; at < list.length; ) {
    if (list.length - at < centralLength('') || list.readUInt32LE(at) !== centralMark) return null
    const letters = list.readUInt16LE(at + 28)
    const name = list.toString('latin1', at + 46, at + 46 + letters)
    const extra = at + 46 + letters
    if (list.length < extra + 28) return null
    members.push({ name, crc: list.readUInt32LE(at + 16), size: wide(list, extra + 4), offset: wide(list, extra + 20) })
    at = extra + 28
  }
  return members
}

async function* readMember(file: FileHandle, path: string, member: Member): AsyncGenerator<Uint8Array> {
  const damaged = new Refusal('backup.damaged', { file: path, member: member.name })
  const data = member.offset + localLength(member.name)
  const header = await readAt(file, member.offset, localLength(member.name))
  if (!header.equals(localHeader(member))) throw damaged
  let crc = 0
  for (let done = 0; done < member.size; ) {
    const piece = await readAt(file, data + done, Math.min(pieceBytes, member.size - done))
    if (piece.length === 0) throw damaged
    crc = crc32(piece, crc)
    done += piece.length
    yield piece
  }
  if (crc !== member.crc) throw damaged
}

/** Fewer bytes only where the file ends. */
const readAt = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}

/** A 64-bit number; one too large for a file is no place in it. */
const wide = (bytes: Buffer, at: number): number => {
  const value = bytes.readBigUInt64LE(at)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value)
}
