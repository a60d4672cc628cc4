import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPack } from '../../db/packs/load.ts'
import type { WriteContext } from '../../src-main/usecases/context.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { openOffice } from '../../src-main/usecases/open-office.ts'

export type TestOffice = WriteContext & { close(): Promise<void> }

/** The office of Kon Tum for 2018, empty, in a database file of its own; a review officer is at work. */
export const newOffice = async (): Promise<TestOffice> => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  const office = await openOffice(join(folder, 'office.db'), 'create', loadPack)
  const context: WriteContext = { ...office, actor: { name: 'Trần Thị Mai', role: 'reviewOfficer' } }
  await createOffice(context, { name: 'Liên minh HTX tỉnh Kon Tum', provinceCode: '62', year: 2018, sample: false })
  return {
    ...context,
    close: async () => {
      await office.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Every row of every table: what “nothing changed” means. */
export const everything = async ({ store: { reads } }: WriteContext): Promise<Record<string, unknown[]>> => {
  const tables = await reads.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`, [])
  const content: Record<string, unknown[]> = {}
  for (const { name } of tables) content[name] = await reads.all(`SELECT * FROM "${name}"`, [])
  return content
}
