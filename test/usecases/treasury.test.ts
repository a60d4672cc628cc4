import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { amountInWords, defaultWordStyle } from '../../src-main/domain/words.ts'
import { runExport } from '../../src-main/usecases/exports/job.ts'
import { createSampleFile } from '../../src-main/usecases/office/create-sample.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'
import { compareWithTreasury, figuresOf, type TreasuryAsk } from '../../src-main/usecases/treasury/compare.ts'
import { treasuryFileName } from '../../src-main/usecases/treasury/export.ts'
import { layComparison } from '../../src-main/usecases/treasury/lay.ts'
import { readStatementFile } from '../../src-main/usecases/treasury/read.ts'
import { pastReconciliations, recordReconciliation } from '../../src-main/usecases/treasury/record.ts'
import { buildTreasuryReport } from '../../src-main/usecases/treasury/report.ts'
import { readWithLibreOffice, readWithPdftotext } from '../documents/office-tools.ts'
import { expectCsv, expectLibreOffice, expectPages, expectWorkbook, openSheet } from '../documents/read-report.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { people } from './office.ts'
import { type Booked, bookedIn, rowOf, type StatementRow, statementWorkbook } from './treasury-statement.ts'

const folder = temporaryFolder()
let office: OpenOffice
let booked: readonly Booked[] = []
/** One file: a workbook written twice differs by its time, and so by its hash. */
let spoiltFile: Buffer = Buffer.alloc(0)
const whole: TreasuryAsk = { year: 2018, from: null, to: null }

