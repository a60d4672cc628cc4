import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { writeLedgerPdf } from '../../src-main/documents/ledger/pdf.ts'
import { expectedRows } from './ledger-expected.ts'
import { bookOf, quiet, sampleBook } from './ledger-sample.ts'
import { readWithPdftotext, scratch } from './office-tools.ts'

const run = promisify(execFile)
const amountsIn = (text: string): number[] =>
  (text.match(/(?<![\w/-])-?\d{1,3}(?:\.\d{3})*(?![\w/])/g) ?? []).map((figure) => Number(figure.replaceAll('.', '')))

/** A table row shows its amounts on its first line of text, behind the programme's code. */
const rowsIn = (pages: readonly string[]) =>
  pages.flatMap((page) =>
    page.split('\n').flatMap((text) => {
      const line = /^ *(\d+) +(\d\d\/\d\d\/\d{4}) (?: *)([A-ZĐ]{2}-2018-\d{4,}) .* 00023 (.*)$/.exec(text)
      if (line !== null) return [{ name: `${line[1]} ${line[3]}`, amounts: amountsIn(line[4] ?? '') }]
      const sum =
        /^ *(Số dư (?:đầu|cuối) kỳ|Cộng phát sinh (?:tháng \d+|thời gian chỉnh lý quyết toán)|Lũy kế từ đầu năm) (.*)$/.exec(
          text,
        )
      return sum === null ? [] : [{ name: sum[1], amounts: amountsIn(sum[2] ?? '') }]
    }),
  )

const written = async (book: ReturnType<typeof sampleBook>): Promise<string[]> => {
  const file = join(await scratch(), 'book.pdf')
  expect(await writeLedgerPdf(createWriteStream(file), book, book.lines, quiet)).toEqual({ lines: book.lines.length })
  return readWithPdftotext(file)
}

test('the PDF is the book, row for row and đồng for đồng', async () => {
  const book = sampleBook({})
  const pages = await written(book)
  const expected = expectedRows(book).map(({ label, line, amounts }) => ({
    name: line === null ? label : `${line.stt} ${line.voucherNo}`,
    amounts: amounts.filter((amount) => amount !== null),
  }))
  const found = rowsIn(pages).map(({ name, amounts }, index) => ({
    name,
    // Notes and invoices to the right of the amounts may hold figures too.
    amounts: amounts.slice(0, expected[index]?.amounts.length),
  }))
  expect(found).toEqual(expected)
})

test('heading, words, number of pages, seal and signatures; header row and page number on every sheet', async () => {
  const book = sampleBook({ filters: [{ name: 'Nguồn', value: 'Ngân sách tỉnh' }] })
  const pages = await written(book)
  const last = pages.at(-1) ?? ''
  const count = String(pages.length).padStart(2, '0')
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.map((page) => [/Diễn giải/.test(page), /Trang (\d\d)\n*$/.exec(page)?.[1]])).toEqual(
    pages.map((_, index) => [true, String(index + 1).padStart(2, '0')]),
  )
  const missing = [
    'Liên minh Hợp tác xã tỉnh Kon Tum',
    'Mã QHNS: 0012345',
    'SỔ THEO DÕI GIẢI NGÂN KINH PHÍ HỖ TRỢ HỢP TÁC XÃ',
    'Phạm vi: Nguồn: Ngân sách tỉnh',
  ].filter((text) => !pages[0]?.includes(text))
  const missingLast = [
    `Bằng chữ: ${book.words}`,
    `Sổ này có ${count} trang, đánh số từ trang 01 đến trang ${count}.`,
    'Niêm phong: 7F3A-91C2-D04E',
    'Kon Tum, ngày …… tháng …… năm ………',
    'NGƯỜI LẬP SỔ',
    'KẾ TOÁN TRƯỞNG',
    'THỦ TRƯỞNG ĐƠN VỊ',
    'Số dư cuối kỳ',
  ].filter((text) => !last.includes(text))
  expect({ missing, missingLast }).toEqual({ missing: [], missingLast: [] })
})

test('an amount as large as the program computes is not cut', async () => {
  const largest = Number.MAX_SAFE_INTEGER
  const [line] = sampleBook({}).lines
  if (line === undefined) throw new Error('no line')
  const opening = {
    estimate: 0,
    commitment: 0,
    advance: 0,
    clearing: 0,
    payment: 0,
    refund: 0,
    advanceBalance: 0,
    available: 0,
  }
  const book = bookOf([{ ...line, estimate: largest, available: -largest }], { opening })
  expect(rowsIn(await written(book)).find(({ name }) => name === '1 DT-2018-0001')?.amounts).toEqual([
    largest,
    0,
    0,
    0,
    0,
    0,
    0,
    -largest,
  ])
})

test('10,000 lines in a heap of 96 MB', async () => {
  const file = join(await scratch(), 'many.pdf')
  const child = join(import.meta.dirname, 'many-lines-pdf.ts')
  const { stdout } = await run(process.execPath, ['--max-old-space-size=96', child, '10000', file])
  const { lines, told, peakMegabytes } = JSON.parse(stdout)
  const rows = rowsIn(await readWithPdftotext(file))
  const paid = rows
    .filter(({ name }) => /^\d/.test(name ?? ''))
    .reduce((sum, { amounts }) => sum + (amounts[4] ?? 0), 0)
  expect({ lines, told, rows: rows.length, paid }).toEqual({
    lines: 10_000,
    told: 10_000,
    rows: 10_000 + 12 * 2 + 2,
    paid: 10_000 * 1_000_000 + (10_000 * 10_001) / 2,
  })
  expect(peakMegabytes).toBeLessThan(400)
})
