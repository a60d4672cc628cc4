import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
const file = folder.file('office.db')

beforeAll(() => createSampleFile(file, loadPack, () => undefined))

const office = async (...args: readonly string[]): Promise<string> =>
  (
    await promisify(execFile)(process.execPath, [join(root, 'src-main/cli.ts'), ...args, '--db', file], {
      cwd: root,
      maxBuffer: 50_000_000,
    })
  ).stdout
const json = async (...args: readonly string[]) => JSON.parse(await office(...args))

describe('report', () => {
  test('figures as JSON, with what they are of', async () => {
    const told = await json('report', '--report', 'open-advances', '--year', '2018', '--format', 'json')
    expect(told).toMatchObject({
      report: 'open-advances',
      year: 2018,
      asOf: '2018-06-29',
      filters: [],
      sums: { open: 1_702_000_000 },
    })
    expect(told.words).toBe('Một tỷ bảy trăm linh hai triệu đồng')
    const earlier = await json(
      'report',
      '--report',
      'open-advances',
      '--year',
      '2018',
      '--as-of',
      '2018-04-30',
      '--format',
      'json',
    )
    expect(earlier.sums.open).toBeLessThan(1_702_000_000)
  })

  test('a statement by the number of a file, by the name without marks; into a file where it is asked for', async () => {
    const byNo = await json(
      'report',
      '--report',
      'coop',
      '--year',
      '2018',
      '--coop',
      'HS-2018-0001',
      '--format',
      'json',
    )
    const byName = await json(
      'report',
      '--report',
      'coop',
      '--year',
      '2018',
      '--coop',
      'htx ca phe bazan hong',
      '--format',
      'json',
    )
    const byTaxCode = await json(
      'report',
      '--report',
      'coop',
      '--year',
      '2018',
      '--coop',
      byNo.coop.taxCode,
      '--format',
      'json',
    )
    expect([byName, byTaxCode]).toEqual([byNo, byNo])
    const target = folder.file('out/sao-ke.pdf')
    const said = await json(
      'report',
      '--report',
      'coop',
      '--year',
      '2018',
      '--coop',
      byNo.coop.id,
      '--format',
      'pdf',
      '--out',
      target,
      '--json',
    )
    expect([said, readFileSync(target).subarray(0, 5).toString()]).toEqual([
      { path: target, lines: byNo.lines.length },
      '%PDF-',
    ])
  })

  test.each([
    [['--report', 'dream', '--format', 'json'], 2, 'dream'],
    [['--report', 'budget', '--format', 'docx'], 2, 'docx'],
    [['--report', 'budget', '--format', 'json', '--as-of', '31/02/2018'], 2, 'as-of'],
    [['--report', 'budget', '--format', 'json', '--district', 'Đắk Hà'], 1, 'Huyện, thành phố'],
    [['--report', 'coop', '--format', 'json'], 1, '--coop'],
    [['--report', 'coop', '--format', 'json', '--coop', 'không có'], 1, 'không có'],
  ])('%j is refused and says why', async (args, code, said) => {
    await expect(office('report', '--year', '2018', ...args)).rejects.toMatchObject({
      code,
      stderr: expect.stringContaining(said),
    })
  })

  test('a refused one leaves no file', async () => {
    const target = folder.file('refused/x.csv')
    await expect(
      office('report', '--report', 'coop', '--year', '2018', '--format', 'csv', '--out', target),
    ).rejects.toMatchObject({ code: 1 })
    expect(existsSync(target)).toBe(false)
  })
})

