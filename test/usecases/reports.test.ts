import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { everything, type ReportAsk, type ReportName, reportNames } from '../../src-main/domain/report/ask.ts'
import { amountInWords, defaultWordStyle } from '../../src-main/domain/words.ts'
import { mergeCoops } from '../../src-main/usecases/coops/merge.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { createSampleFile } from '../../src-main/usecases/office/create-sample.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'
import { exportReport, reportFileName } from '../../src-main/usecases/report/export.ts'
import { advanceReminders } from '../../src-main/usecases/report/reminders.ts'
import { buildReport, lawNamesOf } from '../../src-main/usecases/report/report.ts'
import { readWithLibreOffice, readWithPdftotext } from '../documents/office-tools.ts'
import { expectCsv, expectLibreOffice, expectPages, expectWorkbook, openSheet } from '../documents/read-report.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = temporaryFolder()
let office: OpenOffice
/** The co-op with the most ledger lines. */
let coop = ''

const watched = { onStart: () => undefined, onLines: () => undefined, cancelled: () => false }

beforeAll(async () => {
  const file = folder.file('sample/office.db')
  await createSampleFile(file, loadPack, () => undefined)
  office = await openOffice(file, 'open', loadPack)
  coop =
    query<{ id: string }>(
      'SELECT coop_id AS id FROM voucher_line WHERE coop_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1',
    )[0]?.id ?? ''
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

/** Straight from the file, apart from the store under test. */
const query = <T>(sql: string): T[] => {
  const db = new Sqlite(folder.file('sample/office.db'), { readonly: true })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}
const balanceOf = (bucket: string): number =>
  query<{ sum: number }>(`SELECT coalesce(sum(balance), 0) AS sum FROM bucket_balance WHERE bucket = '${bucket}'`)[0]
    ?.sum ?? 0

const askFor = (report: ReportName, filters: Partial<ReportAsk['filters']>): ReportAsk => ({
  report,
  year: 2018,
  asOf: office.today(),
  filters: { ...everything, ...(report === 'coop' ? { coop } : {}), ...filters },
})
const built = (ask: ReportAsk, language: 'vi' | 'en') =>
  buildReport(office.store.reads, lawNamesOf(office.pack), ask, language)
const reportOf = async (report: ReportName) => (await built(askFor(report, {}), 'vi')).report
const written = async (report: ReportName, format: 'xlsx' | 'csv' | 'pdf'): Promise<string> => {
  const target = folder.file(`${report}.${format}`)
  const job = { database: office.store.file, law: lawNamesOf(office.pack), ask: askFor(report, {}), format, target }
  await exportReport(job, watched)
  return target
}

describe.each(reportNames)('%s, read back', (name) => {
  test('by a library, cell by cell', async () => {
    expectWorkbook(await openSheet(await readFile(await written(name, 'xlsx'))), await reportOf(name))
  })

  test('as CSV, field by field', async () => {
    expectCsv(await readFile(await written(name, 'csv'), 'utf8'), await reportOf(name))
  })

  test('on paper', async () => {
    expectPages(await readWithPdftotext(await written(name, 'pdf')), await reportOf(name))
  })

  test('bears office, extent, day, words, seal and signatures', async () => {
    const { report, words, seal } = await built(askFor(name, {}), 'vi')
    const said = [
      ...report.unit,
      report.subtitle,
      ...report.details,
      report.words,
      ...report.notes,
      report.placeAndDate,
    ].join('\n')
    for (const part of [
      'Liên minh HTX tỉnh Kon Tum',
      'Mã QHNS',
      '29/06/2018',
      'Đơn vị tính: đồng',
      words,
      `Niêm phong: ${seal}`,
      'Kon Tum, ngày',
    ])
      expect(said).toContain(part)
    expect(report.signatures.map(({ title }) => title)).toEqual([
      'NGƯỜI LẬP BIỂU',
      'KẾ TOÁN TRƯỞNG',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
  })

  test('has every word in English as well', async () => {
    const { report } = await built(askFor(name, {}), 'en')
    const own = [
      report.title,
      report.subtitle,
      ...report.columns.map(({ title }) => title),
      report.total.name,
      ...report.notes,
    ]
    // Names of budget codes stay what they are.
    const english = own.map((text) => text.replace(/Khoản|Tiểu mục|đồng/g, ''))
    expect(english.filter((text) => /[ăâđêôơư]/i.test(text))).toEqual([])
  })
})

test('another spreadsheet computes the same sums of all of them', async () => {
  const files: string[] = []
  for (const name of reportNames) files.push(await written(name, 'xlsx'))
  const read = await readWithLibreOffice(folder.path, files, 'America/New_York')
  for (const [at, name] of reportNames.entries()) expectLibreOffice(read[at] ?? [], await reportOf(name))
})

describe('figures are those of the ledger', () => {
  test('open advances: the bucket, and the words', async () => {
    const { figures, words } = await built(askFor('open-advances', {}), 'vi')
    const open = balanceOf('advanced')
    expect(figures).toMatchObject({ sums: { open } })
    expect(words).toBe(amountInWords(open, defaultWordStyle))
    const book = await wholeLedger(office.store.reads, 2018, noFilters)
    expect(book.closing.advanceBalance).toBe(open)
  })

  test('budget: what the ledger closes with', async () => {
    const { figures } = await built(askFor('budget', {}), 'vi')
    const { closing } = await wholeLedger(office.store.reads, 2018, noFilters)
    expect(figures).toMatchObject({
      sums: {
        assigned: 6_500_000_000,
        adjusted: 500_000_000,
        usable: closing.estimate,
        cleared: closing.clearing,
        spent: closing.payment,
        paid: balanceOf('paid'),
        advanceOpen: closing.advanceBalance,
        committed: balanceOf('committed'),
        available: closing.available,
      },
    })
  })

  test('settlement: approved of each file as its decisions say', async () => {
    const { figures } = await built(askFor('settlement', {}), 'vi')
    const decided = query<{ no: string; amount: number }>(
      `SELECT a.no, i.amount FROM decision_item i JOIN decision d ON d.id = i.decision_id JOIN application a ON a.id = i.application_id
       WHERE d.rowid = (SELECT max(e.rowid) FROM decision_item j JOIN decision e ON e.id = j.decision_id WHERE j.application_id = a.id)
         AND i.amount > 0 ORDER BY a.no`,
    )
    expect(figures).toMatchObject({
      groups: [
        {
          content: 'INFRA',
          rows: [
            { kind: 'line', usable: 7_000_000_000 },
            ...decided.map(({ no, amount }) => ({ kind: 'file', file: { no }, approved: amount })),
          ],
        },
      ],
      sums: { paid: balanceOf('paid'), unused: balanceOf('available'), left: balanceOf('committed') },
    })
  })

  test('carry-over: what stands', async () => {
    expect((await built(askFor('carry-over', {}), 'vi')).figures).toMatchObject({
      sums: {
        advanceOpen: balanceOf('advanced'),
        committed: balanceOf('committed'),
        available: balanceOf('available'),
      },
    })
  })

  test('progress: every file that was handed in, and what was paid', async () => {
    const [counted] = query<{ files: number }>(
      `SELECT count(*) AS files FROM application WHERE year = 2018 AND state NOT IN ('draft', 'withdrawn')`,
    )
    expect((await built(askFor('progress', {}), 'vi')).figures).toMatchObject({
      sums: { files: counted?.files, paid: balanceOf('paid'), left: balanceOf('committed') + balanceOf('advanced') },
    })
  })

  test('up to a day: later postings do not show', async () => {
    const { figures } = await built({ ...askFor('budget', {}), asOf: '2018-03-31' }, 'vi')
    expect(figures).toMatchObject({ sums: { usable: 6_500_000_000, advanced: 0, paid: 0, available: 6_500_000_000 } })
  })
})

describe('filters', () => {
  test('narrow the figures and stand in the heading', async () => {
    const { figures, report } = await built(askFor('open-advances', { district: '612', content: 'INFRA' }), 'vi')
    const [stands] = query<{ open: number }>(
      `SELECT sum(b.balance) AS open FROM bucket_balance b JOIN application a ON a.id = b.application_id JOIN coop c ON c.id = a.coop_id
       WHERE b.bucket = 'advanced' AND c.district_code = '612'`,
    )
    expect(figures).toMatchObject({ sums: { open: stands?.open } })
    expect(report.details).toContain(
      'Phạm vi: Nội dung: Đầu tư phát triển kết cấu hạ tầng; Huyện, thành phố: Huyện Đắk Tô',
    )
  })

  test('a paying unit without money gives a report of nothing', async () => {
    const { report } = await built(askFor('budget', { payingUnit: 'không có' }), 'vi')
    expect([report.groups, report.words]).toEqual([[], 'Bằng chữ: Không đồng (tổng thực chi).'])
  })

  test('one that a report cannot heed is refused, and a statement without a co-op', async () => {
    await expect(built(askFor('budget', { district: '612' }), 'vi')).rejects.toMatchObject({
      code: 'report.filter',
      field: 'filters.district',
    })
    await expect(built({ ...askFor('coop', {}), filters: everything }, 'vi')).rejects.toMatchObject({
      code: 'report.coopMissing',
    })
  })
})

test('a statement of a co-op shows what its ledger lines store, then that of a record led to it', async () => {
  const totals = (figures: object) =>
    'lines' in figures && Array.isArray(figures.lines) ? figures.lines.map(({ total }) => total) : []
  const before = await built(askFor('coop', {}), 'vi')
  const stored = query<{ total: number }>(
    `SELECT coop_total_after AS total FROM voucher_line WHERE coop_id = '${coop}' ORDER BY voucher_seq, line`,
  )
  expect(totals(before.figures)).toEqual(stored.map(({ total }) => total))

  const other = query<{ id: string; name: string; received: number }>(
    `SELECT l.coop_id AS id, c.name, (SELECT coop_total_after FROM voucher_line m WHERE m.coop_id = l.coop_id ORDER BY voucher_seq DESC, line DESC LIMIT 1) AS received
     FROM voucher_line l JOIN coop c ON c.id = l.coop_id
     WHERE l.coop_id <> '${coop}' AND NOT EXISTS (SELECT 1 FROM application a JOIN application b ON b.content = a.content AND coalesce(b.work, '') = coalesce(a.work, '')
       AND b.year = a.year AND a.state NOT IN ('ineligible', 'rejected', 'withdrawn') AND b.state NOT IN ('ineligible', 'rejected', 'withdrawn')
       WHERE a.coop_id = l.coop_id AND b.coop_id = '${coop}') GROUP BY 1 ORDER BY 3 DESC`,
  )[0]
  if (other === undefined) throw new Error('no other co-op was paid')
  const actor = { name: 'Nguyễn Văn Bình', role: 'leader' } as const
  await mergeCoops({ ...office, actor }, { fromId: other.id, intoId: coop, reason: 'Cùng một hợp tác xã' })
  const after = await built(askFor('coop', {}), 'vi')
  expect(after.figures).toMatchObject({ total: (stored.at(-1)?.total ?? 0) + other.received, records: [other.name] })
  expect(after.report.notes.join(' ')).toContain(other.name)
  expect(after.report.columns.some(({ key }) => key === 'record')).toBe(true)
  // The record that was led away keeps its own history.
  expect((await built(askFor('coop', { coop: other.id }), 'vi')).figures).toMatchObject({
    total: other.received,
    records: [],
  })
})

test('reminders count what is to be cleared by the end of the year', async () => {
  const nothing = { late: 0, lateAmount: 0, soon: 0, soonAmount: 0 }
  expect(await advanceReminders(office)).toEqual(nothing)
  const open = balanceOf('advanced')
  const at = (day: string) => advanceReminders({ ...office, store: office.store, pack: office.pack, today: () => day })
  expect(await at('2018-12-20')).toMatchObject({ late: 0, soonAmount: open })
  expect(await at('2019-01-02')).toMatchObject({ soon: 0, lateAmount: open })
})

test('a cancelled export, a refused one and one that cannot be written leave nothing behind', async () => {
  const job = { database: office.store.file, law: lawNamesOf(office.pack), ask: askFor('settlement', {}) }
  for (const format of ['xlsx', 'csv', 'pdf'] as const) {
    const target = folder.file(`gone/${format}/x.${format}`)
    const cancelled = exportReport({ ...job, format, target }, { ...watched, cancelled: () => true })
    await expect(cancelled).rejects.toMatchObject({ code: 'export.cancelled' })
    expect(readdirSync(folder.file(`gone/${format}`))).toEqual([])
  }
  const nowhere = `${office.store.file}/in/x.pdf`
  await expect(exportReport({ ...job, format: 'pdf', target: nowhere }, watched)).rejects.toMatchObject({
    code: 'db.readOnly',
  })
})

test('files are named after what they are', () => {
  expect(reportNames.map((name) => reportFileName(askFor(name, {}), 'xlsx'))).toEqual([
    'tam-ung-con-du-2018.xlsx',
    'du-toan-theo-dong-2018.xlsx',
    'sao-ke-hop-tac-xa-2018-06-29.xlsx',
    'quyet-toan-2018.xlsx',
    'chuyen-nguon-2018.xlsx',
    'tien-do-theo-noi-dung-va-huyen-2018.xlsx',
  ])
})
