import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Excel, { type CellFormulaValue, type CellValue, ValueType, type Worksheet } from 'exceljs'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ledgerColumns } from '../../src-main/documents/ledger/columns.ts'
import { writeLedgerXlsx } from '../../src-main/documents/ledger/xlsx.ts'
import { dayFirst, expectedRows } from './ledger-expected.ts'
import { injections, quiet, sampleBook } from './ledger-sample.ts'
import { memory, readWithLibreOffice, scratch } from './office-tools.ts'

const book = sampleBook({})
const expected = expectedRows(book)
/** Heading of six rows, header row, then the table. */
const firstRow = 8

let file: Buffer = Buffer.alloc(0)
let sheet: Worksheet
const zone = process.env['TZ']

beforeAll(async () => {
  // West of Greenwich a date written as local midnight would read as the day before.
  process.env['TZ'] = 'America/New_York'
  const { out, bytes } = memory()
  expect(await writeLedgerXlsx(out, book, book.lines, quiet)).toEqual({ lines: 41 })
  file = bytes()
  const workbook = new Excel.Workbook()
  await workbook.xlsx.load(new Uint8Array(file).buffer)
  const read = workbook.worksheets[0]
  if (read === undefined) throw new Error('no sheet')
  sheet = read
})

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const isFormula = (value: CellValue): value is CellFormulaValue =>
  typeof value === 'object' && value !== null && 'formula' in value

const plain = (value: CellValue): unknown => {
  if (isFormula(value)) return value.result ?? 0
  return value instanceof Date ? value.toISOString().slice(0, 10) : value
}

describe('read back by a library', () => {
  test('every cell of every line, with the type it must have', () => {
    const read = expected.flatMap(({ line }, index) =>
      line === null ? [] : [ledgerColumns.map((_, column) => plain(sheet.getCell(firstRow + index, column + 1).value))],
    )
    expect(read).toEqual(book.lines.map((line) => ledgerColumns.map(({ key }) => line[key])))
  })

  test('codes are text, amounts show as #,##0, dates as dd/mm/yyyy', () => {
    const look = ledgerColumns.map(({ key, kind }, column) => {
      const cell = sheet.getCell(firstRow + 2, column + 1)
      return cell.value === null ? null : [key, kind, cell.type, cell.numFmt, cell.font.name]
    })
    const typeOf = {
      text: ValueType.String,
      code: ValueType.String,
      date: ValueType.Date,
      money: ValueType.Number,
      number: ValueType.Number,
    }
    const formatOf = { text: '@', code: '@', date: 'dd/mm/yyyy', money: '#,##0', number: '0' }
    const filled = new Set(look.flatMap((cell) => (cell === null ? [] : [cell[0]])))
    expect(look.filter((cell) => cell !== null)).toEqual(
      ledgerColumns
        .filter(({ key }) => filled.has(key))
        .map(({ key, kind }) => [key, kind, typeOf[kind], formatOf[kind], 'Times New Roman']),
    )
    expect(filled.size).toBe(25)
  })

  test('sums are formulas that carry the stored value', () => {
    const sums = expected.flatMap(({ line, label, amounts }, index) =>
      line === null ? [{ label, amounts, row: firstRow + index }] : [],
    )
    const read = sums.map(({ row }) => ({
      label: sheet.getCell(row, 10).value,
      amounts: ledgerColumns.flatMap(({ kind }, column) =>
        kind === 'money' ? [plain(sheet.getCell(row, column + 1).value)] : [],
      ),
    }))
    expect(read).toEqual(sums.map(({ label, amounts }) => ({ label, amounts })))
    const formulas = sums.map(({ row }) => {
      const { value } = sheet.getCell(row, 19)
      return isFormula(value) ? value.formula : null
    })
    expect(formulas).toEqual([
      null,
      'SUM(S9:S24)',
      'S8+S25',
      null,
      'S26+S27',
      'SUM(S29:S42)',
      'S28+S43',
      'SUM(S45:S53)',
      'S44+S54',
      'SUM(S56:S57)',
      'S55+S58',
      'S8+S25+S27+S43+S54+S58',
    ])
  })

  test('the sheet prints as a book: frozen and repeated header, filter, A4 landscape to the width, numbered pages', () => {
    expect({
      view: sheet.views[0],
      filter: sheet.autoFilter,
      titles: sheet.pageSetup.printTitlesRow,
      paper: [
        sheet.pageSetup.paperSize,
        sheet.pageSetup.orientation,
        sheet.pageSetup.fitToPage,
        sheet.pageSetup.fitToWidth,
        sheet.pageSetup.fitToHeight,
      ],
      footer: sheet.headerFooter.oddFooter,
    }).toEqual({
      view: expect.objectContaining({ state: 'frozen', xSplit: 3, ySplit: 7 }),
      filter: 'A7:AB60',
      titles: '7:7',
      paper: [9, 'landscape', true, 1, 0],
      footer: '&C&"Times New Roman,Regular"&9Trang &P/&N',
    })
  })
})

test('LibreOffice computes the same sums, reads the same days and codes, and no text as a formula', async () => {
  const dir = await scratch()
  await writeFile(join(dir, 'book.xlsx'), file)
  const stale = new Excel.Workbook()
  stale.addWorksheet('x').getCell('A1').value = { formula: '1+1', result: 5 }
  await stale.xlsx.writeFile(join(dir, 'stale.xlsx'))

  const [records, control] = await readWithLibreOffice(
    dir,
    [join(dir, 'book.xlsx'), join(dir, 'stale.xlsx')],
    'America/New_York',
  )
  expect(control?.[0]?.[0]?.text).toBe('2')

  // LibreOffice drops blanks, so also the hostile tab, at the start of a cell.
  const table = records
    ?.slice(firstRow - 1, firstRow - 1 + expected.length)
    .map((record) => record.map(({ text, quoted }) => (quoted ? text : text.replaceAll(',', ''))))
  expect(table).toEqual(
    expected.map(({ line, label, amounts }) =>
      line === null
        ? [
            ...Array.from({ length: 16 }, (_, index) => (index === 9 ? label : '')),
            ...amounts.map((amount) => String(amount ?? '')),
            '',
            '',
            '',
          ]
        : ledgerColumns.map(({ key, kind }) =>
            kind === 'date' ? dayFirst(String(line[key])) : String(line[key] ?? '').trimStart(),
          ),
    ),
  )
  const hostile = records?.[firstRow - 1 + expected.findIndex(({ line }) => line?.description === '=1+1')]
  expect(
    Object.keys(injections).map((key) => hostile?.[ledgerColumns.findIndex((column) => column.key === key)]),
  ).toEqual(Object.values(injections).map((text) => ({ text: text.trimStart(), quoted: true })))
  expect(records?.some((record) => record[0]?.text.startsWith('Bằng chữ: Ba tỷ bốn trăm triệu'))).toBe(true)
})
