import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPack } from '../../db/packs/load.ts'
import { createSampleFile } from '../../src-main/usecases/office/create-sample.ts'

let made: Promise<string> | null = null

const make = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-office-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await createSampleFile(join(folder, 'office.db'), loadPack, () => undefined)
  return folder
}

/** Puts the sample office into a data folder. It is made once for all tests of a process: making it takes a while. */
export const copySample = async (folder: string): Promise<void> => {
  made ??= make()
  cpSync(await made, folder, { recursive: true })
}
