import { expect, test } from 'vitest'
import { ledgerColumns } from '../../src-main/documents/ledger/columns.ts'
import { writeLedgerCsv } from '../../src-main/documents/ledger/csv.ts'
import type { LedgerLine } from '../../src-main/domain/ledger/book.ts'
import { readCsv } from './csv-strict.ts'
import { dayFirst, expectedRows } from './ledger-expected.ts'
import { injections, quiet, sampleBook } from './ledger-sample.ts'
import { memory } from './office-tools.ts'

const csvOf = async (): Promise<string> => {
  const { out, bytes } = memory()
  const book = sampleBook({ filters: [{ name: 'Huyện', value: 'Đắk Hà' }] })
  expect(await writeLedgerCsv(out, book, book.lines, quiet)).toEqual({ lines: 41 })
  return bytes().toString('utf8')
}

const isHostile = (key: string): key is keyof typeof injections => key in injections

const fieldsOf = (line: LedgerLine) =>
  ledgerColumns.map(({ key, kind }) => {
    const value = line[key]
    if (value === null) return { text: '', quoted: false }
    if (kind === 'date') return { text: dayFirst(String(value)), quoted: false }
    if (typeof value === 'number') return { text: String(value), quoted: false }
    return { text: isHostile(key) && value === injections[key] ? `'${value}` : value, quoted: true }
  })

test('the CSV is the book, field for field', async () => {
  const csv = await csvOf()
  expect(csv.startsWith('\ufeff"Liên minh')).toBe(true)
  const records = readCsv(csv.slice(1), '\r\n')
  expect(new Set(records.map((record) => record.length))).toEqual(new Set([28]))

  const book = sampleBook({})
  const table = records.slice(7, 7 + expectedRows(book).length)
  const expected = expectedRows(book).map(({ line, label, amounts }) =>
    line === null
      ? [
          ...Array.from({ length: 16 }, (_, index) =>
            index === 9 ? { text: label, quoted: true } : { text: '', quoted: false },
          ),
          ...amounts.map((amount) => ({ text: amount === null ? '' : String(amount), quoted: false })),
          ...Array.from({ length: 3 }, () => ({ text: '', quoted: false })),
        ]
      : fieldsOf(line),
  )
  expect(table).toEqual(expected)
})

test('heading and foot stand in the first column', async () => {
  const records = readCsv((await csvOf()).slice(1), '\r\n')
  const first = records.map((record) => record[0]?.text)
  expect(first.slice(0, 7)).toEqual([
    'Liên minh Hợp tác xã tỉnh Kon Tum',
    'Mã QHNS: 0012345',
    'SỔ THEO DÕI GIẢI NGÂN KINH PHÍ HỖ TRỢ HỢP TÁC XÃ',
    'Năm 2018',
    'Phạm vi: Huyện: Đắk Hà',
    'Ngày mở sổ: 01/01/2018; Ngày khóa sổ: 31/01/2019. Đơn vị tính: đồng',
    'STT',
  ])
  expect(first.slice(-8)).toEqual([
    'Bằng chữ: Ba tỷ bốn trăm triệu chín trăm năm mươi nghìn chín trăm mười lăm đồng (tổng số thực chi).',
    'Sổ này có …… trang, đánh số từ trang 01 đến trang …….',
    'Ngày mở sổ: 01/01/2018; Ngày khóa sổ: 31/01/2019.',
    'Niêm phong: 7F3A-91C2-D04E',
    'Kon Tum, ngày …… tháng …… năm ………',
    'NGƯỜI LẬP SỔ',
    'KẾ TOÁN TRƯỞNG',
    'THỦ TRƯỞNG ĐƠN VỊ',
  ])
})
