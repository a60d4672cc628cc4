import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary.ts'
import { chapterHeading, codeFile } from '../usecases/code-file.ts'
import { newOffice } from '../usecases/office.ts'

const folder = temporaryFolder()
const file = folder.file('office.db')
const root = resolve(import.meta.dirname, '../..')

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }
const codes = async (...args: readonly string[]): Promise<Ran> => {
  const run = promisify(execFile)
  try {
    const argv = [join(root, 'src-main/cli.ts'), 'codes', '--db', file, ...args]
    return { code: 0, ...(await run(process.execPath, argv, { cwd: root })) }
  } catch (error) {
    const { code, stdout, stderr } = error as Ran
    return { code, stdout, stderr }
  }
}

const good = folder.file('chuong.xlsx')
const csv = folder.file('nguon.csv')
const bad = folder.file('sai.xlsx')
beforeAll(async () => {
  await (await newOffice(file)).close()
  await writeFile(good, await codeFile(chapterHeading, [1, 18, 'Bộ Tài chính'], [2, '512', 'Liên minh các Hợp tác xã']))
  await writeFile(bad, await codeFile(chapterHeading, [1, '18', 'Bộ Tài chính']))
  await writeFile(csv, 'Mã nguồn;Tên\n"12";Kinh phí không tự chủ\n')
})
afterAll(folder.clear)

const tt324 = ['--document', 'TT 324/2016', '--from-year', '2018'] as const

test('a list is tried, taken in and listed', async () => {
  const tried = await codes('--kind', 'chapter', '--file', good, ...tt324, '--dry-run', '--json')
  expect([tried.code, JSON.parse(tried.stdout)]).toEqual([
    0,
    {
      dryRun: true,
      written: false,
      kind: 'chapter',
      codes: [
        { code: '018', name: 'Bộ Tài chính', fromYear: 2018, toYear: null },
        { code: '512', name: 'Liên minh các Hợp tác xã', fromYear: 2018, toYear: null },
      ],
      problems: [],
      warnings: [
        expect.objectContaining({ sheet: 'Danh mục', row: 3, column: 'B', value: '18', code: 'codes.padded' }),
      ],
      replaces: [],
      linesOutside: [],
    },
  ])
  const none = await codes('--list', '--kind', 'chapter', '--year', '2018')
  expect(none.stdout).toBe('Chương: chưa có danh mục\n')

  const taken = await codes('--kind', 'chapter', '--file', good, ...tt324)
  expect([taken.code, taken.stdout.split('\n')[0]]).toEqual([0, 'Chương: 2 mã theo TT 324/2016; lỗi: 0; cảnh báo: 1'])
  const listed = await codes('--list', '--kind', 'chapter', '--year', '2018')
  expect(listed.stdout).toBe(
    'Chương: TT 324/2016 (2018–), 2 mã, đang áp dụng\n018  Bộ Tài chính\n512  Liên minh các Hợp tác xã\n',
  )
  const before = await codes('--list', '--kind', 'chapter', '--year', '2017', '--json')
  expect(JSON.parse(before.stdout)).toMatchObject({
    year: 2017,
    kinds: [{ kind: 'chapter', free: true, lists: [{ inForce: false }] }],
    codes: [],
  })
})

test('a CSV file is read like a workbook', async () => {
  const taken = await codes('--kind', 'source', '--file', csv, ...tt324, '--to-year', '2020')
  expect(taken).toEqual({ code: 0, stdout: 'Nguồn: 1 mã theo TT 324/2016; lỗi: 0; cảnh báo: 0\n', stderr: '' })
})

test('a list with a problem is refused with its place, and nothing is kept', async () => {
  const refused = await codes('--kind', 'khoan', '--file', bad, ...tt324)
  expect(refused.code).toBe(1)
  const wrong = await codes('--kind', 'chapter', '--file', bad, '--document', 'TT 93/2019', '--from-year', '2020')
  expect([wrong.code, wrong.stdout.split('\n')]).toEqual([
    1,
    [
      'Chương: 0 mã theo TT 93/2019; lỗi: 1; cảnh báo: 0',
      'Danh mục, dòng 3, cột B: “18” không phải mã (Chương): cần 3 chữ số. Ghi mã dạng văn bản, đủ số 0 ở đầu.',
      '',
    ],
  ])
  expect(wrong.stderr).toContain('Chưa nhập mã nào: danh mục có 1 lỗi.')
  const listed = await codes('--list', '--json')
  const { kinds } = JSON.parse(listed.stdout) as { kinds: { kind: string; lists: unknown[] }[] }
  expect(kinds.map(({ kind, lists }) => [kind, lists.length])).toEqual([
    ['source', 1],
    ['level', 0],
    ['chapter', 1],
    ['khoan', 0],
    ['tieuMuc', 0],
    ['programme', 0],
    ['treasury', 0],
    ['unit', 0],
  ])
})

test.each([
  ['no kind', ['--file', good, ...tt324]],
  ['a kind nobody knows', ['--kind', 'mau', '--file', good, ...tt324]],
  ['no document', ['--kind', 'chapter', '--file', good, '--from-year', '2018']],
  ['a document of spaces', ['--kind', 'chapter', '--file', good, '--from-year', '2018', '--document', ' ']],
  ['no year', ['--kind', 'chapter', '--file', good, '--document', 'TT 324/2016']],
  ['no file', ['--kind', 'chapter', ...tt324]],
])('%s is wrong usage', async (_, args) => {
  expect(await codes(...args)).toMatchObject({ code: 2, stdout: '' })
})
