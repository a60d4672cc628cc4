import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPack } from '../../db/packs/load.ts'
import { compilePack, type Pack } from '../../src-main/domain/eligibility/pack.ts'
import { previewRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { openOffice } from '../../src-main/usecases/open-office.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, newApplication, newOffice, submit } from './office.ts'

const folder = temporaryFolder()
const made = folder.file('made.db')
const source = join(import.meta.dirname, '../../db/packs/2261-2014')
let serial = 0

beforeAll(async () => {
  const office = await newOffice(made)
  const { id } = await newApplication(office, { name: 'Hợp tác xã Pô Kô', taxCode: null })
  await submit(office, id)
  await office.close()
})
afterAll(folder.clear)

/** The pack's files in a folder of their own, edited by `edit`. */
const onDisk = (edit: (packFolder: string) => void): ((id: string) => Pack) => {
  serial += 1
  const packFolder = folder.file(`pack-${serial}`)
  cpSync(source, packFolder, { recursive: true })
  edit(packFolder)
  return () => compilePack(readPack(packFolder))
}
const replaceIn = (name: string, old: string, text: string) => (packFolder: string) => {
  const file = join(packFolder, name)
  const before = readFileSync(file, 'utf8')
  if (!before.includes(old)) throw new Error(`${name} has no ${old}`)
  writeFileSync(file, before.replace(old, text))
}
const untouched = onDisk(() => undefined)
const fresh = (name: string) => copyOffice(made, folder.file(`${name}.db`))

describe('a pack that is broken on disk', () => {
  test.each([
    [
      'a file that is no JSON',
      (packFolder: string) => writeFileSync(join(packFolder, 'parameters.json'), '{"id": '),
      { file: 'parameters.json', path: '', expected: expect.stringContaining('JSON') },
    ],
    [
      'words where a number stands',
      replaceIn('parameters.json', '1000000000', '"một tỷ"'),
      { file: 'parameters.json', path: expect.stringMatching(/^\d+\.values\.0\.value$/) },
    ],
    [
      'a document nobody listed',
      replaceIn('conditions/infra.json', '"document": "TT15"', '"document": "TT99"'),
      { file: 'conditions/infra.json', expected: expect.stringContaining('documents.json') },
    ],
    [
      'a file that is gone',
      (packFolder: string) => rmSync(join(packFolder, 'papers.json')),
      { file: 'papers.json', path: '', expected: 'this file' },
    ],
  ])(
    '%s: the office goes on with the last good one, and says file, path and expected form',
    async (name, edit, params) => {
      const office = await openOffice(fresh(name), 'open', onDisk(edit))
      expect(office.packProblem).toMatchObject({ code: 'pack.invalid', params })
      expect(office.pack.hash).toBe(untouched('').hash)
      expect(await previewRecheck(office)).toEqual({ judged: 1, changed: [], failed: [] })
      await office.close()
    },
  )

  test('without a copy it is refused as it is', async () => {
    const file = fresh('no-copy')
    const db = new Sqlite(file)
    db.exec('DROP TRIGGER pack_copy_no_delete; DELETE FROM pack_copy')
    db.close()
    const broken = onDisk((packFolder) => writeFileSync(join(packFolder, 'works.json'), ''))
    expect(await refusalOf(() => openOffice(file, 'open', broken))).toBe('pack.invalid')
    expect(await refusalOf(() => openOffice(folder.file('new.db'), 'create', broken))).toBe('pack.invalid')
  })

  test('the copy used last is taken, not the one kept last; one this program cannot read is passed over', async () => {
    const file = fresh('two-copies')
    const later = onDisk(replaceIn('parameters.json', '1000000000', '2000000000'))
    await (await openOffice(file, 'open', later)).close()
    const broken = onDisk((packFolder) => rmSync(join(packFolder, 'pack.json')))
    const inUse = async () => {
      const office = await openOffice(file, 'open', broken)
      await office.close()
      return office.pack.hash
    }
    expect(await inUse()).toBe(later('').hash)
    const db = new Sqlite(file)
    // Later than the day the second copy was first used.
    db.exec(`INSERT INTO check_run SELECT 'z', application_id, as_of, pack, pack_version, settings, inputs, overall, criteria, run_by,
      '9999-01-01T00:00:00.000Z', amount, provincial FROM check_run LIMIT 1`)
    expect(await inUse()).toBe(untouched('').hash)
    db.exec(`DROP TRIGGER pack_copy_no_update; UPDATE pack_copy SET files = '{}' WHERE hash = '${untouched('').hash}'`)
    db.close()
    expect(await inUse()).toBe(later('').hash)
  })
})

describe('a good pack', () => {
  const copies = async (file: string, loadPack: (id: string) => Pack) => {
    const office = await openOffice(file, 'open', loadPack)
    const rows = await office.store.reads.all<{ hash: string; files: string }>('SELECT hash, files FROM pack_copy', [])
    await office.close()
    expect(office.packProblem).toBeNull()
    return rows.map(({ hash, files }) => ({ hash, files: JSON.parse(files) as unknown }))
  }

  test('is kept whole once, and a later edition beside it', async () => {
    const file = fresh('kept')
    const first = { hash: untouched('').hash, files: readPack(source).files }
    expect(await copies(file, untouched)).toEqual([first])
    const later = onDisk(replaceIn('parameters.json', '1000000000', '2000000000'))
    const both = await copies(file, later)
    expect(both).toEqual([first, { hash: later('').hash, files: later('').raw.files }])
    expect(await copies(file, untouched)).toEqual(both)
  })
})
