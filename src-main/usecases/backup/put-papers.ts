import { existsSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import type { Manifest } from '../../domain/backup/manifest.ts'
import { paperOf } from '../../domain/backup/members.ts'
import { paperPath } from '../files/paper-store.ts'
import { writeWholeFile } from '../files/whole-file.ts'
import { type LongWork, openMeter } from './long-work.ts'
import { stampOf } from './names.ts'
import type { OpenBackup } from './open-backup.ts'
import { hashOf } from './pieces.ts'

/**
 * Gives the data folder the papers it lacks. One that is there and whole stays; one whose bytes are not those of its name is set aside under a
 * dated name, not deleted.
 * @returns how many were put
 */
export const putPapers = async (
  backup: OpenBackup,
  papers: Manifest['files'],
  folder: string,
  now: Date,
  work: LongWork,
): Promise<number> => {
  const meter = openMeter(
    papers.reduce((sum, paper) => sum + paper.size, 0),
    work,
  )
  let put = 0
  for (const { name, size } of papers) {
    const path = paperPath(folder, paperOf(name) ?? '')
    if (!existsSync(path) || (await hashOf(path).catch(() => null)) !== paperOf(name)) {
      if (existsSync(path)) await rename(path, `${path}.damaged-${stampOf(now)}`)
      await writeWholeFile(path, (part) => unpack(backup, name, part))
      put += 1
    }
    meter.add(size)
  }
  return put
}

const unpack = async (backup: OpenBackup, name: string, part: string): Promise<void> => {
  const file = await open(part, 'w')
  try {
    for await (const piece of backup.read(name)) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}
