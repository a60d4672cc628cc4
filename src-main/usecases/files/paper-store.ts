import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../../domain/refusal.ts'
import { asDiskRefusal } from './disk.ts'

/** A scan kept in the data folder under its own SHA-256: the same file is stored once and cannot change unnoticed. */
export type KeptFile = { readonly sha256: string; readonly mime: PaperMime; readonly size: number }
type PaperMime = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp'

const maxBytes = 50 * 1024 * 1024

/** Where a kept file lies: `papers/ab/abcd….` */
export const paperPath = (folder: string, sha256: string): string => join(folder, 'papers', sha256.slice(0, 2), sha256)

/**
 * Reads a chosen file, checks what it is by its first bytes, and keeps it. Written beside and renamed, so a crash leaves no half file.
 * @throws Refusal file.empty, file.tooLarge, file.typeRefused, db.full, db.readOnly
 */
export const keepPaperFile = async (folder: string, path: string, name: string): Promise<KeptFile> => {
  const { size } = await stat(path)
  if (size === 0) throw new Refusal('file.empty', { name })
  if (size > maxBytes)
    throw new Refusal('file.tooLarge', { name, size: Math.ceil(size / 1_048_576), max: maxBytes / 1_048_576 })
  const bytes = await readFile(path)
  const mime = mimeOf(bytes)
  if (mime === undefined) throw new Refusal('file.typeRefused', { name })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const target = paperPath(folder, sha256)
  if (!existsSync(target)) await writeWhole(target, bytes)
  return { sha256, mime, size }
}

const writeWhole = async (target: string, bytes: Uint8Array): Promise<void> => {
  const part = `${target}.part`
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeSynced(part, bytes)
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw asDiskRefusal(error, target)
  }
}

const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[], offset: number): boolean =>
  head.every((byte, index) => bytes[offset + index] === byte)

const mimeOf = (bytes: Uint8Array): PaperMime | undefined => {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], 0)) return 'application/pdf'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0)) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff], 0)) return 'image/jpeg'
  const riff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46], 0) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)
  return riff ? 'image/webp' : undefined
}