beforeAll(async () => {
  const file = folder.file('sample/office.db')
  await createSampleFile(file, loadPack, () => undefined)
  office = await openOffice(file, 'open', loadPack)
  booked = bookedIn(file)
  spoiltFile = await statementWorkbook(spoilt())
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const rows = () => booked.map(rowOf)

/** What the task asks to be seen: one missing, one with another amount, one extra, one posted later, one without its number, a formula. */
const spoilt = (): readonly StatementRow[] => [
  ...rows().flatMap((row): StatementRow[] => {
    switch (row.number) {
      case 'TU-2018-0002':
        return []
      case 'TU-2018-0003':
        return [{ ...row, debit: 190_500_000 }]
      case 'TU-2018-0007':
        return [{ ...row, debit: 'hỏi lại' }]
      case 'TU-2018-0004':
        return [{ ...row, voucherDate: null, postedOn: '2018-04-16' }]
      case 'TU-2018-0005':
        return [{ ...row, number: null }]
      case 'NT-2018-0001':
        return [{ ...row, debit: row.credit, credit: null }]
      default:
        return [row]
    }
  }),
  {
    number: '=1+1',
    voucherDate: '2018-04-20',
    postedOn: null,
    text: '=HYPERLINK("http://x")',
    debit: 1_234_000,
    credit: null,
  },
  { number: 'CK-2018-0001', voucherDate: '2018-04-21', postedOn: null, text: '@SUM(A1)', debit: 7_000, credit: null },
  {
    number: 'TU-2018-0001',
    voucherDate: '2018-04-30',
    postedOn: null,
    text: 'hai lần',
    debit: 200_000_000,
    credit: null,
  },
  { number: 'X', voucherDate: '2018-04-30', postedOn: null, text: 'chưa rõ số tiền', debit: 'hỏi lại', credit: null },
]

const handed = async (name: string, content: Buffer | string) => {
  const path = folder.file(name)
  writeFileSync(path, content)
  return { path, name }
}
const compared = async (content: Buffer | string, ask: TreasuryAsk) =>
  compareWithTreasury(office.store.reads, await readStatementFile(await handed('sao-ke', content)), ask)
const spoiltReport = async () =>
  (
    await buildTreasuryReport(
      office.store.reads,
      await readStatementFile(await handed('sao-ke.xlsx', spoiltFile)),
      whole,
      'vi',
    )
  ).report
const total = (): number => booked.reduce((sum, { amount }) => sum + amount, 0)

describe('the statement against the book', () => {
  test('the same on both sides: every voucher matches, to the đồng', async () => {
    const found = await compared(await statementWorkbook(rows()), whole)
    expect([found.matched.length, found.matched.every(({ how }) => how === 'same')]).toEqual([booked.length, true])
    expect(figuresOf(found)).toMatchObject({
      counts: { matched: booked.length, different: 0, onlyOurs: 0, onlyTheirs: 0, outside: 0, unread: 0 },
      sums: { ours: total(), theirs: total(), matched: total() },
    })
  })

  test('missing, other amount, extra, later, without its number: each where it belongs', async () => {
    const found = await compared(spoiltFile, whole)
    const said = ({ ours, theirs, how, days, difference }: (typeof found.matched)[number]) => [
      ours.number,
      theirs.number,
      how,
      days,
      difference,
    ]
    expect(found.different.map(said)).toEqual([
      ['TU-2018-0003', 'TU-2018-0003', 'amount', 0, -500_000],
      ['TU-2018-0005', null, 'likely', 0, 0],
      ['NT-2018-0001', 'NT-2018-0001', 'amount', 0, -120_000_000],
    ])
    expect(found.matched.filter(({ how }) => how === 'days').map(said)).toEqual([
      ['TU-2018-0004', 'TU-2018-0004', 'days', 3, 0],
    ])
    expect(found.onlyOurs.map(({ number }) => number)).toEqual(['TU-2018-0002', 'TU-2018-0007'])
    expect(found.onlyTheirs.map(({ number }) => number)).toEqual(['=1+1', 'CK-2018-0001', 'TU-2018-0001'])
    expect(found.statement.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [12, 'H', 'hỏi lại'],
      [32, 'H', 'hỏi lại'],
    ])
    expect(found.sums.ours).toBe(total())
    expect(found.sums.matched + found.sums.different.theirs + found.sums.onlyTheirs).toBe(found.sums.theirs)
  })

  test('a paper that the Treasury books on several lines matches by their sum, and says so', async () => {
    const split = rows().flatMap((row): StatementRow[] =>
      row.number === 'TU-2018-0001' && typeof row.debit === 'number'
        ? [
            { ...row, debit: 1_000_000 },
            { ...row, debit: row.debit - 1_000_000 },
          ]
        : [row],
    )
    const found = await compared(await statementWorkbook(split), whole)
    expect([found.matched.length, found.different, found.onlyTheirs]).toEqual([booked.length, [], []])
    expect(figuresOf(found).matched.map(({ theirs }) => ('parts' in theirs ? theirs.parts : []))).toContainEqual([
      expect.objectContaining({ row: 7, amount: 1_000_000 }),
      expect.objectContaining({ row: 8 }),
    ])
    const { columns, groups } = layComparison(found, 'vi')
    const laid = groups
      .flatMap((group) => group.rows)
      .map((cells) => new Map(columns.map(({ key }, index) => [key, cells[index]])))
      .find((cells) => cells.get('voucherNo') === 'TU-2018-0001')
    expect([laid?.get('place'), laid?.get('remark')]).toEqual([
      'Sao kê, 7, 8',
      expect.stringContaining('Kho bạc ghi thành nhiều dòng: 1.000.000 + '),
    ])
  })

  test('what the book knows of a difference stands beside it', async () => {
    const { columns, groups } = await spoiltReport()
    const at = (key: string): number => columns.findIndex((column) => column.key === key)
    const remarks = groups.flatMap((group) =>
      group.rows.map((cells) => [cells[at('voucherNo')] ?? cells[at('theirNo')], cells[at('remark')]]),
    )
    expect(remarks.filter(([, remark]) => remark !== '')).toEqual([
      ['NT-2018-0001', 'Cùng số tiền, ngược dấu'],
      ['TU-2018-0007', 'Sao kê có số này nhưng chưa đọc được: trang “Sao kê” dòng 12'],
      ['CK-2018-0001', 'Sổ có chứng từ này, nhưng loại này không rút tiền ở Kho bạc'],
      ['TU-2018-0001', 'Số này đã ghép với một dòng khác của sao kê'],
      ['TC-2018-0006', 'Trong kỳ có điều chỉnh: ĐC-2018-0001 (-8.000.000)'],
      ['ĐC-2018-0001', 'Điều chỉnh cho TC-2018-0006'],
    ])
  })

  test('a statement of the whole year, compared for May: other days are put aside, a later posting still matches', async () => {
    const may = { year: 2018, from: '2018-05-01', to: '2018-05-31' }
    const later = rows().map((row) => (row.number === 'TU-2018-0013' ? { ...row, postedOn: '2018-06-01' } : row))
    const found = await compared(await statementWorkbook(later), may)
    const own = booked.filter(({ postingDate }) => postingDate >= may.from && postingDate <= may.to)
    expect(found.matched.map(({ ours }) => ours.number)).toEqual(own.map(({ number }) => number))
    expect([found.onlyOurs, found.onlyTheirs, found.outside.length]).toEqual([[], [], booked.length - own.length])
    expect(found.sums.theirs + found.outsideSum).toBe(total())
  })

  test('a number of ours on other days is said to be there', async () => {
    const line = rows()
      .slice(0, 1)
      .map((row) => ({ ...row, voucherDate: '2018-05-05', postedOn: null }))
    const file = await handed('sao-ke.xlsx', await statementWorkbook(line))
    const ask = { year: 2018, from: '2018-05-01', to: '2018-05-31' }
    const { report } = await buildTreasuryReport(office.store.reads, await readStatementFile(file), ask, 'vi')
    expect(report.groups[2]?.rows[0]?.[report.columns.findIndex(({ key }) => key === 'remark')]).toBe(
      'Sổ năm 2018 ghi số này ngày 10/04/2018, ngoài khoảng đối chiếu',
    )
  })

  test('a statement that lists clearings is compared with ours', async () => {
    const clearing: StatementRow = {
      number: 'TT-2018-0001',
      voucherDate: '2018-05-03',
      postedOn: '2018-05-04',
      text: 'Thanh toán tạm ứng',
      debit: 130_000_000,
      credit: null,
    }
    const found = await compared(await statementWorkbook([...rows(), clearing]), whole)
    expect([found.matched.length, found.onlyOurs.map(({ number }) => number), found.onlyTheirs.length]).toEqual([
      booked.length + 1,
      [2, 3, 4, 5, 6].map((at) => `TT-2018-000${at}`),
      0,
    ])
  })

  test('one column of amounts without a sign: a refund is one by its number, an adjustment is not guessed', async () => {
    const line = ({ number, voucherDate, debit, credit }: StatementRow): string =>
      [number, voucherDate, debit ?? credit].join(';')
    const file = await handed('sao-ke.csv', ['Số chứng từ;Ngày chứng từ;Số tiền', ...rows().map(line)].join('\r\n'))
    const { comparison, report } = await buildTreasuryReport(
      office.store.reads,
      await readStatementFile(file),
      whole,
      'vi',
    )
    expect([
      comparison.matched.length,
      comparison.different.map(({ ours, difference }) => [ours.number, difference]),
      comparison.onlyOurs.length,
    ]).toEqual([booked.length - 1, [['ĐC-2018-0001', -16_000_000]], 0])
    const remark = report.columns.findIndex(({ key }) => key === 'remark')
    expect(report.groups.flatMap((group) => group.rows.map((cells) => cells[remark]))).toEqual(
      expect.arrayContaining([
        'Sao kê không ghi chiều; chứng từ nộp trả được tính là số âm',
        'Điều chỉnh cho TC-2018-0006. Cùng số tiền, ngược dấu',
      ]),
    )
  })

  test('a text table reads as the workbook does', async () => {
    const line = ({ number, voucherDate, debit, credit }: StatementRow): string =>
      [number, voucherDate, debit ?? '', credit ?? ''].join(';')
    const csv = ['Sao kê', 'Số chứng từ;Ngày chứng từ;Ghi nợ;Ghi có', ...rows().map(line)].join('\r\n')
    expect((await compared(`\ufeff${csv}`, whole)).sums).toEqual(
      (await compared(await statementWorkbook(rows()), whole)).sums,
    )
  })

  test('nothing of it is in the book of another year', async () => {
    const found = await compared(await statementWorkbook(rows()), { ...whole, year: 2017 })
    expect([found.sums.ours, found.onlyTheirs.length]).toEqual([0, booked.length])
  })

  test('days the wrong way round, and a file that is none, are refused', async () => {
    const good = await statementWorkbook(rows())
    const refused = [
      await refusalOf(() => compared(good, { ...whole, from: '2018-06-01', to: '2018-05-31' })),
      await refusalOf(() => compared('Tên;Tuổi\r\nA;5\r\n', whole)),
      await refusalOf(() => readStatementFile({ path: folder.file('none'), name: 'none.xlsx' })),
    ]
    expect(refused).toEqual(['filter.daysReversed', 'statement.noSheet', 'file.unreadable'])
  })
})

describe('written, and read back', () => {
  const hooks = { onStart: () => undefined, onLines: () => undefined, cancelled: () => false }
  const written = async (format: 'xlsx' | 'csv' | 'pdf'): Promise<string> => {
    const target = folder.file(treasuryFileName(whole, format))
    const file = await handed('sao-ke.xlsx', spoiltFile)
    const { lines } = await runExport(
      { kind: 'treasury', database: office.store.file, file, ask: whole, format, target },
      hooks,
    )
    expect(lines).toBe(booked.length + 3)
    return target
  }

  test('by a library, cell by cell: sums are formulas, a formula of theirs is text', async () => {
    expectWorkbook(await openSheet(await readFile(await written('xlsx'))), await spoiltReport())
  })
  test('as CSV, field by field, neutral', async () => {
    const csv = await readFile(await written('csv'), 'utf8')
    expectCsv(csv, await spoiltReport())
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
  test('on paper', async () => expectPages(await readWithPdftotext(await written('pdf')), await spoiltReport()))
  test('another spreadsheet computes the same sums', async () => {
    const [records = []] = await readWithLibreOffice(folder.path, [await written('xlsx')], 'America/New_York')
    expectLibreOffice(records, await spoiltReport())
  })

  test('bears office, file with its hash, days, words, seal and signatures; says what was not read', async () => {
    const content = spoiltFile
    const file = await handed('sao-ke.xlsx', content)
    const ask = { year: 2018, from: '2018-04-01', to: '2018-06-30' }
    const statement = await readStatementFile(file)
    const { report, seal, words, comparison } = await buildTreasuryReport(office.store.reads, statement, ask, 'vi')
    expect(words).toBe(amountInWords(comparison.sums.ours, defaultWordStyle))
    const all = [...report.unit, report.title, report.subtitle, ...report.details, report.words, ...report.notes].join(
      '\n',
    )
    for (const part of [
      'Liên minh HTX tỉnh Kon Tum',
      'ĐỐI CHIẾU',
      'Năm 2018, từ ngày 01/04/2018 đến ngày 30/06/2018',
      createHash('sha256').update(content).digest('hex').slice(0, 16),
      'Phạm vi: Từ ngày: 01/04/2018; Đến ngày: 30/06/2018',
      'Đơn vị tính: đồng',
      'CHƯA ĐỌC ĐƯỢC 2 chỗ của sao kê, không nằm trong bảng: trang “Sao kê” dòng 12; trang “Sao kê” dòng 32',
      `Niêm phong: ${seal}`,
    ])
      expect(all).toContain(part)
    expect(report.signatures.length).toBe(3)
  })

  test('in English every word is English', async () => {
    const statement = await readStatementFile(await handed('statement.xlsx', spoiltFile))
    const { report } = await buildTreasuryReport(office.store.reads, statement, whole, 'en')
    const at = (key: string): number => report.columns.findIndex((column) => column.key === key)
    const own = [
      report.title,
      report.subtitle,
      report.words.replace(/In words: .* đồng/, ''),
      ...report.columns.flatMap(({ title, band }) => [title, band ?? '']),
      ...report.notes,
      ...report.groups.flatMap(({ name, rows: lines }) => [
        name ?? '',
        ...lines.flatMap((cells) => [String(cells[at('state')]), String(cells[at('remark')])]),
      ]),
    ]
    const rest = own.map((text) => text.replace(/đồng|Sao kê|ĐC-\d+/gu, ''))
    expect(rest.filter((text) => /[ăâđêôơư]/i.test(text))).toEqual([])
  })

  test('cancelled, it leaves no file', async () => {
    const file = await handed('sao-ke.xlsx', spoiltFile)
    const target = folder.file('stopped.xlsx')
    const job = { kind: 'treasury', database: office.store.file, file, ask: whole, format: 'xlsx', target } as const
    let looked = 0
    const late = { ...hooks, cancelled: () => ++looked > 1 }
    expect([
      await refusalOf(() => runExport(job, { ...hooks, cancelled: () => true })),
      await refusalOf(() => runExport(job, late)),
    ]).toEqual(['export.cancelled', 'export.cancelled'])
    expect([existsSync(target), readdirSync(folder.path).filter((name) => name.endsWith('.part'))]).toEqual([false, []])
  })

  test('a part of the year has its days in its name', () => {
    expect([
      treasuryFileName(whole, 'pdf'),
      treasuryFileName({ ...whole, from: '2018-05-01', to: '2018-05-31' }, 'csv'),
    ]).toEqual(['doi-chieu-kho-bac-2018.pdf', 'doi-chieu-kho-bac-2018-2018-05-01-2018-05-31.csv'])
  })
})

test('a reconciliation is kept in the log: who, which file by its hash, which days, what came out', async () => {
  const content = spoiltFile
  const file = await handed('sao-ke-6.xlsx', content)
  const ask = { year: 2018, from: '2018-04-01', to: null }
  const comparison = await compareWithTreasury(office.store.reads, await readStatementFile(file), ask)
  await recordReconciliation({ ...office, actor: people.finance }, comparison)
  const [last, ...before] = await pastReconciliations(office)
  expect(before).toEqual([])
  expect(last).toMatchObject({
    byName: people.finance.name,
    file: 'sao-ke-6.xlsx',
    sha256: createHash('sha256').update(content).digest('hex'),
    ...ask,
    counts: { different: 3, onlyOurs: 2, onlyTheirs: 3, unread: 2 },
    sums: comparison.sums,
  })
})
