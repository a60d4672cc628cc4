import { type ArchiveWriter, writeArchive } from '../../documents/archive/write.ts'
import { backupFormat, backupVersion, type LostPaper, type Manifest } from '../../domain/backup/manifest.ts'
import { databaseMember, manifestMember, paperMember } from '../../domain/backup/members.ts'
import { programVersion } from '../../domain/program.ts'
import { paperPath } from '../files/paper-store.ts'
import type { Meter } from './long-work.ts'
import { counted, piecesOf, SourceLost } from './pieces.ts'
import { readContent } from './sound.ts'

/**
 * Writes the database, every paper it names and the list into one archive.
 * @param folder the data folder that holds the papers
 * @param copy the database as it stood at one moment, closed
 */
export const writeFiles = async (
  { folder, part, copy }: { readonly folder: string; readonly part: string; readonly copy: string },
  meter: Meter,
): Promise<Manifest> => {
  const { facts, papers } = await readContent(copy)
  const files: Manifest['files'] = []
  const lost: LostPaper[] = []
  const archive = await writeArchive(part)
  try {
    const add = async (name: string, path: string, sha256: string | null): Promise<void> => {
      const added = await addFile(archive, name, path, sha256, meter)
      if (sha256 === null || added.is === 'there') {
        if (added.is !== 'there') throw new Error(`the copy of the database is ${added.is}`)
        files.push({ name, size: added.size, sha256: added.sha256 })
      } else lost.push({ sha256, reason: added.is })
    }
    await add(databaseMember, copy, null)
    for (const { sha256 } of papers) await add(paperMember(sha256), paperPath(folder, sha256), sha256)
    const manifest: Manifest = {
      format: backupFormat,
      version: backupVersion,
      madeAt: new Date().toISOString(),
      program: programVersion,
      ...facts,
      files,
      lost,
    }
    await archive.add(manifestMember, once(`${JSON.stringify(manifest, null, 1)}\n`), () => true)
    await archive.end()
    return manifest
  } finally {
    await archive.close()
  }
}

type Added =
  | { readonly is: 'there'; readonly size: number; readonly sha256: string }
  | { readonly is: 'missing' | 'damaged' }

/** @param sha256 what a paper is named by: other bytes under its name are not that paper; null for the database */
const addFile = async (
  archive: ArchiveWriter,
  name: string,
  path: string,
  sha256: string | null,
  meter: Meter,
): Promise<Added> => {
  const fits = (found: string): boolean => sha256 === null || found === sha256
  try {
    const added = await archive.add(name, counted(piecesOf(path), meter.add), fits)
    return fits(added.sha256) ? { is: 'there', ...added } : { is: 'damaged' }
  } catch (error) {
    if (error instanceof SourceLost) return { is: error.reason }
    throw error
  }
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8')
}
