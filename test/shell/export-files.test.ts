import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePath, safeFileName, saveInto, writeWhole } from '../../src-main/shell/export-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('names keep their words and lose what file systems refuse', () => {
  const names = [
    'Sổ theo dõi 2018.xlsx',
    '../../etc/passwd',
    'Phiếu số 3. Đề nghị của hợp tác xã.pdf',
    'a/b\\c:d.pdf',
    'CON.pdf',
    '...',
    '',
    'ten . .pdf',
    '540/QĐ-UBND.pdf',
  ]
  expect(names.map(safeFileName)).toEqual([
    'Sổ theo dõi 2018.xlsx',
    '-..-etc-passwd',
    'Phiếu số 3. Đề nghị của hợp tác xã.pdf',
    'a-b-c-d.pdf',
    'tep-CON.pdf',
    'tep-',
    'tep-',
    'ten.pdf',
    '540-QĐ-UBND.pdf',
  ])
})

test('whatever the name, the file stays in its folder and can be written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (name) => {
      const path = await saveInto(folder, name, (temporary) => writeFile(temporary, 'x'))
      expect([dirname(path), basename(path).startsWith('.')]).toEqual([folder, false])
    }),
  )
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('two windows that save the same name at once get two files', async () => {
  const paths = await Promise.all(
    [1, 2, 3, 4].map((n) => saveInto(folder, 'Sổ.csv', (path) => writeFile(path, String(n)))),
  )
  expect(new Set(paths).size).toBe(4)
  expect(readdirSync(folder).sort()).toEqual(['Sổ (2).csv', 'Sổ (3).csv', 'Sổ (4).csv', 'Sổ.csv'])
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['1', '2', '3', '4'])
})

test('a free path is one where nothing is, and nothing is written there', async () => {
  expect(await freePath(folder, '../Sao lưu.zip')).toBe(join(folder, '-Sao lưu.zip'))
  writeFileSync(join(folder, '-Sao lưu.zip'), 'x')
  expect(await freePath(folder, '../Sao lưu.zip')).toBe(join(folder, '-Sao lưu (2).zip'))
  expect(readdirSync(folder)).toEqual(['-Sao lưu.zip'])
})

test('a write that fails half way leaves nothing, or the file that was there', async () => {
  const fail = async (path: string): Promise<void> => {
    await writeFile(path, 'half')
    throw new Error('ENOSPC')
  }
  await expect(saveInto(folder, 'Sổ.csv', fail)).rejects.toThrow('ENOSPC')
  expect(readdirSync(folder)).toEqual([])

  writeFileSync(join(folder, 'old.csv'), 'old')
  await expect(writeWhole(join(folder, 'old.csv'), fail)).rejects.toThrow('ENOSPC')
  expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual([
    ['old.csv', 'old'],
  ])
})
