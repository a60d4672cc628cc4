import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadPack } from '../../db/packs/load.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'

export const outFolder = resolve(import.meta.dirname, '../../out')

/**
 * An office of its own for the time of one benchmark. It stands in out/, on the disk the project is on: a folder for temporary
 * files may be memory, where a durable write costs nothing.
 */
export const withOffice = async <T>(work: (office: OpenOffice) => Promise<T>): Promise<T> => {
  mkdirSync(outFolder, { recursive: true })
  const folder = mkdtempSync(join(outFolder, 'bench-'))
  try {
    const office = await openOffice(join(folder, 'office.db'), 'create', loadPack)
    try {
      await createOffice(
        { ...office, actor: { name: 'Quản trị', role: 'administrator' } },
        { name: 'Liên minh Hợp tác xã tỉnh Kon Tum', provinceCode: '62', year: 2018, sample: false },
      )
      return await work(office)
    } finally {
      await office.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
