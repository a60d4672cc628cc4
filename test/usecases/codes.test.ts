import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CodeKind } from '../../src-main/domain/codes/kinds.ts'
import { everything } from '../../src-main/domain/report/ask.ts'
import { createBudgetLine } from '../../src-main/usecases/budget/lines.ts'
import { importCodes } from '../../src-main/usecases/codes/import.ts'
import { listCodes, viewCodes } from '../../src-main/usecases/codes/view.ts'
import type { OfficeContext } from '../../src-main/usecases/context.ts'
import { buildReport, lawNamesOf } from '../../src-main/usecases/report/report.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { chapterHeading, codeFile } from './code-file.ts'
import { as, copyOffice, newOffice, openAgain, people } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template.db')
let number = 0
const fresh = async () => openAgain(copyOffice(template, folder.file(`${number++}.db`)))

beforeAll(async () => (await newOffice(template)).close())
afterAll(folder.clear)

const tt324 = { kind: 'chapter', document: 'TT 324/2016/TT-BTC', fromYear: 2018, toYear: null } as const
const take = (
  office: OfficeContext,
  list: {
    readonly kind: CodeKind
    readonly document: string
    readonly fromYear: number
    readonly toYear: number | null
  },
  bytes: Uint8Array,
  dryRun = false,
) => importCodes(as(office, people.finance), { ...list, bytes, dryRun })

const codes = {
  source: '',
  level: '',
  chapter: '',
  khoan: '',
  tieuMuc: '',
  programmeCode: '',
}
const lineOf = (office: OfficeContext, name: string, change: Partial<typeof codes> & { readonly year?: number }) =>
  createBudgetLine(as(office, people.finance), {
    year: 2018,
    name,
    content: 'INFRA',
    payingUnit: 'Liên minh',
    ...codes,
    ...change,
  })

const rows = [
  [1, '412', 'Sở Nông nghiệp và Phát triển nông thôn'],
  [2, 18, 'Bộ Tài chính'],
  [3, '512', 'Liên minh các Hợp tác xã'],
] as const

describe('a code list', () => {
  test('says below the report of the estimate what its codes stand for, with the document; other kinds say nothing', async () => {
    const office = await fresh()
    const notes = async () => {
      const ask = { report: 'budget', year: 2018, asOf: '2018-12-31', filters: everything } as const
      return (await buildReport(office.store.reads, lawNamesOf(office.pack), ask, 'vi')).report.notes
    }
    await lineOf(office, 'Hạ tầng', { chapter: '018', khoan: '281' })
    const before = await notes()
    await take(office, tt324, await codeFile(chapterHeading, ...rows))
    expect(await notes()).toEqual(['Chương: 018 Bộ Tài chính (TT 324/2016/TT-BTC)', ...before])
  })

  test('is tried, then taken in whole: what it says, what it takes the place of, who brought it', async () => {
    const office = await fresh()
    const file = await codeFile(chapterHeading, ...rows)
    const tried = await take(office, tt324, file, true)
    expect(tried).toMatchObject({ dryRun: true, written: false, problems: [], replaces: [], linesOutside: [] })
    expect(await viewCodes(office, { year: 2018, kinds: ['chapter'] })).toEqual([])

    const done = await take(office, tt324, file)
    expect(done).toEqual({ ...tried, dryRun: false, written: true })
    expect(done.warnings).toMatchObject([{ row: 4, column: 'B', code: 'codes.padded', params: { code: '018' } }])
    expect(await viewCodes(office, { year: 2018, kinds: ['chapter', 'khoan'] })).toEqual([
      {
        kind: 'chapter',
        document: 'TT 324/2016/TT-BTC',
        codes: [
          { code: '018', name: 'Bộ Tài chính' },
          { code: '412', name: 'Sở Nông nghiệp và Phát triển nông thôn' },
          { code: '512', name: 'Liên minh các Hợp tác xã' },
        ],
      },
    ])
    expect((await listCodes(office, 2018)).find(({ kind }) => kind === 'chapter')).toMatchObject({
      free: false,
      lists: [
        { document: 'TT 324/2016/TT-BTC', fromYear: 2018, toYear: null, entries: 3, importedBy: 'Hoa', inForce: true },
      ],
    })
    const event = await office.store.reads.get<{ after: string; name: string }>(
      `SELECT after, by_name AS name FROM event WHERE action = 'codes.import'`,
      [],
    )
    expect([event?.name, JSON.parse(event?.after ?? '')]).toEqual([
      'Hoa',
      { kind: 'chapter', document: 'TT 324/2016/TT-BTC', fromYear: 2018, toYear: null, codes: 3 },
    ])
    await office.close()
  })

  test('with one problem is not taken at all', async () => {
    const office = await fresh()
    const file = await codeFile(chapterHeading, ...rows, [4, '0512', 'Thừa số'])
    const done = await take(office, tt324, file)
    expect(done).toMatchObject({
      written: false,
      problems: [
        { sheet: 'Danh mục', row: 6, column: 'B', value: '0512', code: 'codes.invalid', params: { digits: '3' } },
      ],
    })
    expect(await office.store.reads.all('SELECT id FROM code_list', [])).toEqual([])
    expect(await office.store.reads.all(`SELECT action FROM event WHERE action = 'codes.import'`, [])).toEqual([])
    await office.close()
  })

  test('of later years takes the place of the one before from its first year; years before keep theirs', async () => {
    const office = await fresh()
    const qd33 = { ...tt324, document: 'QĐ 33/2008/QĐ-BTC', fromYear: 2009, toYear: 2017 }
    await take(office, tt324, await codeFile(chapterHeading, ...rows))
    // Brought later, and for years before: it takes the place of nothing.
    const second = await take(office, qd33, await codeFile(chapterHeading, [1, '505', 'Liên minh HTX']))
    expect(second.replaces).toEqual([])
    const third = await take(
      office,
      { ...tt324, document: 'TT 93/2019/TT-BTC', fromYear: 2020 },
      await codeFile(chapterHeading, [1, '513', 'Liên minh HTX tỉnh']),
    )
    expect(third.replaces).toEqual([{ document: 'TT 324/2016/TT-BTC', fromYear: 2018, toYear: null }])
    const inForce = async (year: number) =>
      (await viewCodes(office, { year, kinds: ['chapter'] })).map((list) => [list.document, list.codes.length])
    expect([await inForce(2008), await inForce(2017), await inForce(2019), await inForce(2020)]).toEqual([
      [],
      [['QĐ 33/2008/QĐ-BTC', 1]],
      [['TT 324/2016/TT-BTC', 3]],
      [['TT 93/2019/TT-BTC', 1]],
    ])
    await office.close()
  })

  test('that is on file already, that holds nothing, or whose years are turned round is refused', async () => {
    const office = await fresh()
    const file = await codeFile(chapterHeading, ...rows)
    await take(office, tt324, file)
    expect(await refusalOf(() => take(office, tt324, file))).toBe('codes.onFile')
    expect(await refusalOf(() => take(office, tt324, file, true))).toBe('codes.onFile')
    expect(await refusalOf(() => take(office, { ...tt324, document: 'TT 93/2019' }, file))).toBe('answered')
    const empty = await codeFile(chapterHeading)
    expect(await refusalOf(() => take(office, tt324, empty))).toBe('codes.none')
    expect(await refusalOf(() => take(office, { ...tt324, toYear: 2017 }, file))).toBe('codes.yearsReversed')
    await office.close()
  })

  test('says which budget lines have a code it does not hold; they stay as they are', async () => {
    const office = await fresh()
    await lineOf(office, 'Trong', { chapter: '512' })
    await lineOf(office, 'Ngoài', { chapter: '999' })
    await lineOf(office, 'Năm trước', { chapter: '998', year: 2017 })
    const done = await take(office, tt324, await codeFile(chapterHeading, ...rows))
    expect([done.written, done.linesOutside]).toEqual([true, [{ line: 'Ngoài', year: 2018, code: '999' }]])
    await office.close()
  })
})

