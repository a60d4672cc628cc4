import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeReportCsv } from '../../src-main/documents/report/csv.ts'
import { writeReportPdf } from '../../src-main/documents/report/pdf.ts'
import { writeReportXlsx } from '../../src-main/documents/report/xlsx.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { quiet } from './ledger-sample.ts'
import { memory, readWithLibreOffice, readWithPdftotext, scratch } from './office-tools.ts'
import { expectCsv, expectLibreOffice, expectPages, expectWorkbook, openSheet } from './read-report.ts'
import { sampleReport } from './report-sample.ts'

const report = sampleReport(8)

test('the workbook is the report: text stays text, sums are formulas, bands stand over their columns', async () => {
  const { out, bytes } = memory()
  await writeReportXlsx(out, report, quiet)
  const sheet = await openSheet(bytes())
  expectWorkbook(sheet, report)
  const formula = (at: string) => {
    const { value } = sheet.getCell(at)
    return typeof value === 'object' && value !== null && 'formula' in value ? value.formula : null
  }
  expect([formula('F17'), formula('H17'), formula('F35'), formula('H35')]).toEqual([
    'SUM(F9:F16)',
    'F17-G17',
    'F17+F26+SUM(F27:F34)',
    'F35-G35',
  ])
  expect([sheet.getCell('F7').value, sheet.getCell('F8').value, sheet.getCell('A7').value]).toEqual([
    'Kinh phí',
    'Cột in',
    'Cột stt',
  ])
  expect(
    ['E7', 'F7', 'H7', 'A8'].map((at) => [at, sheet.getCell(at).isMerged, sheet.getCell(at).master.address]),
  ).toEqual([
    ['E7', false, 'E7'],
    ['F7', true, 'F7'],
    ['H7', true, 'F7'],
    ['A8', true, 'A7'],
  ])
  expect([sheet.pageSetup.printTitlesRow, sheet.views[0], sheet.autoFilter, sheet.pageSetup.orientation]).toEqual([
    '7:8',
    expect.objectContaining({ state: 'frozen', xSplit: 3, ySplit: 8 }),
    'A8:H34',
    'landscape',
  ])
})

test('LibreOffice computes the same sums and no text as a formula', async () => {
  const dir = await scratch()
  const { out, bytes } = memory()
  await writeReportXlsx(out, report, quiet)
  await writeFile(join(dir, 'report.xlsx'), bytes())
  const [records = []] = await readWithLibreOffice(dir, [join(dir, 'report.xlsx')], 'America/New_York')
  expectLibreOffice(records, report)
})

test('the CSV is the report, field for field, and neutral', async () => {
  const { out, bytes } = memory()
  await writeReportCsv(out, report, quiet)
  expectCsv(bytes().toString('utf8'), report)
  expect(bytes().toString('utf8')).toContain('"Kinh phí: Cột in"')
})

test('the PDF is the report over several sheets, with its header, seal and number on each', async () => {
  const long = sampleReport(60)
  const file = join(await scratch(), 'report.pdf')
  await writeReportPdf(createWriteStream(file), long, quiet)
  const pages = await readWithPdftotext(file)
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.every((page) => page.includes('Cột name') && page.includes('Kinh phí'))).toBe(true)
  expectPages(pages, long)
})

describe.each([
  ['xlsx', writeReportXlsx],
  ['csv', writeReportCsv],
  ['pdf', writeReportPdf],
] as const)('%s', (_, write) => {
  test('stops when cancelled', async () => {
    let told = 0
    const hooks = {
      onLines: (done: number) => {
        told = done
      },
      cancelled: () => told > 0,
    }
    await expect(write(memory().out, sampleReport(300), hooks)).rejects.toMatchObject({ code: 'export.cancelled' })
  })

  test('refuses a report whose sums are not those of its rows, before a byte is written', async () => {
    const { out, bytes } = memory()
    const wrong = { ...report, total: { ...report.total, sums: report.total.sums.with(5, 1) } }
    await expect(write(out, wrong, quiet)).rejects.toBeInstanceOf(Refusal)
    expect(bytes().length).toBe(0)
  })

  test('a report without rows is still a report', async () => {
    const { out, bytes } = memory()
    const sums = [null, null, null, null, 0, 0, 0, 0]
    await write(out, { ...report, groups: [], total: { name: 'TỔNG CỘNG', sums } }, quiet)
    expect(bytes().length).toBeGreaterThan(500)
  })
})
