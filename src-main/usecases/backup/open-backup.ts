import { createHash } from 'node:crypto'
import type { Member } from '../../documents/archive/layout.ts'
import { type Archive, openArchive } from '../../documents/archive/read.ts'
import { type Manifest, readManifest } from '../../domain/backup/manifest.ts'
import { databaseMember, isMember, manifestMember } from '../../domain/backup/members.ts'
import { Refusal } from '../../domain/refusal.ts'

export type OpenBackup = {
  readonly path: string
  readonly bytes: number
  readonly manifest: Manifest
  /** SHA-256 of the list, which names the SHA-256 of every file: it stands for the whole backup. */
  readonly manifestSha256: string
  /** The data of a listed file. @throws Refusal backup.damaged at the end, when it is not what the list says */
  read(name: string): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

/** The list names every paper in 100 to 200 bytes. */
const mostManifest = 256 * 1024 * 1024

/**
 * Opens a backup and its list. The files themselves are looked at when they are read.
 * @throws Refusal file.unreadable, backup.notOne, backup.newer, backup.damaged, backup.disagrees
 */
export const openBackup = async (path: string): Promise<OpenBackup> => {
  const archive = await openArchive(path, isMember)
  try {
    const list = archive.members.at(-1)
    if (list?.name !== manifestMember || list.size > mostManifest)
      throw new Refusal('backup.notOne', { file: path, detail: manifestMember })
    const text = Buffer.concat(await Array.fromAsync(archive.read(list)))
    const manifest = parse(path, text.toString('utf8'))
    const files = listedFiles(path, archive, manifest)
    return {
      path,
      bytes: archive.bytes,
      manifest,
      manifestSha256: createHash('sha256').update(text).digest('hex'),
      read: (name) => readListed(archive, files, name),
      close: () => archive.close(),
    }
  } catch (error) {
    await archive.close()
    throw error
  }
}

const parse = (path: string, text: string): Manifest => {
  const read = readManifest(text)
  switch (read.is) {
    case 'manifest':
      return read.manifest
    case 'newer':
      throw new Refusal('backup.newer', { file: path, program: read.program })
    case 'none':
      throw new Refusal('backup.notOne', { file: path, detail: manifestMember })
  }
}

type Listed = ReadonlyMap<string, { readonly member: Member; readonly sha256: string }>

/** What the list names and what is there must be the same files, in the same order. */
const listedFiles = (path: string, archive: Archive, manifest: Manifest): Listed => {
  const members = archive.members.slice(0, -1)
  const most = Math.max(members.length, manifest.files.length)
  const files = new Map<string, { member: Member; sha256: string }>()
  for (let index = 0; index < most; index += 1) {
    const [member, listed] = [members[index], manifest.files[index]]
    if (member === undefined || listed === undefined || member.name !== listed.name || member.size !== listed.size)
      throw new Refusal('backup.disagrees', { file: path, member: listed?.name ?? member?.name ?? '' })
    files.set(member.name, { member, sha256: listed.sha256 })
  }
  if (!files.has(databaseMember)) throw new Refusal('backup.notOne', { file: path, detail: databaseMember })
  return files
}

async function* readListed(archive: Archive, files: Listed, name: string): AsyncGenerator<Uint8Array> {
  const listed = files.get(name)
  const damaged = new Refusal('backup.damaged', { file: archive.path, member: name })
  if (listed === undefined) throw damaged
  const hash = createHash('sha256')
  for await (const piece of archive.read(listed.member)) {
    hash.update(piece)
    yield piece
  }
  if (hash.digest('hex') !== listed.sha256) throw damaged
}

/** Reads files of a backup to the end, counting bytes, for their hashes alone. @throws Refusal backup.damaged */
export const verifyFiles = async (
  backup: OpenBackup,
  names: readonly string[],
  count: (bytes: number) => void,
): Promise<void> => {
  for (const name of names) for await (const piece of backup.read(name)) count(piece.length)
}