describe('the codes of a budget line', () => {
  test('are free while no list is on file, but for their digits; then they are of the list of their year', async () => {
    const office = await fresh()
    expect(await refusalOf(() => lineOf(office, 'a', { chapter: '999', level: '2', source: 'NSTW' }))).toBe('answered')
    expect(await refusalOf(() => lineOf(office, 'b', { chapter: '99' }))).toBe('budget.codeInvalid')
    expect(await refusalOf(() => lineOf(office, 'b', { level: '12' }))).toBe('budget.codeInvalid')
    await take(office, tt324, await codeFile(chapterHeading, ...rows))
    await expect(lineOf(office, 'c', { chapter: '413' })).rejects.toMatchObject({
      code: 'budget.codeUnknown',
      field: 'chapter',
      params: { codeKind: 'chapter', code: '413', year: '2018', document: 'TT 324/2016/TT-BTC' },
    })
    expect(await refusalOf(() => lineOf(office, 'c', { chapter: '512' }))).toBe('answered')
    expect(await refusalOf(() => lineOf(office, 'd', { chapter: '' }))).toBe('answered')
    expect(await refusalOf(() => lineOf(office, 'e', { chapter: '413', year: 2017 }))).toBe('answered')
    await office.close()
  })

  test('tell two lines apart, also by their level alone', async () => {
    const office = await fresh()
    expect(await refusalOf(() => lineOf(office, 'a', { level: '1' }))).toBe('answered')
    expect(await refusalOf(() => lineOf(office, 'b', { level: '2' }))).toBe('answered')
    expect(await refusalOf(() => lineOf(office, 'c', { level: '2' }))).toBe('budget.lineExists')
    await office.close()
  })

  test('are refused by the database too, with a sentence', async () => {
    const office = await fresh()
    await take(office, tt324, await codeFile(chapterHeading, ...rows))
    const said = office.store.write((tx) =>
      tx.run(
        `INSERT INTO budget_line (id, year, name, content, source, chapter, khoan, tieu_muc, programme_code, paying_unit, created_at)
          VALUES ('x', 2018, 'x', 'INFRA', '', '413', '', '', '', 'Liên minh', '2018-01-02')`,
        [],
        1,
      ),
    )
    await expect(said).rejects.toMatchObject({ code: 'budget.codeUnknown' })
    await office.close()
  })
})