describe('ledger', () => {
  test('by days, district, content and paying unit; the filters stand in the heading', async () => {
    const book = await json(
      'ledger',
      '--year',
      '2018',
      '--format',
      'json',
      '--from',
      '2018-05-01',
      '--to',
      '31/05/2018',
      '--district',
      'dak to',
      '--content',
      'infra',
      '--paying-unit',
      'liên minh hợp tác xã tỉnh',
    )
    expect(book.filters).toEqual([
      { name: 'Từ ngày', value: '01/05/2018' },
      { name: 'Đến ngày', value: '31/05/2018' },
      { name: 'Nội dung', value: 'INFRA' },
      { name: 'Huyện, thành phố', value: 'Huyện Đắk Tô' },
      { name: 'Đơn vị chi trả', value: expect.stringContaining('Hợp tác xã') },
    ])
    expect(book.lines.length).toBeGreaterThan(0)
    const csv = await office(
      'ledger',
      '--year',
      '2018',
      '--format',
      'csv',
      '--from',
      '2018-05-01',
      '--to',
      '31/05/2018',
      '--district',
      '612',
    )
    const records = readCsv(csv.slice(1), '\r\n')
    expect(records[4]?.[0]?.text).toBe(
      'Phạm vi: Từ ngày: 01/05/2018; Đến ngày: 31/05/2018; Huyện, thành phố: Huyện Đắk Tô',
    )
    expect(records.filter(([stt]) => /^\d+$/.test(stt?.text ?? '')).length).toBe(book.lines.length)
  })

  test('of a co-op: its own lines and no others', async () => {
    const book = await json('ledger', '--year', '2018', '--format', 'json', '--coop', 'HS-2018-0001')
    expect(new Set(book.lines.map((line: { taxCode: string }) => line.taxCode)).size).toBe(1)
  })

  test.each([
    [['--district', 'Hà Nội']],
    [['--content', 'NOTHING']],
    [['--coop', 'HS-1999-0001']],
    [['--paying-unit', 'ai đó']],
    [['--profile', 'chưa có']],
  ])('%j that does not exist is refused, not an empty book', async (args) => {
    await expect(office('ledger', '--year', '2018', '--format', 'csv', ...args)).rejects.toMatchObject({ code: 1 })
  })
})

describe('profile', () => {
  const profile = {
    name: 'Phần mềm A',
    columns: [
      { kind: 'constant', value: 'KT', heading: 'Đơn vị' },
      { kind: 'ledger', key: 'voucherNo', heading: 'Số CT' },
      { kind: 'ledger', key: 'postingDate', heading: 'Ngày' },
      { kind: 'ledger', key: 'payment', heading: 'Chi' },
    ],
    headings: true,
    dateFormat: 'yyyy-mm-dd',
    separator: 'comma',
    encoding: 'utf-8',
  }

  test('taken in from JSON, listed, used, handed out again as it was', async () => {
    const path = folder.file('profile.json')
    writeFileSync(path, JSON.stringify({ format: 'so-ho-tro-htx/column-profile', version: 1, profile }))
    await office('profile', '--import', path)
    expect((await json('profile', '--json')).profiles).toMatchObject([{ version: 1, profile }])
    const csv = await office(
      'ledger',
      '--year',
      '2018',
      '--format',
      'csv',
      '--profile',
      'phan mem a',
      '--from',
      '2018-06-01',
    )
    const [head, first, ...rest] = csv.trimEnd().split('\r\n')
    expect([head, first]).toEqual([
      '"Đơn vị","Số CT","Ngày","Chi"',
      expect.stringMatching(/^"KT","[A-ZĐ]{2}-2018-\d{4}",2018-06-\d\d,\d+$/),
    ])
    expect(rest.length).toBeGreaterThan(5)
    const out = folder.file('again.json')
    await office('profile', '--export', 'Phần mềm A', '--out', out)
    expect(JSON.parse(readFileSync(out, 'utf8')).profile).toEqual(profile)
  })

  test('a second of the name is refused; so is a print, and nothing is left behind', async () => {
    await expect(office('profile', '--import', folder.file('profile.json'))).rejects.toMatchObject({ code: 1 })
    const target = folder.file('print/x.pdf')
    for (const format of ['pdf', 'json'])
      await expect(
        office('ledger', '--year', '2018', '--format', format, '--profile', 'Phần mềm A', '--out', target),
      ).rejects.toMatchObject({ code: 1 })
    expect(existsSync(folder.file('print')) ? readdirSync(folder.file('print')) : []).toEqual([])
  })
})
