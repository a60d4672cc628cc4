import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { createSampleFile } from '../../src-main/usecases/office/create-sample.ts'
import { readCsv } from '../documents/csv-strict.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')
const db = folder.file('office.db')
const file = folder.file('sao-ke.csv')

beforeAll(async () => {
  await createSampleFile(db, loadPack, () => undefined)
  writeFileSync(
    file,
    [
      'SAO KÊ THÁNG 4 NĂM 2018',
      'Số chứng từ;Ngày chứng từ;Diễn giải;Mã chương;Số tiền',
      'TU-2018-0001;09/04/2018;Tạm ứng;0423;200.000.000',
      'TU-2018-0003;11/04/2018;Tạm ứng;0423;190.500.000',
      'UNC 77;20/04/2018;=1+1;0423;1.000.000',
      'TU-2018-0009;14/05/2018;Tạm ứng;0423;190.000.000',
      'TU-2018-0007;31/31/2018;sai ngày;0423;1',
    ].join('\r\n'),
  )
})

const office = async (verb: string, ...args: readonly string[]): Promise<string> =>
  (
    await promisify(execFile)(process.execPath, [join(root, 'src-main/cli.ts'), verb, '--db', db, ...args], {
      cwd: root,
      maxBuffer: 50_000_000,
    })
  ).stdout
const april = ['--from', '01/04/2018', '--to', '2018-04-30'] as const

describe('reconcile', () => {
  test('as JSON: every line once, codes with their zeros, what was not read with its place and sentence', async () => {
    const told = JSON.parse(await office('reconcile', '--file', file, ...april, '--json'))
    expect(told).toMatchObject({
      year: 2018,
      from: '2018-04-01',
      to: '2018-04-30',
      file: { name: 'sao-ke.csv', lines: 4 },
      counts: { matched: 1, different: 1, onlyOurs: 6, onlyTheirs: 1, outside: 1, unread: 1 },
      sums: { ours: 1_420_000_000, theirs: 391_500_000, matched: 200_000_000, outside: 190_000_000 },
      different: [
        {
          how: 'amount',
          difference: -500_000,
          ours: { number: 'TU-2018-0003' },
          theirs: { row: 4, amount: 190_500_000 },
        },
      ],
      onlyTheirs: [{ number: 'UNC 77', codes: { chapter: '0423' } }],
      problems: [{ sheet: 'sao-ke.csv', row: 7, column: 'B', value: '31/31/2018', code: 'date.invalid' }],
    })
    expect(told.problems[0].message).toContain('05/02/2018')
  })

  test('for people: groups with their sums, then what could not be read', async () => {
    const lines = (await office('reconcile', '--file', file, ...april)).trim().split('\n')
    expect(lines.slice(0, 6)).toEqual([
      'Sao kê sao-ke.csv: 4 dòng, 1 chỗ chưa đọc được, 1 dòng ngoài kỳ',
      'khớp có chênh lệch: 1 dòng, sổ 190.000.000 đồng, Kho bạc 190.500.000 đồng',
      'chỉ có ở sổ: 6 dòng, 1.030.000.000 đồng',
      'chỉ có ở Kho bạc: 1 dòng, 1.000.000 đồng',
      'khớp: 1 dòng, 200.000.000 đồng',
      'Theo sổ 1.420.000.000 đồng, theo Kho bạc 391.500.000 đồng, chênh lệch 1.028.500.000 đồng',
    ])
    expect(lines[6]).toMatch(/^sao-ke.csv, dòng 7, cột B: /)
  })

  test('into a file of the kind its ending says, or to standard output', async () => {
    const target = folder.file('doi-chieu.pdf')
    const said = JSON.parse(await office('reconcile', '--file', file, ...april, '--out', target, '--json'))
    expect([said.path, said.lines, readFileSync(target).subarray(0, 5).toString()]).toEqual([target, 9, '%PDF-'])
    const csv = await office('reconcile', '--file', file, ...april, '--format', 'csv')
    const records = readCsv(csv.slice(1), '\r\n')
    expect(records.filter(([stt]) => /^\d+$/.test(stt?.text ?? '')).length).toBe(9)
    expect(csv).toContain(`"'=1+1"`)
  })

  test('each is kept in the log', async () => {
    const before = JSON.parse(await office('reconcile', '--file', file, '--json', '--as', 'Lê Thị Hoa'))
    const { default: Sqlite } = await import('better-sqlite3')
    const opened = new Sqlite(db, { readonly: true })
    const [last] = opened
      .prepare<[], { by: string; after: string }>(
        `SELECT by_name AS "by", after FROM event WHERE action = 'treasury.reconcile' ORDER BY seq DESC LIMIT 1`,
      )
      .all()
    opened.close()
    expect([last?.by, JSON.parse(last?.after ?? '')]).toMatchObject([
      'Lê Thị Hoa',
      { file: 'sao-ke.csv', sha256: before.file.sha256, year: 2018, from: null, to: null, counts: before.counts },
    ])
  })

  test('a file without the needed columns is refused, saying what was looked for; nothing is written', async () => {
    const other = folder.file('danh-sach.csv')
    const target = folder.file('none.xlsx')
    writeFileSync(other, 'Số chứng từ;Diễn giải\r\n1;x\r\n')
    await expect(office('reconcile', '--file', other, '--out', target)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('“Ngày chứng từ” / “Ngày hạch toán”; “Số tiền” / “Ghi nợ”, “Ghi có”'),
    })
    expect(existsSync(target)).toBe(false)
  })

  test.each([
    [['--file', 'none.csv'], 1, 'none.csv'],
    [['--file', file, '--format', 'docx'], 2, 'docx'],
    [['--file', file, '--out', 'x'], 2, '--format'],
    [['--from', '2018-01-01'], 2, '--file'],
    [['--file', file, '--year', '18'], 2, '--year'],
  ])('%j is refused and says why', async (args, code, said) => {
    await expect(office('reconcile', ...args)).rejects.toMatchObject({ code, stderr: expect.stringContaining(said) })
  })
})

describe('days the wrong way round are refused, not answered with an empty book', () => {
  const reversed = ['--from', '2018-06-01', '--to', '2018-05-31'] as const
  test.each([
    ['reconcile', ['--file', file, '--json']],
    ['reconcile', ['--file', file, '--format', 'xlsx']],
    ['ledger', ['--year', '2018', '--format', 'json']],
    ['ledger', ['--year', '2018', '--format', 'csv']],
    ['ledger', ['--year', '2018', '--format', 'xlsx', '--json']],
  ])('%s %j', async (verb, args) => {
    await expect(office(verb, ...args, ...reversed)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/01\/06\/2018.*31\/05\/2018/),
    })
  })

  test('a report is of one day (--as-of) and takes no days', async () => {
    await expect(
      office('report', '--report', 'budget', '--year', '2018', '--format', 'json', ...reversed),
    ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--from') })
  })
})
